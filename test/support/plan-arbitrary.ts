import fc from 'fast-check';
import {
  baseline,
  few,
  focusAreas,
  id,
  maybe,
  oneOf,
  openPoints,
  optional,
  party,
  perArea,
  ref,
} from './plan-fields.js';
import { line, name, prose, type Told } from './plan-words.js';
import { subAgreement } from './sub-agreement-arbitrary.js';

/** A file of a plan before ids, references and texts are written out. Undefined leaves a field away. */
export type Draft = unknown;

const fixedIndicators = {
  both: [
    'dagtilbud',
    'karaktergennemsnit',
    'grundskole-uden-uddannelse',
    'restgruppen',
    'uden-tilknytning',
    'sigtede',
    'stemmeberettigede',
  ],
  areaOnly: ['trygge', 'frivilligt-arbejde'],
} as const;

const bothBaselines = fc.record({ boligområde: maybe(baseline), kommune: maybe(baseline) });
const strategicAgreement = fc.record({
  'kort-om-boligområdet': maybe(prose('once')),
  vision: maybe(prose('once')),
  organisering: maybe(prose('once')),
  samspil: maybe(prose('once')),
  indikatorer: maybe(
    fc.record(
      Object.fromEntries(
        [...fixedIndicators.both, ...fixedIndicators.areaOnly].map((key) => [key, maybe(bothBaselines)]),
      ),
    ),
  ),
  problemkompleks: maybe(perArea(prose('once'))),
  'lokal-evaluering': maybe(prose('once')),
  'åbne-punkter': openPoints,
});

const attachment = (told: Told) => ({
  tilstand: maybe(oneOf('følger', 'vedlagt')),
  fil: maybe(name(told)),
  beløb: maybe(oneOf('30.000.000 kr.', '1,5 mio. kr.')),
  bemærkning: maybe(line('once')),
});
const brought = maybe(fc.oneof(oneOf('følger', 'vedlagt'), fc.record(attachment('once'))));
const made = fc.oneof(
  fc.constant('dannes'),
  fc.record({ tilstand: fc.constant('dannes'), bemærkning: maybe(line('once')) }),
);

const moment = oneOf('1.10.2021', 'marts 2022', '2. kvartal 2023', '1. halvår 2024', '2025', '1.1.1999');
const recurrence = oneOf('hvert år', 'hver måned', 'løbende');
const milestone = fc.oneof(
  fc.record({ hvornår: fc.oneof(moment, recurrence), ...milestoneParts() }),
  fc.record({ hvornår: moment, til: oneOf('2026', '30.9.2025'), ...milestoneParts() }),
);
function milestoneParts() {
  return {
    milepæl: line('once'),
    ansvarlig: maybe(fc.oneof(ref('role', 'organisation', 'unit'), few(ref('role', 'organisation')))),
    vedrører: maybe(ref('activity', 'focusArea')),
  };
}

const funder = {
  slags: oneOf('landsbyggefonden', 'lokal', 'ekstern'),
  beløb: oneOf('9.000.000 kr.', '5 mio. kr.'),
  indsatsområder: maybe(perArea(oneOf('1.000.001 kr.', '0'))),
};
const textDocument = fc.record({
  indledning: maybe(prose('once')),
  afsnit: few(fc.record({ overskrift: name('once'), tekst: prose('once') })),
});

/** What each attachment that can be made is made from. */
const contents = {
  organisationsdiagrammet: [
    'organisationsdiagram',
    few(
      fc.record({
        id: id('chartNode'),
        navn: name('often'),
        under: maybe(ref('earlierChartNode')),
        beskrivelse: maybe(line('once')),
      }),
      1,
      9,
    ),
  ],
  milepaelsplan: ['milepæle', few(milestone, 1, 5)],
  budget: [
    'budget',
    fc.record({
      finansiering: few(
        fc.oneof(
          fc.record({ navn: name('often'), ...funder }),
          fc.record({ organisation: ref('organisation'), år: fc.constant({ '2022': '2 mio. kr.' }), ...funder }),
        ),
      ),
      bemærkninger: maybe(prose('once')),
    }),
  ],
  kommissorium: ['kommissorium', textDocument],
  beredskabsplan: ['beredskabsplan', textDocument],
  startmaalinger: [
    'startmålinger',
    few(
      fc.record({
        måling: line('once'),
        boligområde: baseline,
        sammenligning: maybe(baseline),
        datakilde: maybe(ref('dataSource')),
      }),
    ),
  ],
} as const satisfies Record<string, readonly [string, fc.Arbitrary<unknown>]>;

