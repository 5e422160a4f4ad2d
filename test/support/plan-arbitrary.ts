import fc from 'fast-check';
import { Id, line, name, prose, Ref, type Told } from './plan-words.js';

/** A file of a plan before ids, references and texts are written out. Undefined leaves a field away. */
export type Draft = unknown;

export const focusAreas = [
  { id: 'uddannelse-og-livschancer', name: 'Uddannelse og livschancer' },
  { id: 'beskaeftigelse', name: 'Beskæftigelse' },
  { id: 'kriminalitetsforebyggelse', name: 'Kriminalitetsforebyggelse' },
  { id: 'sammenhaengskraft-og-medborgerskab', name: 'Sammenhængskraft og medborgerskab' },
] as const;
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

/** A field that may be missing or stand there without anything in it. */
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(undefined, '') });
/** A field that is there or not. */
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>, minLength = 1, maxLength = 2) => fc.array(value, { minLength, maxLength });
const ref = (...kinds: string[]) => fc.nat(999).map((choice) => new Ref(kinds, choice));
const id = (kind: string) => fc.constant(new Id(kind));
const oneOf = <T extends string>(...values: T[]) => fc.constantFrom(...values);

const year = oneOf('1990', '2021', '2100');
const quantity = oneOf('0', '90,7 %', '4,6', '-3,5', '100 %', '1.234.567', '12 pct.', '12345', '0,10 %');
const measured = { år: maybe(year), bemærkning: maybe(line('once')) };
const measureGroup = fc.oneof(
  fc.record({ værdi: quantity, hvor: maybe(name('often')), ...measured }),
  fc.record({ værdier: few(fc.tuple(ref('area'), quantity)), hvor: maybe(name('often')), ...measured }),
);
const baseline = fc.oneof(oneOf('opgøres ikke', 'ikke oplyst'), measureGroup, few(measureGroup));
const target = fc.oneof(
  oneOf('monitorering', 'ikke oplyst'),
  fc
    .record({
      amount: fc.oneof(
        oneOf('40', '1.500', '0').map((antal) => ({ antal })),
        oneOf('3', '15.000').map((mindst) => ({ mindst })),
        oneOf('25 %', '12,5 pct.').map((andel) => ({ andel })),
      ),
      enhed: maybe(name('often')),
      pr: maybe(oneOf('år', 'periode', 'forløb')),
      senest: maybe(year),
      bemærkning: maybe(line('once')),
    })
    .map(({ amount, ...rest }) => ({ ...amount, ...rest })),
);
const party = fc.oneof(
  ref('organisation', 'unit'),
  fc.record({ part: ref('organisation', 'unit'), funktion: maybe(name('often')), bemærkning: maybe(line('once')) }),
);
const openPoints = maybe(few(fc.record({ emne: name('draft'), tekst: prose('draft') })));

const indicator = fc.record({
  id: id('indicator'),
  tekst: line('often'),
  aktivitet: maybe(fc.oneof(ref('activity'), few(ref('activity')))),
  boligområde: maybe(baseline),
  sammenligning: maybe(baseline),
  mål: maybe(target),
  datakilde: maybe(
    fc.oneof(
      ref('dataSource', 'organisation', 'unit'),
      fc.record({ kilde: ref('dataSource', 'organisation', 'unit'), bemærkning: maybe(line('once')) }),
    ),
  ),
  note: maybe(line('once')),
});
const goal = fc.record({ id: id('goal'), tekst: line('often'), indikatorer: few(indicator) });

