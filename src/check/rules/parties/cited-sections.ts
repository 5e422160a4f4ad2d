import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const section = /(?<!\p{L})afsnit(?:tet)?\s+(\d{1,2})(?![\d%]|[.,]\d|\s?(?:i|af)\s)/giu;
const attachment = /(?<!\p{L})bilag\s+(?:nr\.\s*)?(\d{1,2})(?![\d%]|[.,]\d|\s?(?:til|i)\s)/giu;
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

const citedIn = oncePerText(({ lower, visible }) => {
  const find = (pattern: RegExp) =>
    firstInText(visible.matchAll(pattern)).flatMap(({ 0: written, 1: number, index }) =>
      elsewhere.test(sentenceAround(visible, index + 1)) ? [] : [{ written, number: Number(number), index }],
    );
  return {
    sections: lower.includes('afsnit') ? find(section) : [],
    numbered: lower.includes('bilag') ? find(attachment) : [],
  };
});