type MadeId = keyof typeof contents;
const madeIds = Object.keys(contents) as MadeId[];

/** Some attachments made from what stands below, the others brought or to come. */
const attachments = fc.subarray(madeIds, { maxLength: 2 }).chain((chosen) => {
  const states = madeIds.map((own) => [own, chosen.includes(own) ? made : brought]);
  const data = chosen.map((own) => contents[own]);
  return fc.record({
    bilag: fc.record({ ...Object.fromEntries(states), indberetningsskema: fc.constant('følger') }),
    øvrige: maybe(few(fc.record({ id: id('attachment'), navn: name('often'), ...attachment('once') }))),
    ...Object.fromEntries(data),
    'åbne-punkter': openPoints,
  });
});

const registries = {
  parter: few(party, 1, 3),
  områder: few(
    fc.record({
      id: id('area'),
      navn: name('often'),
      afdelinger: maybe(few(fc.record({ organisation: ref('organisation'), numre: few(oneOf('3', '26A', '7')) }))),
    }),
  ),
  organisationer: few(
    fc.record({
      id: id('organisation'),
      navn: name('unchecked'),
      kortnavn: maybe(name('unchecked')),
      type: oneOf('boligorganisation', 'kommune', 'politi', 'anden'),
      enheder: maybe(few(fc.record({ id: id('unit'), navn: name('unchecked'), kortnavn: maybe(name('unchecked')) }))),
    }),
  ),
  stillinger: few(
    fc.record({
      id: id('role'),
      navn: name('unchecked'),
      organisation: maybe(ref('organisation', 'unit')),
      finansiering: oneOf('helhedsplanen', 'kommunal medfinansiering', 'ekstern'),
      gruppe: maybe(oneOf('ja', 'nej')),
    }),
  ),
  datakilder: maybe(few(fc.record({ id: id('dataSource'), navn: name('unchecked') }))),
};

const notChosen = fc.oneof(
  fc.constant('valgt'),
  fc.record({ fravalgt: maybe(prose('once')), mangler: maybe(prose('agreements')) }),
);

/** The files of a plan; `chosen` are the focus areas with a sub-agreement. */
export const planDraft: fc.Arbitrary<Record<string, Draft>> = fc
  .record({
    chosen: fc.subarray([...focusAreas], { maxLength: 2 }),
    hasStrategic: fc.boolean(),
    hasAttachments: fc.boolean(),
  })
  .chain(({ chosen, hasStrategic, hasAttachments }) => {
    const lacking = [...(hasStrategic ? [] : ['strategisk-aftale']), ...(hasAttachments ? [] : ['bilag'])];
    const missing = lacking.map((dokument) =>
      fc.record({ dokument: fc.constant(dokument), grund: prose('agreements') }),
    );
    const others = focusAreas.filter((area) => !chosen.includes(area));
    const choices = [
      ...chosen.map(({ id }) => [id, fc.constant('valgt')]),
      // One is always said, since a group of nothing but empty fields is an empty field itself.
      ...others.map(({ id }, index) => [
        id,
        index === 0 ? fc.record({ fravalgt: prose('once') }) : optional(notChosen),
      ]),
    ];
    return fc.record({
      'helhedsplan.yaml': fc.record({
        navn: name('unchecked'),
        udgave: fc.constant('2019-26'),
        'områdets-navn': name('often'),
        status: oneOf('udkast', 'gældende', 'udløbet'),
        version: oneOf('1.0', '2.1 & <ny>'),
        'lbf-sag': maybe(fc.constant('123456')),
        periode: fc.constant({ fra: '1.10.2021', til: '30. september 2025' }),
        kommune: ref('organisation'),
        'administrerende-organisation': maybe(ref('organisation')),
        eksempel: maybe(fc.record({ kilde: line('everywhere'), forbehold: prose('agreements') })),
        ...registries,
        indsatsområder: fc.record(Object.fromEntries(choices)),
        mangler: maybe(fc.tuple(...missing)),
        'åbne-punkter': openPoints,
      }),
      ...(hasStrategic ? { 'strategisk-aftale.yaml': strategicAgreement } : {}),
      ...(hasAttachments ? { 'bilag.yaml': attachments } : {}),
      'personer.yaml': fc.record({
        personer: few(
          fc.record({ navn: name('unchecked'), titel: name('unchecked'), organisation: ref('organisation', 'unit') }),
        ),
      }),
      ...Object.fromEntries(
        chosen.map((area) => [
          `delaftaler/${area.id}.yaml`,
          subAgreement.map((content) => ({ indsatsområde: area.name, ...content })),
        ]),
      ),
    });
  });
