import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { type FoundIndicator, findIndicators, writtenQuantity } from '../../indicators.js';

const [lowest, highest] = [-3, 12];

/** A mark lies on the scale: a target of 56 is a 5,6 that has lost its comma. */
export function grades(context: CheckContext): Diagnostic[] {
  const start = findIndicators(context).flatMap(({ text, figures }) =>
    isAboutGrades(text)
      ? figures.flatMap(({ quantity, written, at }) => (isOff(quantity) ? [offScale(written, at)] : []))
      : [],
  );
  return [...start, ...targetsOffScale(context)];
}

/** One of the start values cannot be a mark, whatever the others are. */
export function hasMarkOffScale({ text, figures }: FoundIndicator): boolean {
  return isAboutGrades(text) && figures.some(({ quantity }) => isOff(quantity));
}

function targetsOffScale(context: CheckContext): Diagnostic[] {
  const file = context.fileOf('strategicAgreement')?.file;
  const { strategicAgreement, edition } = context.plan;
  if (!file) return [];
  return edition.form.indsatsområder.flatMap(({ id }) =>
    (strategicAgreement?.indsatsområder?.[id]?.målinger ?? []).flatMap(({ tekst, mål }, index) => {
      const value = typeof mål === 'object' ? mål.værdi : undefined;
      if (!value || !isAboutGrades(tekst) || !isOff(value)) return [];
      const at = file.spanOf(['indsatsområder', id, 'målinger', index, 'mål', 'værdi']);
      return [offScale(writtenQuantity(value), at)];
    }),
  );
}

function isAboutGrades(text: string): boolean {
  return /karaktergennemsnit|gennemsnitskarakter|karaktersnit/i.test(text);
}

function isOff({ value, unit }: { value: number; unit: string }): boolean {
  return unit === 'number' && (value < lowest || value > highest);
}

function offScale(written: string, at: Span): Diagnostic {
  const message = `${written} findes ikke på karakterskalaen, som går fra ${lowest} til ${highest}`;
  return diagnose('HP366', message, at, { help: 'Se efter i kilden, om et ciffer eller kommaet er forkert' });
}