const purpose = fc.record({
  indledning: maybe(prose('once')),
  individniveau: maybe(prose('once')),
  gruppeniveau: maybe(prose('once')),
  bidrag: maybe(prose('once')),
  'bidrager-desuden-til': maybe(perArea(prose('once'))),
  afslutning: maybe(prose('once')),
});
const targetGroup = fc.record({
  hvem: line('once'),
  prioritet: maybe(oneOf('primær', 'sekundær')),
  alder: maybe(oneOf('13-17 år', '18+', 'op til 25 år', 'fra 6. klasse til 18 år')),
  antal: maybe(name('often')),
  beskrivelse: maybe(line('once')),
});
const responsibility = fc.record({
  form: maybe(oneOf('helhedsplanen', 'delt', 'kommunen')),
  roller: maybe(
    few(
      fc.record({ part: maybe(ref('organisation', 'unit')), stilling: maybe(ref('role')), opgaver: prose('once') }),
      0,
    ),
  ),
  beskrivelse: maybe(prose('once')),
});
const activity = fc.record({
  id: id('activity'),
  navn: name('often'),
  kort: maybe(line('once')),
  områder: maybe(few(ref('area'))),
  'områder-bemærkning': maybe(line('once')),
  medfinansiering: maybe(fc.constant('kommunal')),
  delaktiviteter: maybe(few(fc.record({ navn: name('often'), beskrivelse: maybe(line('once')) }), 0)),
  formål: maybe(fc.oneof(prose('once'), purpose)),
  målgrupper: maybe(
    fc.oneof(prose('once'), fc.record({ grupper: maybe(few(targetGroup, 0)), beskrivelse: maybe(prose('once')) })),
  ),
  indhold: maybe(prose('once')),
  praksis: maybe(prose('once')),
  forankring: maybe(prose('once')),
  ansvar: maybe(fc.oneof(prose('once'), responsibility)),
});

const anySubAgreement = fc.record({
  parter: maybe(few(party)),
  'parter-bemærkning': maybe(prose('once')),
  indikatortabel: maybe(
    fc.record({
      bemærkning: maybe(line('once')),
      boligområde: maybe(name('often')),
      sammenligning: maybe(name('often')),
    }),
  ),
  delmål: maybe(few(goal)),
  aktiviteter: maybe(few(activity, 1, 3)),
  ressourcer: maybe(
    few(
      fc.record({
        stilling: ref('role'),
        andel: maybe(oneOf('25 %', 'ikke oplyst', '12,5 %')),
        'timer-pr-uge': maybe(oneOf('9', '7,5 timer')),
        aktivitet: maybe(ref('activity')),
        bemærkning: maybe(line('once')),
      }),
    ),
  ),
  'ressourcer-bemærkning': maybe(prose('once')),
  'kommunal-sammenhæng': maybe(prose('once')),
  revision: maybe(prose('once')),
  'åbne-punkter': openPoints,
});

/** A remark to the table of indicators is told with the table, so only where there is one. */
const subAgreement = anySubAgreement.map((content) => {
  const { indikatortabel, ...others } = content;
  return content.delmål ? content : others;
});

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
const state = maybe(fc.oneof(oneOf('følger', 'vedlagt'), fc.record(attachment('often'))));
const attachments = fc.record({
  bilag: fc.record({
    budget: state,
    beredskabsplan: state,
    milepaelsplan: state,
    kommissorium: fc.constant('følger'),
    indberetningsskema: state,
  }),
  øvrige: maybe(few(fc.record({ id: id('attachment'), navn: name('often'), ...attachment('often') }))),
  organisationsdiagram: maybe(
    few(
      fc.record({
        id: id('chartNode'),
        navn: name('often'),
        under: maybe(ref('earlierChartNode')),
        beskrivelse: maybe(line('once')),
      }),
      1,
      4,
    ),
  ),
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
  fc.record({ fravalgt: maybe(prose('once')), mangler: maybe(prose('everywhere')) }),
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
      fc.record({ dokument: fc.constant(dokument), grund: prose('everywhere') }),
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
        eksempel: maybe(fc.record({ kilde: line('everywhere'), forbehold: prose('everywhere') })),
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

function perArea<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T | string | undefined>> {
  return fc.record(Object.fromEntries(focusAreas.map((area) => [area.id, maybe(value)])));
}
