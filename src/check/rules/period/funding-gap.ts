import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';

/** A role that the sub-agreements count on is paid for until the plan ends. */
export function fundingGap({ plan, planFile, values }: CheckContext): Diagnostic[] {
  const { til } = plan.file.periode;
  return (plan.file.stillinger ?? []).flatMap((role, index) => {
    const until = role['finansieret-til'];
    if (until === undefined || until >= til) return [];
    const uses = values.references.filter(
      ({ id, path }) => id === role.id && (path[0] === 'ressourcer' || path.at(-3) === 'medarbejdere'),
    );
    if (uses.length === 0) return [];
    const message = `Pengene til «${role.navn}» slutter ${writtenDay(until)}, men perioden går til ${writtenDay(til)}`;
    const help = 'Skriv i ressourcer-bemærkning, hvem der betaler resten af perioden, eller ret datoen';
    const related = uses.map(({ span }) => ({ message: 'Delaftalen regner med stillingen', span }));
    const at = planFile.file.spanOf(['stillinger', index, 'finansieret-til']);
    return [diagnose('HP337', message, at, { help, related })];
  });
}
