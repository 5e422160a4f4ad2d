import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { directionOf } from '../../direction.js';

/** A target that is told as a rise or a fall goes the way that the measurement's own words ask for. */
export function changes(context: CheckContext): Diagnostic[] {
  const file = context.fileOf('strategicAgreement')?.file;
  const { strategicAgreement, edition } = context.plan;
  if (!file) return [];
  return edition.form.indsatsområder.flatMap(({ id }) =>
    (strategicAgreement?.indsatsområder?.[id]?.målinger ?? []).flatMap(({ tekst, mål }, index) => {
      if (typeof mål !== 'object') return [];
      const direction = directionOf(tekst);
      const isWrong = (direction === 'op' && mål.fald) || (direction === 'ned' && mål.stigning);
      if (!isWrong) return [];
      const [field, other] = mål.fald ? ['fald', 'stigning'] : ['stigning', 'fald'];
      const at = file.keySpanOf(['indsatsområder', id, 'målinger', index, 'mål', field]);
      const message = `Målet er ${field === 'fald' ? 'et fald' : 'en stigning'}, men det, der måles, skal den anden vej`;
      return [diagnose('HP370', message, at, { help: `Skriv «${other}», eller ret målingens tekst` })];
    }),
  );
}
