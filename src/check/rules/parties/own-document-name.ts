import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';

/** The strategic agreement does not call itself a sub-agreement, nor a sub-agreement itself the strategic agreement. */
export function ownDocumentName(context: PartsContext): Diagnostic[] {
  return agreementTexts(context.values).flatMap((text) => {
    const slip = slips[text.file.kind];
    if (!slip || !/denne|nærværende/i.test(text.text)) return [];
    return [...text.visible.matchAll(slip.pattern)].map((match) => {
      const [written, pointer = ''] = match;
      const at = text.span(match.index, match.index + written.length);
      const right = `${pointer} ${slip.right}`;
      return diagnose('HP355', `«${written.replaceAll(/\s+/g, ' ')}» står i ${slip.here}`, at, {
        help: `Skriv «${right}», hvis det er det dokument, teksten selv står i. Ellers skriv, hvilket der menes`,
        fix: at.source.text.slice(at.start, at.end) === written ? replaceSpan(`Ret til «${right}»`, at, right) : null,
      });
    });
  });
}

const slips: Partial<Record<string, { pattern: RegExp; right: string; here: string }>> = {
  strategicAgreement: {
    pattern: /(?=[dn])(?<!\p{L})(denne|nærværende)\s+delaftale(?!\p{L})/giu,
    right: 'strategiske samarbejdsaftale',
    here: 'den strategiske samarbejdsaftale',
  },
  subAgreement: {
    pattern:
      /(?=[dn])(?<!\p{L})(denne|nærværende)\s+(?:strategiske\s+(?:samarbejds)?aftale|samarbejdsaftale)(?!\p{L})/giu,
    right: 'delaftale',
    here: 'en delaftale',
  },
};
