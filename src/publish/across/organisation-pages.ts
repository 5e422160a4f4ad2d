import { listText } from '../../compose/format/danish.js';
import type { Block, Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import { identifierOf } from '../../model/values/identifier-text.js';
import type { Row, Tables } from '../../open-data/tables.js';
import type { LinkView } from '../site-page.js';
import { documentUrl, organisationsUrl, organisationUrl, planUrl } from '../site-urls.js';
import {
  type AcrossPage,
  countInWords,
  countOf,
  inBrackets,
  joined,
  linkTo,
  part,
  points,
  tableOf,
} from './across-page.js';
import { type AllPlans, collator, type PlanEntry } from './all-plans.js';
import { csvLine } from './csv-line.js';
import { overview } from './overview-page.js';

/** An organisation that plans name. Plans give it ids of their own, so it is known by its name. */
interface OrganisationEntry {
  readonly slug: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: readonly Mention[];
}

interface Mention {
  readonly entry: PlanEntry;
  /** What the plan calls it and its units. */
  readonly ids: ReadonlySet<string>;
  readonly isParty: boolean;
  readonly isManager: boolean;
}

export function organisationSlug(name: string): string {
  return identifierOf(name);
}

/** What an organisation is, or the one that a unit is part of. */
export function wholeOrganisation({ organisationer }: Tables, id: string): Row<'organisationer'> | null {
  const own = organisationer.find(({ organisation }) => organisation === id);
  if (!own?.del_af) return own ?? null;
  return organisationer.find(({ organisation }) => organisation === own.del_af) ?? own;
}

/** Parties of the strategic agreement, each with the page of its organisation. */
export function partyLinks(tables: Tables): LinkView[] {
  return tables.parter
    .filter(({ dokument }) => dokument === strategicAgreement)
    .flatMap(({ navn, organisation }) => {
      const whole = wholeOrganisation(tables, organisation);
      return whole ? [{ label: navn, url: organisationUrl(organisationSlug(whole.navn)) }] : [];
    });
}

const strategicAgreement = 'strategisk-aftale';

/** Those with a page of their own, by name: parties of some plan, and those that several plans name. Groups have none. */
export function organisations(all: AllPlans): OrganisationEntry[] {
  const groups = all.grouped('organisationer', ({ navn, type, del_af }) =>
    type === 'gruppe' || del_af !== null ? null : organisationSlug(navn),
  );
  const entries = [...groups].flatMap(([slug, rows]): OrganisationEntry[] => {
    const row = rows[0]?.row;
    if (!row) return [];
    const mentions = rows.map(({ entry, row: { organisation, navn } }) => ({
      entry,
      ids: idsOf(entry.tables, organisation),
      isParty: isParty(entry.tables, organisation),
      isManager: entry.about.administrerende_organisation === navn,
    }));
    const isShown = mentions.length > 1 || mentions.some((mention) => mention.isParty);
    return isShown ? [{ slug, name: row.navn, type: row.type, mentions }] : [];
  });
  return entries.sort((a, b) => collator.compare(a.name, b.name));
}

function idsOf({ organisationer }: Tables, id: string): Set<string> {
  const units = organisationer.filter(({ del_af }) => del_af === id);
  return new Set([id, ...units.map(({ organisation }) => organisation)]);
}

/** Also where it is a unit of the organisation that is the party. */
function isParty({ organisationer }: Tables, id: string): boolean {
  return organisationer.some(({ organisation, del_af, part }) => part && (organisation === id || del_af === id));
}

const typeNames: Readonly<Record<string, string>> = {
  boligorganisation: 'Boligorganisationer',
  kommune: 'Kommuner',
  politi: 'Politi',
};
const others = 'Andre';

export function organisationPages(entries: readonly OrganisationEntry[]): AcrossPage[] {
  const crumbs = [overview, { label: 'Organisationer', url: organisationsUrl }];
  const pages = entries.map(({ slug, name, mentions }): AcrossPage => {
    return {
      url: organisationUrl(slug),
      title: name,
      kicker: 'Organisation',
      kind: 'Organisation',
      description: `${name} i boligsociale helhedsplaner.`,
      intro: `${name} er nævnt i ${countInWords(mentions.length, 'én plan', 'planer')} her på siden.`,
      crumbs,
      blocks: [
        tableOf(
          'planer',
          `Planer, som ${name} er med i`,
          [
            ['Plan', 40],
            ['Kommune', 25],
            ['Rolle', 35],
          ],
          mentions.map(({ entry, isParty, isManager }) => [
            [linkTo(planUrl(entry.id), entry.name)],
            entry.municipality,
            roleText(isParty, isManager),
          ]),
        ),
        ...mentions.flatMap(({ entry, ids }) => sharePart(entry, ids)),
        csvLine(null, 'organisationer'),
      ],
    };
  });
  return [indexPage(entries), ...pages];
}

/** What it has to do with a plan: where its tenants live, and the sub-agreements that it is part of. */
function sharePart({ id, name, tables }: PlanEntry, ids: ReadonlySet<string>): Block[] {
  const { afdelinger, boligomraader, indsatsomraader, parter } = tables;
  const areas = boligomraader.flatMap(({ boligomraade, navn }) => {
    const own = afdelinger.filter((row) => row.boligomraade === boligomraade && ids.has(row.organisation));
    return own.length > 0 ? `${navn} (afdeling ${listText(own.map(({ afdeling }) => afdeling))})` : [];
  });
  const agreements = indsatsomraader.filter(({ indsatsomraade, valg }) => {
    return valg === 'delaftale' && parter.some((row) => row.dokument === indsatsomraade && ids.has(row.organisation));
  });
  const lines: Inline[][] = [];
  if (areas.length > 0) lines.push([text(`Boligområder: ${areas.join(', ')}`)]);
  if (agreements.length > 0) {
    const links = agreements.map(({ indsatsomraade, navn }) => linkTo(documentUrl(id, indsatsomraade), navn));
    lines.push([text('Med i delaftaler: '), ...joined(links)]);
  }
  return lines.length > 0 ? [part(`plan-${id}`, name, [points(lines)])] : [];
}

function roleText(isParty: boolean, isManager: boolean): string {
  if (isManager) return isParty ? 'Part og administrerende organisation' : 'Administrerende organisation';
  return isParty ? 'Part' : 'Samarbejdspartner';
}

function indexPage(entries: readonly OrganisationEntry[]): AcrossPage {
  const kinds = [...Object.values(typeNames), others];
  return {
    url: organisationsUrl,
    title: 'Organisationer',
    description: 'Organisationer, der er parter i boligsociale helhedsplaner eller samarbejder om dem.',
    intro: 'Parter i planerne, og andre, som flere planer samarbejder med.',
    crumbs: [overview],
    blocks: kinds.flatMap((kind) => {
      const own = entries.filter(({ type }) => (typeNames[type] ?? others) === kind);
      if (own.length === 0) return [];
      const items = own.map(({ slug, name, mentions }) => [
        linkTo(organisationUrl(slug), name),
        inBrackets(countOf(mentions.length, 'én plan', 'planer')),
      ]);
      return [part(`type-${kind.toLowerCase()}`, kind, [points(items)])];
    }),
  };
}
