import { describe, expect, it } from 'vitest';
import { type Diagnostic, isSpan } from '../../src/diagnostics/diagnostic.js';
import { readFixture } from '../support/fixture-plan.js';

/** A plan with one HP124 at each of these marks, and the exceptions under test. */
const agreement = (exceptions: string) => `indsatsområde: Beskæftigelse
parter: [nordbo, aerby-kommune]
parter-bemærkning: |
  Parterne **mødes.
delmål:
  - id: flere-i-job
    tekst: Flere unge ** har et fritidsjob
    indikatorer:
      - id: unge-med-job
        tekst: Unge ** med fritidsjob
        aktivitet: jobcafe
        boligområde: {værdi: 0, år: 2021}
        mål: {antal: 40, enhed: unge, pr: år}
        datakilde: egen-registrering
aktiviteter:
  - id: jobcafe
    navn: Jobcafé
    områder: [nordvang]
    formål: |
      At unge **finder et fritidsjob.
    målgrupper: |
      Unge på 13-17 år.
    indhold: |
      Caféen har **åbent tirsdag og torsdag.
    ansvar:
      roller:
        - part: nordbo
          opgaver: Stiller **lokaler til rådighed.
        - stilling: leder
          opgaver: Har **ansvaret.
ressourcer:
  - {stilling: leder, andel: 25 %, bemærkning: "Hele ** året."}
kommunal-sammenhæng: |
  Jobcentret **henviser unge til caféen.
revision: |
  Delaftalen tages op efter to år.
undtagelser:
${exceptions}`;

const lines = {
  partiesNote: 4,
  goal: 7,
  indicator: 10,
  purpose: 20,
  content: 24,
  party: 28,
  role: 30,
  staffing: 32,
  municipal: 34,
};
const exception = (where: string, code = 'HP124') =>
  `  - {kode: "${code}", hvor: "${where}", grund: Vi har set på det.}\n`;

async function check(exceptions: string, changes: Record<string, string> = {}) {
  return readFixture(null, { 'delaftaler/beskaeftigelse.yaml': agreement(exceptions), ...changes });
}

const lineOf = ({ at }: Diagnostic) => (at !== null && isSpan(at) ? at.source.positionAt(at.start).line : 0);

describe('an exception for', () => {
  const everywhere = Object.values(lines);
  const cases: [where: string, lines: number[]][] = [
    ['jobcafe', [lines.purpose, lines.content, lines.party, lines.role]],
    ['jobcafe/indhold', [lines.content]],
    [' jobcafe / indhold ', [lines.content]],
    ['jobcafe/ansvar/leder', [lines.role]],
    ['jobcafe/leder', [lines.role]],
    ['jobcafe/nordbo/opgaver', [lines.party]],
    ['indhold', [lines.content]],
    ['kommunal-sammenhæng', [lines.municipal]],
    ['parter-bemærkning', [lines.partiesNote]],
    ['flere-i-job', [lines.goal, lines.indicator]],
    ['flere-i-job/tekst', [lines.goal]],
    ['unge-med-job', [lines.indicator]],
    ['flere-i-job/unge-med-job', [lines.indicator]],
    ['delmål/tekst', [lines.goal]],
    // Nearest first: the role among the plan's resources lies above the one in an activity.
    ['leder', [lines.staffing]],
    ['ressourcer', [lines.staffing]],
    ['ressourcer/leder/bemærkning', [lines.staffing]],
    ['bemærkning', [lines.staffing]],
  ];
  it.each(cases)('«%s» takes what stands there and nothing else', async (where, taken) => {
    const { diagnostics, excepted } = await check(exception(where));
    expect(excepted.map(({ diagnostic }) => lineOf(diagnostic))).toEqual(taken);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(everywhere.length - taken.length).fill('HP124'));
    expect(diagnostics.map(lineOf)).toEqual(everywhere.filter((line) => !taken.includes(line)));
  });

  const nowhere: [where: string, help: string][] = [
    ['findes-slet-ikke', 'Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold'],
    ['jobcafe/findes-slet-ikke', 'Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold'],
    ['jobcafe/', 'Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold'],
    ['kode', 'Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold'],
    ['jobcafé/indhold', 'Mente du «jobcafe/indhold»?'],
    ['jobcafe/inhold', 'Mente du «jobcafe/indhold»?'],
    ['jobcafe/ledr', 'Mente du «jobcafe/leder»?'],
    // An id of another file names no place here.
    ['egen-registrering', 'Skriv et id eller et felt fra samme fil, fx hipphopp, vision eller hipphopp/indhold'],
  ];
  it.each(nowhere)('«%s» names no place in the file', async (where, help) => {
    const { diagnostics, excepted } = await check(exception(where));
    expect(excepted).toEqual([]);
    const [first, ...others] = diagnostics;
    expect(first).toMatchObject({ code: 'HP801', help });
    expect(first?.message).toBe(`Der er intet sted i filen, der hedder «${where.trim()}»`);
    expect(first && lineOf(first)).toBe(38);
    expect(others).toHaveLength(everywhere.length);
  });

  it('a place keeps the authors’ reason and the finding, and the first of two counts', async () => {
    const second = '  - {kode: HP124, hvor: jobcafe, grund: En anden grund.}\n';
    const { diagnostics, excepted } = await check(exception('indhold') + second);
    expect(excepted.map(({ diagnostic, reason }) => [lineOf(diagnostic), diagnostic.code, reason])).toEqual([
      [lines.purpose, 'HP124', 'En anden grund.'],
      [lines.content, 'HP124', 'Vi har set på det.'],
      [lines.party, 'HP124', 'En anden grund.'],
      [lines.role, 'HP124', 'En anden grund.'],
    ]);
    expect(diagnostics.filter(({ code }) => code === 'HP802')).toEqual([]);
  });

  it('another code takes nothing', async () => {
    const { diagnostics, excepted } = await check(exception('jobcafe', 'HP012'));
    expect(excepted).toEqual([]);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'HP802', help: 'Slet undtagelsen', related: [] });
    expect(diagnostics).toHaveLength(everywhere.length + 1);
  });

  it('a place without such a finding is told of the nearest one that is left', async () => {
    const { diagnostics } = await check(exception('revision') + exception('parter-bemærkning'));
    const last = diagnostics.at(-1);
    expect(last).toMatchObject({ code: 'HP802', severity: 'warning' });
    expect(last?.message).toBe('Undtagelsen passer ikke på noget: her er ingen HP124');
    expect(last?.help).toBe('Ret «hvor», så det peger på det rigtige sted, eller slet undtagelsen');
    expect(last?.related.map(({ message, span }) => [message, span.source.positionAt(span.start).line])).toEqual([
      ['HP124 står her', lines.goal],
    ]);
    expect(last && lineOf(last)).toBe(38);
  });

  it('a place stands twice without harm', async () => {
    const { diagnostics, excepted } = await check(exception('jobcafe/indhold') + exception('jobcafe/indhold'));
    expect(excepted).toHaveLength(1);
    expect(diagnostics.filter(({ code }) => code === 'HP802')).toEqual([]);
  });

  it('a field of another file takes nothing there', async () => {
    const strategic = `vision: |\n  Et **kvarter${' i byen'.repeat(400)}.\nundtagelser:\n  - {kode: HP124, hvor: vision, grund: Sådan er det.}\n`;
    const { diagnostics, excepted } = await check(exception('jobcafe/indhold'), {
      'strategisk-aftale.yaml': strategic,
    });
    expect(excepted.map(({ diagnostic }) => lineOf(diagnostic)).sort()).toEqual([2, lines.content]);
    expect(diagnostics.filter(({ code }) => code.startsWith('HP8'))).toEqual([]);
  });
});

