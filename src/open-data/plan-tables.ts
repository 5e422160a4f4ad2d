import { ComposeContext, type ComposeOptions } from '../compose/context.js';
import { documentIds } from '../model/entities.js';
import type { Party } from '../model/organisation.js';
import type { Plan } from '../model/plan-data.js';
import { activityTables } from './activity-tables.js';
import { goalTables } from './goal-tables.js';
import { plainProse, plainWords } from './plain-words.js';
import { resourceTables } from './resource-tables.js';
import { definitionOf, type Row, type Tables, tableNames } from './tables.js';

/**
 * A plan as the rows of the tables of open data: names instead of references, no markup, no persons, and no figures of so few
 * people that somebody could tell who they are.
 * @param updated the date of the newest of the plan's sources
 */
export function planTables(plan: Plan, options: ComposeOptions, updated: Date): Tables {
  const context = new ComposeContext(plan, options);
  return inColumnOrder({
    planer: [planRow(context, updated)],
    ...registers(context),
    parter: partyRows(context),
    indsatsomraader: plan.edition.form.indsatsområder.map((area) => focusAreaRow(context, area)),
    ...goalTables(context),
    ...activityTables(context),
    ...resourceTables(context),
  });
}

/** Tables and cells in the order in which they are described, as files have them. */
function inColumnOrder(tables: Tables): Tables {
  const ordered = tableNames.map((name) => {
    const rows: readonly Readonly<Record<string, unknown>>[] = tables[name];
    const columns = Object.keys(definitionOf(name).columns);
    return [name, rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))];
  });
  return Object.fromEntries(ordered) as Tables;
}

function planRow(context: ComposeContext, updated: Date): Row<'planer'> {
  const { id, file, edition } = context.plan;
  const admin = file['administrerende-organisation'];
  return {
    plan: id,
    navn: file.navn,
    omraade: file['områdets-navn'],
    udgave: edition.id,
    status: file.status,
    version: file.version,
    lbf_sag: file['lbf-sag'] ?? null,
    kommune: context.name(file.kommune),
    kommunekode: file.organisationer.find((one) => one.id === file.kommune)?.kommunekode ?? null,
    fra: file.periode.fra,
    til: file.periode.til,
    administrerende_organisation: admin === undefined ? null : context.name(admin),
    eksempel: file.eksempel !== undefined,
    kilde: plainWords(context.inlines(file.eksempel?.kilde)),
    opdateret: updated.toISOString().slice(0, 10),
  };
}

/** Housing areas with their departments, and organisations with their units. */
function registers({ plan }: ComposeContext): Pick<Tables, 'boligomraader' | 'afdelinger' | 'organisationer'> {
  const { områder: areas, organisationer: organisations, parter: parties } = plan.file;
  const partyIds = new Set(parties.map(idOfParty));
  return {
    boligomraader: areas.map(({ id, navn }) => ({ plan: plan.id, boligomraade: id, navn })),
    afdelinger: areas.flatMap(({ id, afdelinger = [] }) => {
      const organisationIds = new Set(afdelinger.map(({ organisation }) => organisation));
      return [...organisationIds].flatMap((organisation) => {
        const numbers = afdelinger.flatMap((one) => (one.organisation === organisation ? one.numre : []));
        return [...new Set(numbers)].map((afdeling) => ({ plan: plan.id, boligomraade: id, organisation, afdeling }));
      });
    }),
    organisationer: organisations.flatMap(({ id, navn, kortnavn, type, kommunekode, cvr, enheder = [] }) => {
      const row = (one: Pick<Row<'organisationer'>, 'organisation' | 'navn'> & { kortnavn: string | undefined }) => ({
        plan: plan.id,
        ...one,
        kortnavn: one.kortnavn ?? null,
        type,
        part: partyIds.has(one.organisation),
      });
      return [
        {
          ...row({ organisation: id, navn, kortnavn }),
          del_af: null,
          kommunekode: kommunekode ?? null,
          cvr: cvr ?? null,
        },
        ...enheder.map((unit) => ({
          ...row({ organisation: unit.id, navn: unit.navn, kortnavn: unit.kortnavn }),
          del_af: id,
          kommunekode: null,
          cvr: null,
        })),
      ];
    }),
  };
}

function idOfParty(party: Party): string {
  return typeof party === 'string' ? party : party.part;
}

function partyRows(context: ComposeContext): Row<'parter'>[] {
  const { file, subAgreements } = context.plan;
  const rows = (document: string, parties: readonly Party[]) =>
    parties.map((party, index): Row<'parter'> => {
      const details: Exclude<typeof party, string> = typeof party === 'string' ? { part: party } : party;
      return {
        plan: context.plan.id,
        dokument: document,
        nummer: index + 1,
        organisation: details.part,
        navn: context.fullName(details.part),
        funktion: details.funktion ?? null,
        samarbejdspartner: 'som' in details && details.som !== undefined,
        bemaerkning: plainWords(context.inlines(details.bemærkning)),
      };
    });
  return [
    ...rows(documentIds.strategicAgreement, file.parter),
    ...subAgreements.flatMap(({ area, content }) => rows(area.id, content.parter ?? [])),
  ];
}

function focusAreaRow(
  context: ComposeContext,
  { id, navn, farve, mål }: Plan['edition']['form']['indsatsområder'][number],
): Row<'indsatsomraader'> {
  const { file, subAgreements } = context.plan;
  const choice = file.indsatsområder[id];
  const written = typeof choice === 'object' ? choice : {};
  const reason = written.fravalgt ?? written.mangler;
  const isThere = subAgreements.some(({ area }) => area.id === id);
  return {
    plan: context.plan.id,
    indsatsomraade: id,
    navn,
    farve,
    maal: mål ?? null,
    valg: isThere ? 'delaftale' : written.fravalgt !== undefined ? 'fravalgt' : 'mangler',
    begrundelse: plainProse(context.blocks(reason, 'begrundelse')),
  };
}
