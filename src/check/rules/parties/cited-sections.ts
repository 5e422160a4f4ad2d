import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const section = /(?=[Aa])(?<!\p{L})[Aa]fsnit(?:tet)?\s+(\d{1,2})(?![\d%]|[.,]\d|\s?(?:i|af)\s)/gu;
const attachment = /(?=[Bb])(?<!\p{L})[Bb]ilag\s+(?:nr\.\s*)?(\d{1,2})(?![\d%]|[.,]\d|\s?(?:til|i)\s)/gu;
/** What has sections and attachments of its own is cited rightly. */
const elsewhere =
  /rapport|bog(?!staver)|pjece|vejledning|regulativ|lov(?:en|ens)?(?!\p{L})|bekendtgørelse|publikation|notat|hæfte|katalog|[“”"«»]/iu;

/** The form's sections and the plan's attachments are so many: nobody finds «afsnit 12» where there are eight. */
export function citedSections({ plan, entities, values }: CheckContext): Diagnostic[] {
  const { afsnit } = plan.edition.form;
  const listed = [...entities.values()].filter(({ kind }) => kind === 'attachment').length;
  const attachments = listed + plan.edition.form.indsatsområder.length;
  return values.texts.flatMap((text) => {
    if (text.path[0] === 'undtagelser' || text.path[0] === 'eksempel') return [];
    const { sections, numbered } = citedIn(text.content);
    return [
      ...sections
        .filter(({ number }) => afsnit !== undefined && number > afsnit)
        .map(({ written, index }) => {
          const message = `«${written}» findes ikke: den strategiske samarbejdsaftale har ${afsnit} afsnit`;
          const help = 'Ret nummeret, eller skriv afsnittets overskrift';
          return diagnose('HP359', message, text.span(index, index + written.length), { help });
        }),
      ...numbered
        .filter(({ number }) => number > attachments)
        .map(({ written, index }) => {
          const message = `«${written}» findes ikke: så mange bilag har planen ikke`;
          const help = 'Henvis til bilaget med [](#id): så følger henvisningen med, når listen ændres';
          return diagnose('HP359', message, text.span(index, index + written.length), { help });
        }),
    ];
  });
}

const nothing: { sections: Cited[]; numbered: Cited[] } = { sections: [], numbered: [] };

interface Cited {
  readonly written: string;
  readonly number: number;
  readonly index: number;
}

const citedIn = oncePerText((content) => {
  if (!/(?:[Aa]fsnit|[Bb]ilag)[a-zæøå]*\s+(?:nr\.\s*)?\d/.test(content.text)) return nothing;
  const { visible } = content;
  const find = (pattern: RegExp) =>
    firstInText(visible.matchAll(pattern)).flatMap(({ 0: written, 1: number, index }) =>
      // Few are so high that it matters what they are of.
      Number(number) < 5 || elsewhere.test(sentenceAround(visible, index + 1))
        ? []
        : [{ written, number: Number(number), index }],
    );
  return {
    sections: find(section),
    numbered: find(attachment),
  };
});