describe('an exception of', () => {
  const cases: [code: string, message: string, help: string, instead: string | undefined][] = [
    ['hp124', 'Der er ingen kode, der hedder «hp124»', 'Mente du HP124?', 'HP124'],
    ['124', 'Der er ingen kode, der hedder «124»', 'Mente du HP124?', 'HP124'],
    ['HP 124', 'Der er ingen kode, der hedder «HP 124»', 'Mente du HP124?', 'HP124'],
    ['HP129', 'Der er ingen kode, der hedder «HP129»', 'Koden står forrest i advarslen, fx HP384', undefined],
    ['HP', 'Der er ingen kode, der hedder «HP»', 'Koden står forrest i advarslen, fx HP384', undefined],
    ['HP201', 'HP201 kan ikke undtages: det skal rettes', 'Slet undtagelsen, og ret det, den handler om', undefined],
    ['HP301', 'HP301 kan ikke undtages: det skal rettes', 'Slet undtagelsen, og ret det, den handler om', undefined],
    ['HP801', 'HP801 kan ikke undtages: det skal rettes', 'Slet undtagelsen, og ret det, den handler om', undefined],
  ];
  it.each(cases)('«%s» is refused', async (code, message, help, instead) => {
    const { diagnostics, excepted } = await check(exception('jobcafe', code));
    expect(excepted).toEqual([]);
    const [refused] = diagnostics.filter((diagnostic) => diagnostic.code === 'HP801');
    expect(refused).toMatchObject({ message, help, severity: 'error' });
    expect(refused?.fix?.edits.map(({ replacement }) => replacement)).toEqual(instead && [instead]);
    expect(diagnostics.filter((diagnostic) => diagnostic.code === 'HP802')).toEqual([]);
  });

  it('a code with spaces around it is read', async () => {
    const { excepted } = await check(exception('indhold', ' HP124 '));
    expect(excepted).toHaveLength(1);
  });
});

describe('an exception for what the reading of a file has found', () => {
  const reading = async (path: string, text: string) => {
    const { diagnostics, excepted } = await readFixture(null, { [path]: text });
    return [...excepted.map(({ diagnostic: { code } }) => `- ${code}`), ...diagnostics.map(({ code }) => code)];
  };
  const demanded = [
    'budget',
    'beredskabsplan',
    'milepaelsplan',
    'kommissorium',
    'indberetningsskema',
    'organisationsdiagrammet',
  ];
  const listed = ['bilag:', ...demanded.map((id) => `  ${id}: vedlagt`), ''].join('\n');
  const attachments = (comment: string, where: string) =>
    `${listed}øvrige:\n  - id: notat\n    navn: Notat${comment}\nundtagelser:\n${exception(where, 'HP012')}`;

  it('takes an empty text (HP022), but not that the form wants one', async () => {
    const text = `vision: |\nsamspil: |\n  Godt.\nundtagelser:\n${exception('vision', 'HP022')}`;
    const codes = await reading('strategisk-aftale.yaml', text);
    expect(codes.filter((code) => code !== 'HP301')).toEqual(['- HP022']);
    expect(codes).toContain('HP301');
  });

  it.each(['notat', 'notat/navn', 'øvrige'])('takes a lost comment (HP012) behind the value: %s', async (where) => {
    expect(await reading('bilag.yaml', attachments(' #2 af 3', where))).toEqual(['- HP012']);
  });

  it('does not take the comment behind another value', async () => {
    expect(await reading('bilag.yaml', attachments(' #2 af 3', 'notat/id'))).toEqual(['HP012', 'HP802']);
    expect(await reading('bilag.yaml', attachments(' #2 af 3', 'bilag'))).toEqual(['HP012', 'HP802']);
  });
});
