import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { ValuePath } from '../../../model/walk.js';
import type { CheckContext } from '../../context.js';
import { isMunicipal } from '../../municipal.js';
import { isStaffInActivities, type Role, rolesOf, staffIn } from '../../role-time.js';
import { type SubAgreementFile, subAgreementFiles } from '../../sub-agreement-files.js';

type Activity = NonNullable<SubAgreementFile['content']['aktiviteter']>[number];

/** An activity is municipal co-financing when the municipality's staff carries it, and then says so. */
export function cofinancing(context: CheckContext): Diagnostic[] {
  const roles = new Map(rolesOf(context).map((role) => [role.id, role]));
  const placed = new Set(
    subAgreementFiles(context).flatMap((place) => staffIn(place).map(({ staffing }) => staffing.stilling)),
  );
  const isOneUnplaced = [...roles.values()].some((role) => isCofinanced(role) && !placed.has(role.id));
  return subAgreementFiles(context).flatMap((place) =>
    (place.content.aktiviteter ?? []).flatMap((activity, index) => {
      const rows = rowsOf(place, activity.id, roles);
      if (activity.medfinansiering === undefined) return undeclared(place, activity, index, rows.tied);
      if ([...rows.tied, ...rows.untied].some(({ role }) => isCofinanced(role))) return [];
      // Where a municipal role has no time anywhere, that is the mistake, and it is reported as such.
      return isOneUnplaced ? [] : [withoutStaff(context, place, activity, index, rows)];
    }),
  );
}

interface Row {
  readonly path: ValuePath;
  readonly role: Role;
}

function rowsOf(place: SubAgreementFile, activity: string, roles: ReadonlyMap<string, Role>) {
  const tied: Row[] = [];
  const untied: Row[] = [];
  for (const { path, staffing } of staffIn(place)) {
    const { stilling, aktivitet } = staffing;
    const role = roles.get(stilling);
    if (role && aktivitet === activity) tied.push({ path, role });
    if (role && aktivitet === undefined) untied.push({ path, role });
  }
  return { tied, untied };
}

function isCofinanced(role: Role): boolean {
  return role.finansiering === 'kommunal medfinansiering';
}

function undeclared({ file }: SubAgreementFile, activity: Activity, index: number, tied: readonly Row[]): Diagnostic[] {
  const { ansvar, navn } = activity;
  const isRunByMunicipality = typeof ansvar === 'object' && ansvar.form === 'kommunen';
  const isStaffed = tied.length > 0 && tied.every(({ role }) => isCofinanced(role));
  if (!isRunByMunicipality && !isStaffed) return [];
  const why = isRunByMunicipality ? 'Kommunen har ansvaret for' : 'Kun kommunale stillinger har tid til';
  const message = `${why} «${navn}», men aktiviteten står ikke som kommunal medfinansiering`;
  const related = isRunByMunicipality
    ? [{ message: 'Kommunen har ansvaret', span: file.spanOf(['aktiviteter', index, 'ansvar', 'form']) }]
    : tied.map((row) => ({
        message: `${row.role.navn}: ${row.role.finansiering}`,
        span: file.spanOf(row.path),
      }));
  return [
    diagnose('HP608', message, file.keySpanOf(['aktiviteter', index, activity.områder ? 'områder' : 'navn']), {
      help: 'Tilføj «medfinansiering: kommunal», eller ret ansvaret eller stillingens finansiering',
      related,
    }),
  ];
}

function withoutStaff(
  context: CheckContext,
  place: SubAgreementFile,
  activity: Activity,
  index: number,
  { tied, untied }: { tied: readonly Row[]; untied: readonly Row[] },
): Diagnostic {
  const { file, content } = place;
  const declared = { message: 'Sådan står aktiviteten', span: file.spanOf(['aktiviteter', index, 'medfinansiering']) };
  const message = `«${activity.navn}» er kommunal medfinansiering, men ingen kommunal stilling har tid til den`;
  const misread = [...tied, ...untied].find(({ role }) => role.organisation && isMunicipal(context, role.organisation));
  if (misread) {
    const order = rolesOf(context).indexOf(misread.role);
    const at = context.planFile.file.spanOf(['stillinger', order, 'finansiering']);
    const help = `Skriv «kommunal medfinansiering», hvis kommunen betaler «${misread.role.navn}»`;
    return diagnose('HP608', `${message}: «${misread.role.navn}» er finansieret på anden måde`, at, {
      help,
      related: [declared],
    });
  }
  if (isStaffInActivities(context, place)) {
    const help = 'Tilføj kommunens medarbejder under «medarbejdere», eller slet «medfinansiering»';
    return diagnose('HP608', message, file.keySpanOf(['aktiviteter', index, 'medarbejdere']), {
      help,
      related: [declared],
    });
  }
  const order = new Map((content.aktiviteter ?? []).map(({ id }, position) => [id, position]));
  const before = (content.ressourcer ?? []).findLastIndex(
    ({ aktivitet }) => aktivitet !== undefined && (order.get(aktivitet) ?? index) < index,
  );
  const rows = content.ressourcer ?? [];
  const near = before < 0 ? rows.findIndex(({ aktivitet }) => aktivitet !== undefined) : before;
  const at =
    rows.length === 0 ? file.keySpanOf(['ressourcer']) : file.spanOf(['ressourcer', near < 0 ? rows.length - 1 : near]);
  const help = `Tilføj kommunens medarbejder med «aktivitet: ${activity.id}», eller slet «medfinansiering» ved aktiviteten`;
  return diagnose('HP608', message, at, { help, related: [declared] });
}
