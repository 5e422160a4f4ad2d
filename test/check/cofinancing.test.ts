import { describe, expect, it } from 'vitest';
import { type Change, findings } from '../support/planted.js';

const file = 'delaftaler/beskaeftigelse.yaml';
const municipal: Change = [
  'helhedsplan.yaml',
  'finansiering: helhedsplanen}',
  'finansiering: helhedsplanen}\n  - {id: konsulent, navn: Jobkonsulent, organisation: aerby-kommune, finansiering: kommunal medfinansiering}',
];
const declared: Change = [file, 'områder: [nordvang]', 'områder: [nordvang]\n    medfinansiering: kommunal'];
const rows = (...all: string[]): Change => [
  file,
  '  - {stilling: leder, andel: 25 %}',
  all.map((row) => `  - {${row}}`).join('\n'),
];
const cofinancing = async (...changes: Change[]) =>
  (await findings('HP608', ...changes)).map(({ place, message, related }) => [
    place.replace(`${file}:`, ''),
    message.replace(/ «Jobcafé».*?(?=$|:)/, ' …'),
    ...related.map((each) => each.replace(`${file}:`, '')),
  ]);

describe('HP608: an activity that is not said to be co-financed', () => {
  const onlyMunicipal = 'Kun kommunale stillinger har tid til …';
  it.each<[string, string[], string[][]]>([
    ['no time for it', ['stilling: leder, andel: 25 %'], []],
    ['municipal time for the whole sub-agreement', ['stilling: konsulent, andel: 25 %'], []],
    [
      'municipal time for it',
      ['stilling: konsulent, andel: 25 %, aktivitet: jobcafe'],
      [['16:5', onlyMunicipal, '26']],
    ],
    [
      'municipal time for it in two lines',
      ['stilling: konsulent, andel: 5 %, aktivitet: jobcafe', 'stilling: konsulent, andel: 9 %, aktivitet: jobcafe'],
      [['16:5', onlyMunicipal, '26', '27']],
    ],
    [
      'time of the plan too',
      ['stilling: konsulent, andel: 25 %, aktivitet: jobcafe', 'stilling: leder, andel: 25 %, aktivitet: jobcafe'],
      [],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await cofinancing(municipal, rows(...lines))).toEqual(expected);
  });

  it('the municipality is responsible for it', async () => {
    const responsible = (form: string): Change => [
      file,
      '    ansvar: |\n      [](#leder) har ansvaret.\n',
      `    ansvar: {form: ${form}, beskrivelse: De finder pladserne.}\n`,
    ];
    expect(await cofinancing(responsible('kommunen'))).toEqual([['16:5', 'Kommunen har ansvaret for …', '23']]);
    expect(await cofinancing(responsible('helhedsplanen'))).toEqual([]);
    expect(
      await cofinancing(responsible('kommunen'), declared, municipal, rows('stilling: konsulent, andel: 9 %')),
    ).toEqual([]);
    const everywhere: Change = [file, '    områder: [nordvang]\n', ''];
    expect((await cofinancing(responsible('kommunen'), everywhere))[0]?.[0]).toBe('15:5');
  });
});

describe('HP608: an activity that is said to be co-financed', () => {
  const without = 'Jobcafé';
  const other = `  - id: cv
    navn: Cv-hjælp
    områder: [nordvang]
    formål: |
      At unge får et cv.
    målgrupper: |
      Unge på 13-17 år.
    indhold: |
      Der er hjælp om onsdagen.
    ansvar: |
      [](#leder) har ansvaret.
`;
  const before: Change = [file, 'aktiviteter:\n', `aktiviteter:\n${other}`];
  const after: Change = [file, 'ressourcer:\n', `${other}ressourcer:\n`];
  const elsewhere = 'stilling: leder, andel: 5 %';
  const placed = 'stilling: leder, andel: 9 %, aktivitet: cv';

  it.each<[string, string[]]>([
    ['time for it', ['stilling: konsulent, andel: 25 %, aktivitet: jobcafe']],
    ['time for the whole sub-agreement', ['stilling: konsulent, andel: 25 %']],
    ['time among that of others', [elsewhere, 'stilling: konsulent, andel: 25 %']],
    ['no time anywhere, which HP604 tells', [elsewhere]],
  ])('%s', async (_, lines) => {
    expect(await cofinancing(municipal, declared, rows(...lines))).toEqual([]);
  });

  it.each<[string, string, Change[], string]>([
    ['no municipal role', 'after the last line', [declared, rows(elsewhere, 'stilling: leder, andel: 6 %')], '28:5'],
    ['an activity before it', 'after its lines', [declared, before, rows(placed, elsewhere)], '38:5'],
    [
      'an activity before it',
      'after the last of its lines',
      [declared, before, rows(elsewhere, placed, elsewhere)],
      '39:5',
    ],
    ['an activity after it', 'at the first of its lines', [declared, after, rows(elsewhere, placed)], '39:5'],
  ])('%s: %s', async (_, __, changes, place) => {
    const [found, ...more] = await findings('HP608', ...changes);
    expect(more).toEqual([]);
    expect(found?.place).toBe(`${file}:${place}`);
    expect(found?.message).toContain(
      `«${without}» er kommunal medfinansiering, men ingen kommunal stilling har tid til den`,
    );
    expect(found?.help).toContain('aktivitet: jobcafe');
    expect(found?.related).toHaveLength(1);
  });

  it.each([
    ['organisation: aerby-kommune, finansiering: helhedsplanen', 'stilling: leder, andel: 25 %', 1],
    ['organisation: aerby-kommune, finansiering: helhedsplanen', 'stilling: leder, andel: 25 %, aktivitet: jobcafe', 1],
    ['organisation: nordbo, finansiering: helhedsplanen', 'stilling: leder, andel: 25 %', 0],
  ])('a role with %s and %s', async (role, line, misread) => {
    const [found] = await findings(
      'HP608',
      ['helhedsplan.yaml', 'finansiering: helhedsplanen', role],
      declared,
      rows(line),
    );
    expect(found?.place.startsWith('helhedsplan.yaml:19:')).toBe(misread === 1);
    expect(found?.message.includes('«Boligsocial leder» er finansieret på anden måde')).toBe(misread === 1);
    if (misread) expect(found?.marked).toBe('helhedsplanen');
  });
});
