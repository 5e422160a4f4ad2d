import fc from 'fast-check';
import { baseline, few, id, maybe, oneOf, openPoints, party, perArea, ref, year } from './plan-fields.js';
import { line, name, prose } from './plan-words.js';

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
export const subAgreement = anySubAgreement.map((content) => {
  const { indikatortabel, ...others } = content;
  return content.delmål ? content : others;
});
