import { describe, expect, it } from 'vitest';
import { type Change, findings, markedInVision } from '../support/planted.js';

const plan = 'helhedsplan.yaml';

describe('HP329: towns of other agreements', () => {
  it.each<[text: string, marked: string[]]>([
    [
      'Det er resten  af Odense, hele  Randers og øvrige Aarhus.',
      ['resten af Odense', 'hele Randers', 'øvrige Aarhus'],
    ],
    ['Det er 5 % i Odense mod 6 % i Lyngby-Taarbæk.', ['i Odense', 'i Lyngby-Taarbæk']],
    ['Jobcenter Odense og UU  Vejle er med.', ['Jobcenter Odense', 'UU Vejle']],
    ['Uddannelsesvejledning Odense og SSP Randers er med.', ['Uddannelsesvejledning Odense', 'SSP Randers']],
    ['Det er hele Odenses skyld, og Horsens ligger i hele Horsens.', ['hele Odenses', 'hele Horsens']],
    ['Vi ligner andre byer. Jobcenter Odense hjælper.', ['Jobcenter Odense']],
    ['Det er hele Svendborgen, hele Fyn, hele ODENSE og hele Odense Kommune.', ['Odense Kommune']],
    ['Det er [hele Odense](#nordvang), og det er i Odense.', []],
    [
      [
        ...['Ligesom', 'Inspireret af', 'Erfaringer fra', 'Sammenlignet med', 'Andre  kommuner og', 'Andre  byer og'],
        ...['Nabokommuner og', 'Modsat', 'En evaluering af', 'Det kendes  fra', 'Udviklet i', 'De flytter fra'],
        ...['De pendler fra'],
      ]
        .map((compared) => `${compared} hele Odense.`)
        .join(' '),
      [],
    ],
  ])('%s', async (text, marked) => {
    expect(await markedInVision('HP329', text)).toEqual(marked);
  });

  it.each<[name: string, change: Change, towns: string[]]>([
    ['of an organisation', [plan, 'navn: Ærby Kommune', 'navn: Odense Kommune'], ['Aarhus', 'Århus']],
    ['of an organisation, in short', [plan, 'kortnavn: Nordbo', 'kortnavn: Odense Bo'], ['Aarhus', 'Århus']],
    ['of the plan', [plan, 'navn: Nordvangplanen', 'navn: Odenseplanen'], ['Aarhus', 'Århus']],
    ['of the area', [plan, 'områdets-navn: Nordvang, Ærby', 'områdets-navn: Nordvang, Odense'], ['Aarhus', 'Århus']],
    ['spelt in one way', [plan, 'områdets-navn: Nordvang, Ærby', 'områdets-navn: Nordvang, Aarhus'], ['Odense']],
    ['spelt in another way', [plan, 'områdets-navn: Nordvang, Ærby', 'områdets-navn: Nordvang, Århus'], ['Odense']],
    ['of nothing', [plan, 'version: "1.0"', 'version: "1.1"'], ['Odense', 'Aarhus', 'Århus']],
  ])('is the name %s', async (_, change, towns) => {
    const vision = 'Det er hele Odense, hele Aarhus og hele Århus.';
    const found = await findings(
      'HP329',
      ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', vision],
      change,
    );
    expect(found.map(({ marked }) => marked)).toEqual(towns.map((town) => `hele ${town}`));
  });
});
