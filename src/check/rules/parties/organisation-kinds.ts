import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { kindByName, type Organisation } from '../../organisation-kind.js';

/** The municipality is a municipality; who administers the plan and who owns departments is a housing organisation. */
export function organisationKinds(context: CheckContext): Diagnostic[] {
  const { plan, planFile } = context;
  const { file } = planFile;
  const found = new Map<string, Diagnostic>();
  const check = (id: string, wanted: Organisation['type'], task: string, field: Span) => {
    const index = plan.file.organisationer.findIndex((one) => one.id === id);
    const organisation = plan.file.organisationer[index];
    if (!organisation || organisation.type === wanted || found.has(id)) return;
    const isOther = kindByName(organisation) === organisation.type;
    const at = isOther ? field : file.spanOf(['organisationer', index, 'type']);
    const related = [
      isOther
        ? { message: `Type: ${organisation.type}`, span: file.spanOf(['organisationer', index, 'type']) }
        : { message: 'Brugt her', span: field },
    ];
    const message = `«${organisation.navn}» ${task}, men har typen ${organisation.type}`;
    const help = isOther
      ? `Skriv id’et på ${names[wanted]}`
      : `Skriv «type: ${wanted}», eller ret, hvor id’et ${id} er brugt`;
    found.set(id, diagnose('HP340', message, at, { help, related }));
  };
  check(plan.file.kommune, 'kommune', 'står som planens kommune', file.spanOf(['kommune']));
  const admin = plan.file['administrerende-organisation'];
  if (admin !== undefined) {
    const field = file.spanOf(['administrerende-organisation']);
    check(admin, 'boligorganisation', 'administrerer indsatsen', field);
  }
  for (const [area, { navn, afdelinger }] of plan.file.områder.entries())
    for (const [index, { organisation }] of (afdelinger ?? []).entries()) {
      const field = file.spanOf(['områder', area, 'afdelinger', index, 'organisation']);
      check(organisation, 'boligorganisation', `har afdelinger i ${navn}`, field);
    }
  return [...found.values()];
}

const names: Partial<Record<Organisation['type'], string>> = {
  kommune: 'kommunen',
  boligorganisation: 'en boligorganisation',
};
