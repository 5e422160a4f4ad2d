import type { SiteSettings } from '../model/site-settings.js';
import type { Row } from './tables.js';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const vocabulary = 'http://publications.europa.eu/resource/authority';
const danish = { '@id': `${vocabulary}/language/DAN` };

/** A file or a folder of files to fetch; addresses are from the site's root, without their first slash. */
interface Offer {
  readonly title: string;
  readonly path: string;
  readonly format: 'CSV' | 'JSON';
  /** The address of the description of its format. */
  readonly conformsTo: string;
}

/**
 * The catalogue of the site's data by DCAT-AP, as JSON-LD. What the publisher has not said is left out; without the site's address,
 * addresses are relative to the file.
 */
export function catalogueFile(plans: readonly Row<'planer'>[], settings: SiteSettings): string {
  const { address, publisher } = settings;
  const at = (path: string) => ({ '@id': address ? `${address}${path}` : fromData(path) });
  const agent = publisher ? { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher } } : {};
  const newest = plans
    .map(({ opdateret }) => opdateret)
    .sort()
    .at(-1);
  const shared = { at, settings, agent };
  const catalogue = {
    '@context': context,
    ...at('data/katalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': inDanish(settings.name),
    'dct:description': inDanish(
      'Data om boligsociale helhedsplaner: mål, indikatorer, aktiviteter, stillinger og finansiering.',
    ),
    ...agent,
    'dct:language': danish,
    'foaf:homepage': at(''),
    ...licenceOf(settings),
    ...(newest === undefined ? {} : { 'dct:modified': day(newest) }),
    'dcat:dataset': [allPlans(plans, newest, shared), ...plans.map((plan) => onePlan(plan, shared))],
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

interface Shared {
  readonly at: (path: string) => { readonly '@id': string };
  readonly settings: SiteSettings;
  readonly agent: object;
}

function allPlans(plans: readonly Row<'planer'>[], newest: string | undefined, shared: Shared): object {
  const places = new Map(plans.map((plan) => [plan.kommune, locationOf(plan)]));
  return {
    ...shared.at('data/#alle'),
    '@type': 'dcat:Dataset',
    'dct:identifier': 'alle',
    'dct:title': inDanish('Alle helhedsplaner som tabeller'),
    'dct:description': inDanish('De samme tabeller for alle planer, så de kan ses ved siden af hinanden.'),
    ...datasetParts(shared, newest),
    ...(places.size > 0 ? { 'dct:spatial': [...places.values()] } : {}),
    'dcat:landingPage': shared.at('data/'),
    'dcat:distribution': [
      { title: 'Tabeller som CSV', path: 'data/datapackage.json', format: 'CSV', conformsTo: tabularPackage },
      { title: 'Tabeller som JSON', path: 'data/alle.json', format: 'JSON', conformsTo: 'data/skema/alle.schema.json' },
    ].map((offer) => distribution(offer as Offer, shared)),
  };
}

function onePlan(plan: Row<'planer'>, shared: Shared): object {
  const { plan: id, navn, omraade, kommune, fra, til, opdateret, udgave, eksempel } = plan;
  const about = `Den boligsociale helhedsplan for ${omraade} i ${kommune}.`;
  const caveat = ' Planen er et eksempel: den er genfortalt efter en offentlig kilde og er ikke den gældende aftale.';
  return {
    ...shared.at(`data/#${id}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': inDanish(navn),
    'dct:description': inDanish(eksempel ? about + caveat : about),
    ...datasetParts(shared, opdateret),
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(fra), 'dcat:endDate': day(til) },
    'dct:spatial': locationOf(plan),
    'dcat:landingPage': shared.at(`planer/${id}/`),
    'dcat:distribution': [
      { title: 'Tabeller som CSV', path: `data/${id}/datapackage.json`, format: 'CSV', conformsTo: tabularPackage },
      {
        title: 'Hele planen som JSON',
        path: `data/${id}.json`,
        format: 'JSON',
        conformsTo: `data/skema/plan-${udgave}.schema.json`,
      },
    ].map((offer) => distribution(offer as Offer, shared)),
  };
}

const tabularPackage = 'https://specs.frictionlessdata.io/tabular-data-package/';

function datasetParts({ agent, settings: { publisher, contactMail } }: Shared, modified: string | undefined): object {
  return {
    ...agent,
    ...(contactMail
      ? {
          'dcat:contactPoint': {
            '@type': 'vcard:Organization',
            ...(publisher ? { 'vcard:fn': publisher } : {}),
            'vcard:hasEmail': { '@id': `mailto:${contactMail}` },
          },
        }
      : {}),
    'dct:language': danish,
    'dcat:theme': { '@id': `${vocabulary}/data-theme/SOCI` },
    'dct:accrualPeriodicity': { '@id': `${vocabulary}/frequency/IRREG` },
    'dcat:keyword': ['boligsocial helhedsplan', 'almene boliger', 'indikatorer'].map(inDanish),
    ...(modified === undefined ? {} : { 'dct:modified': day(modified) }),
  };
}

function distribution({ title, path, format, conformsTo }: Offer, { at, settings }: Shared): object {
  const isPackage = path.endsWith('datapackage.json');
  const mediaType = format === 'CSV' ? 'text/csv' : 'application/json';
  return {
    '@type': 'dcat:Distribution',
    'dct:title': inDanish(title),
    'dcat:accessURL': at(path),
    ...(isPackage ? {} : { 'dcat:downloadURL': at(path) }),
    'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:format': { '@id': `${vocabulary}/file-type/${format}` },
    'dct:conformsTo': /^https:/.test(conformsTo) ? { '@id': conformsTo } : at(conformsTo),
    ...licenceOf(settings),
  };
}

function licenceOf({ licence }: SiteSettings): object {
  return licence ? { 'dct:license': { '@id': licence.url } } : {};
}

/** The municipality by its name and Statistics Denmark's code. */
function locationOf({ kommune, kommunekode }: Row<'planer'>): object {
  return {
    '@type': 'dct:Location',
    'skos:prefLabel': inDanish(kommune),
    ...(kommunekode ? { 'dct:identifier': kommunekode } : {}),
  };
}

function inDanish(text: string): object {
  return { '@value': text, '@language': 'da' };
}

function day(iso: string): object {
  return { '@value': iso, '@type': 'xsd:date' };
}

/** An address from the site's root as seen from `/data/`. */
function fromData(path: string): string {
  return path.startsWith('data/') ? path.slice('data/'.length) : `../${path}`;
}
