import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { agreementParties, ownersOf } from '../../parties.js';

/** Where departments are told, every area has some, every housing organisation among the parties too, and none stands twice. */
export function departments(context: CheckContext): Diagnostic[] {
  const owners = ownersOf(context);
  if (owners.size === 0) return [];
  const areas = areasWithout(context);
  // What an area has lost, its owner lacks too.
  return [...areas, ...(areas.length > 0 ? [] : organisationsWithout(context, owners)), ...numbersTwice(context)];
}

function areasWithout({ plan, planFile }: CheckContext): Diagnostic[] {
  return plan.file.områder.flatMap(({ navn, afdelinger }, index) => {
    if (afdelinger && afdelinger.length > 0) return [];
    const help = 'Tilføj «afdelinger» med organisation og numre, som ved de andre områder';
    const at = planFile.file.spanOf(['områder', index, 'navn']);
    return [diagnose('HP342', `«${navn}» har ingen boligafdelinger, men det har de andre områder`, at, { help })];
  });
}

/** The area with the fewest departments has most likely lost those of the organisation that has none. */
function organisationsWithout(context: CheckContext, owners: ReadonlySet<string>): Diagnostic[] {
  const { plan, planFile } = context;
  const parties = agreementParties(context);
  const counts = plan.file.områder.map(({ afdelinger }) =>
    (afdelinger ?? []).reduce((sum, { numre }) => sum + numre.length, 0),
  );
  const smallest = counts.reduce((least, count, index) => (count < (counts[least] ?? 0) ? index : least), 0);
  return plan.file.organisationer.flatMap(({ id, navn, type }, index) => {
    if (type !== 'boligorganisation' || owners.has(id) || !parties.has(id)) return [];
    const rows = plan.file.områder[smallest]?.afdelinger ?? [];
    const at = planFile.file.spanOf(['områder', smallest, 'afdelinger', Math.max(0, rows.length - 1)]);
    const related = [{ message: 'Boligorganisationen', span: planFile.file.spanOf(['organisationer', index, 'id']) }];
    return [
      diagnose('HP342', `«${navn}» er part, men har ingen boligafdelinger i planens områder`, at, {
        help: 'Tilføj boligorganisationens afdelinger i det område, de ligger i, eller ret organisationens type',
        related,
      }),
    ];
  });
}

function numbersTwice({ plan, planFile: { file } }: CheckContext): Diagnostic[] {
  const seen = new Map<string, Span>();
  const found: Diagnostic[] = [];
  for (const [area, { afdelinger }] of plan.file.områder.entries())
    for (const [row, { organisation, numre }] of (afdelinger ?? []).entries())
      for (const [index, number] of numre.entries()) {
        const at = file.spanOf(['områder', area, 'afdelinger', row, 'numre', index]);
        const key = `${organisation} ${number}`;
        const first = seen.get(key);
        if (!first) seen.set(key, at);
        else {
          const help = 'Ret det ene nummer, eller slet det';
          const related = [{ message: 'Første gang', span: first }];
          found.push(
            diagnose('HP342', `Afdeling ${number} hos samme boligorganisation står to gange`, at, { help, related }),
          );
        }
      }
  return found;
}
