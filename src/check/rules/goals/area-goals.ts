import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/**
 * Where an edition keeps goals by focus area: measurements and activities point at goals of their own area, since a goal's letter
 * means nothing outside it, and each goal has a measurement.
 */
export function areaGoals(context: CheckContext): Diagnostic[] {
  const home = homeOfGoals(context);
  return home.size === 0 ? [] : [...strangers(context, home), ...unmeasured(context)];
}

interface Home {
  readonly area: string;
  readonly text: string;
}

/** The focus area of each goal. */
function homeOfGoals({ plan }: CheckContext): ReadonlyMap<string, Home> {
  const areas = plan.strategicAgreement?.indsatsområder ?? {};
  return new Map(
    Object.entries(areas).flatMap(([area, own]) =>
      (own?.mål ?? []).map(({ id, tekst }) => [id, { area, text: tekst }] as const),
    ),
  );
}

function strangers(context: CheckContext, home: ReadonlyMap<string, Home>): Diagnostic[] {
  const { plan, values } = context;
  const names = new Map(plan.edition.form.indsatsområder.map(({ id, navn }) => [id, navn]));
  return values.references.flatMap(({ id, kinds, file, path, span }) => {
    const goal = home.get(id);
    if (!goal || !kinds.includes('subGoal')) return [];
    const area = file.kind === 'strategicAgreement' ? String(path[1]) : file.name;
    if (goal.area === area) return [];
    const own = [...home].flatMap(([other, { area: where }]) => (where === area ? [other] : []));
    const choices =
      own.length > 0 ? `Vælg et af områdets egne mål: ${own.join(', ')}` : 'Skriv først områdets egne mål';
    const message = `Målet «${goal.text}» hører til ${names.get(goal.area) ?? goal.area}, ikke til ${names.get(area) ?? area}`;
    return [diagnose('HP391', message, span, { help: choices })];
  });
}

function unmeasured({ plan, ...context }: CheckContext): Diagnostic[] {
  const file = context.files.find(({ kind }) => kind === 'strategicAgreement')?.file;
  const areas = Object.entries(plan.strategicAgreement?.indsatsområder ?? {});
  return areas.flatMap(([area, own]) => {
    // Without any measurement, or with one that says nothing of its goal, that is what is missing.
    const measurements = own?.målinger ?? [];
    if (!file || measurements.length === 0 || measurements.some((one) => one['hører-til'] === undefined)) return [];
    const measured = new Set(measurements.flatMap((one) => [one['hører-til'] ?? []].flat()));
    return (own?.mål ?? []).flatMap(({ id, tekst }, index) => {
      if (measured.has(id)) return [];
      const at = file.spanOf(['indsatsområder', area, 'mål', index, 'tekst']);
      const help = `Tilføj en måling med «hører-til: ${id}», så man kan se, om målet bliver nået`;
      return [diagnose('HP392', `Ingen måling hører til målet «${tekst}»`, at, { help })];
    });
  });
}
