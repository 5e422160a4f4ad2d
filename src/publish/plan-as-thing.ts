import type { SiteDocument, SiteFile, SitePlan } from './site-data.js';
import { fileFormats } from './site-page.js';
import { documentUrl, planUrl } from './site-urls.js';
import type { StructuredThing } from './structured-data.js';

/** A plan in the words of schema.org: a project of its parties, with its documents and its data. */
export function planAsThing(plan: SitePlan): StructuredThing {
  const { id, name, areaName, municipality, tables, parties, strategic, subAgreements, attachments, dataFile } = plan;
  const [about] = tables.planer;
  const documents = [...(strategic ? [strategic] : []), ...subAgreements, ...attachments];
  return {
    '@type': 'Project',
    name,
    url: planUrl(id),
    ...(about ? { foundingDate: about.fra, dissolutionDate: about.til } : {}),
    location: areaName,
    areaServed: { '@type': 'AdministrativeArea', name: municipality },
    member: parties.map((party) => ({ '@type': 'Organization', name: party.label, url: party.url })),
    subjectOf: [
      ...documents.map((document) => documentAsThing(id, document)),
      {
        '@type': 'Dataset',
        name: `${name}: ${dataFile.label}`,
        description: `Helhedsplanen ${name} som data: mål, indikatorer, aktiviteter, parter og finansiering.`,
        distribution: [fileAsThing(dataFile)],
      },
    ],
  };
}

function documentAsThing(planId: string, { id, title, files }: SiteDocument): StructuredThing {
  return { '@type': 'DigitalDocument', name: title, url: documentUrl(planId, id), encoding: files.map(fileAsThing) };
}

function fileAsThing({ href, format }: SiteFile): StructuredThing {
  return {
    '@type': format === 'JSON' ? 'DataDownload' : 'MediaObject',
    contentUrl: href,
    encodingFormat: fileFormats[format].type,
  };
}
