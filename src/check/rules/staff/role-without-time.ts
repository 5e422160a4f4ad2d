import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { mentionsIn } from '../../mentions.js';
import { orderOf, placeInList } from '../../place-in-list.js';
import { hasUnknownRole, lacksSubAgreement, wrongShareSums } from '../../role-shares.js';
import { isStaffInActivities, type Role, rolesOf, staffIn, staffRows } from '../../role-time.js';
import { type SubAgreementFile, subAgreementFiles } from '../../sub-agreement-files.js';

/** A role has time in every sub-agreement whose activities give it something to do, and in at least one. */
export function roleWithoutTime(context: CheckContext): Diagnostic[] {
  const rows = staffRows(context);
  if (hasUnknownRole(context, rows)) return [];
  const explained = new Set(wrongShareSums(context).map(({ role }) => role.id));
  const tasks = tasksByRole(context);
  const isInActivities = subAgreementFiles(context).some((place) => isStaffInActivities(context, place));
  const list = isInActivities ? '«medarbejdere» i den aktivitet' : '«ressourcer» i den delaftale';
  return rolesOf(context).flatMap((role, index) => {
    const own = new Set((rows.get(role.id) ?? []).map(({ file }) => file));
    const lacking = (tasks.get(role.id) ?? []).filter(({ place }) => !own.has(place.file));
    if (lacking.length > 0 && !explained.has(role.id)) return eachPlaceOnce(context, role, lacking);
    if (own.size > 0 || lacking.length > 0) return [];
    const home = likelyHome(context, role);
    if (home) return [withoutRow(context, role, home, [])];
    if (lacksSubAgreement(context)) return [];
    const message = `«${role.navn}» står ikke blandt ressourcerne i nogen delaftale`;
    const help = `Tilføj stillingen under ${list}, den hører til, eller slet den her`;
    return [diagnose('HP604', message, context.planFile.file.spanOf(['stillinger', index, 'id']), { help })];
  });
}

interface Task {
  readonly place: SubAgreementFile;
  readonly span: Span;
}

/** Where activities give roles something to do: in a role's tasks, or by name in their content or responsibilities. */
function tasksByRole(context: CheckContext): Map<string, Task[]> {
  const tasks = new Map<string, Task[]>();
  const add = (role: string, task: Task) =>
    tasks
      .set(role, tasks.get(role) ?? [])
      .get(role)
      ?.push(task);
  const places = new Map(subAgreementFiles(context).map((place) => [place.file, place]));
  for (const { id, text, start, end } of mentionsIn(context.values)) {
    const place = places.get(text.file.file);
    const field = text.path[0] === 'aktiviteter' ? text.path[2] : undefined;
    if (place && (field === 'ansvar' || field === 'indhold' || field === 'praksis'))
      add(id, { place, span: text.span(start, end) });
  }
  for (const { id, file, path, span } of context.values.references) {
    const place = places.get(file.file);
    if (place && path[0] === 'aktiviteter' && path.at(-1) === 'stilling') add(id, { place, span });
  }
  return tasks;
}

function eachPlaceOnce(context: CheckContext, role: Role, tasks: readonly Task[]): Diagnostic[] {
  const places = [...new Set(tasks.map(({ place }) => place))];
  return places.map((place) =>
    withoutRow(
      context,
      role,
      place,
      tasks.filter((task) => task.place === place),
    ),
  );
}

function withoutRow(context: CheckContext, role: Role, place: SubAgreementFile, tasks: readonly Task[]): Diagnostic {
  const { file, content, area } = place;
  const isInActivities = isStaffInActivities(context, place);
  const ids = (content.ressourcer ?? []).map(({ stilling }) => stilling);
  const inList = placeInList(file, ['ressourcer'], ids, role.id, orderOf(rolesOf(context).map(({ id }) => id)));
  const at = isInActivities ? (tasks[0]?.span ?? file.keySpanOf(['aktiviteter'])) : inList;
  const list = isInActivities ? '«medarbejdere» i aktiviteten' : '«ressourcer»';
  const why = tasks.length > 0 ? 'har opgaver i aktiviteterne' : 'hører efter alt at dømme til her';
  return diagnose('HP605', `«${role.navn}» ${why}, men har ingen tid blandt ressourcerne i ${area.navn}`, at, {
    help: `Tilføj {stilling: ${role.id}, ${isInActivities ? 'årsværk' : 'andel'}: …} under ${list}, eller ret den stilling, der er nævnt i aktiviteten`,
    related: tasks.slice(0, 3).map(({ span }) => ({ message: 'Nævnt her', span })),
  });
}

/** The one sub-agreement that a role without any time must belong to: it names the role, or lacks its municipal staff. */
function likelyHome(context: CheckContext, role: Role): SubAgreementFile | undefined {
  const speaking = new Set(
    mentionsIn(context.values).flatMap(({ id, text }) => (id === role.id ? [text.file.file] : [])),
  );
  const places = subAgreementFiles(context);
  const named = places.filter(({ file }) => speaking.has(file));
  const fitting = named.length > 0 ? named : places.filter((place) => lacksMunicipalStaff(context, role, place));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function lacksMunicipalStaff(context: CheckContext, role: Role, place: SubAgreementFile): boolean {
  if (role.finansiering !== 'kommunal medfinansiering') return false;
  const municipal = new Set(
    rolesOf(context).flatMap(({ id, finansiering }) => (finansiering === role.finansiering ? [id] : [])),
  );
  const isCofinanced = (place.content.aktiviteter ?? []).some(({ medfinansiering }) => medfinansiering === 'kommunal');
  return isCofinanced && !staffIn(place).some(({ staffing }) => municipal.has(staffing.stilling));
}
