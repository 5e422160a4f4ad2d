import type { PlanChanges } from './fixture-plan.js';

/** A plan that was made to break the check: too deep, too wide, too long or too clever. */
export interface HostilePlan {
  readonly name: string;
  /** What differs from the complete plan, made when it is asked for: some are megabytes. */
  readonly changes: () => PlanChanges;
  /** The plan is odd, but what is odd about it need not be an error. */
  readonly isFine?: boolean;
}

const many = (times: number, line: (index: number) => string) =>
  Array.from({ length: times }, (_, at) => line(at)).join('');
const attachments = (text: string) => () => ({ 'bilag.yaml': text });
const prose = (text: string) => () => ({
  'strategisk-aftale.yaml': `kort-om-boligområdet: |\n${text.replaceAll(/^/gm, '  ')}\nvision: |\n  Et kvarter.\n`,
});
const megabyte = 1024 * 1024;

/** Texts that are just short enough to be read, so many that the file is nearly too large. */
const atTheLimit: readonly [name: string, text: string][] = [
  ['stars and bars', '*a_ **b '.repeat(740)],
  ['brackets', `${'['.repeat(1400)}x${']'.repeat(1400)}`],
  ['link starts', '[a]('.repeat(990)],
  ['references', '[](#'.repeat(990)],
  ['missing ids', many(980, (at) => `[](#id-${at}) `)],
  ['footnotes', `${many(480, (at) => `[^${at}] `)}\n\n${many(480, (at) => `[^${at}]: x\n`)}`],
  ['back ticks', many(75, (at) => `${'`'.repeat(at)} `)],
  ['quotes in quotes', '> '.repeat(2900)],
  ['points in points on a line', '- '.repeat(2900)],
  ['points in points', many(240, (at) => `${'  '.repeat(at)}- x\n`)],
  ['entities', '&#x41;'.repeat(2900)],
  ['HTML', '<a <!-- '.repeat(1400)],
  ['backslashes', '\\'.repeat(2900)],
  ['a long word', 'å'.repeat(59_000)],
  ['capital words', 'Aa Bb '.repeat(9800)],
  ['a long capital word', 'A'.repeat(59_000)],
  ['spaces', `a${' '.repeat(58_000)}b`],
  ['digits', '1'.repeat(59_000)],
  ['hyphens', 'a-'.repeat(29_000)],
  ['the same word', 'og '.repeat(19_000)],
  ['names nearly right', 'Nordvank Aerby Komune '.repeat(2600)],
  ['years and ages', '13-17 år i 2031, 2019-2099 '.repeat(2100)],
  ['per cent', '90,7 % og 1.000,5 pct. '.repeat(2500)],
  ['counts', 'tre boligområder, fire delaftaler '.repeat(1700)],
  ['numbers of people', '010190-1234 51 23 45 67 a@b.dk '.repeat(1800)],
  ['sentences', 'Se delmål 9. Jf. bilag 3. '.repeat(2200)],
];

export const hostilePlans: readonly HostilePlan[] = [
  {
    name: 'alias bomb',
    changes: attachments(`b0: &b0 [x]\n${many(400, (at) => `b${at + 1}: &b${at + 1} [${`*b${at}, `.repeat(20)}]\n`)}`),
  },
  { name: 'merge keys', changes: attachments(`a: &a {x: y}\n${many(20_000, () => '? {<<: *a}\n')}`) },
  { name: '20 MB', changes: () => ({ 'bilag.yaml': `bilag: {}\n#${'x'.repeat(20 * megabyte)}` }) },
  { name: 'a file of 2 MB on one line', changes: attachments(`bilag: {budget: ${'x'.repeat(2 * megabyte - 100)}}\n`) },
  { name: 'a key of 1 MB', changes: attachments(`bilag: {${'x'.repeat(megabyte)}: følger}\n`) },
  { name: '100,000 keys', changes: attachments(`bilag:\n${many(100_000, (at) => `  felt-${at}: x\n`)}`) },
  {
    name: '100 groups of 900 keys',
    changes: attachments(many(100, (at) => `gruppe-${at}:\n${many(900, (key) => `  felt-${key}: x\n`)}`)),
  },
  { name: '100,000 empty keys', changes: attachments(`bilag:\n${many(100_000, (at) => `  felt-${at}:\n`)}`) },
  { name: '100,000 keys in braces', changes: attachments(`bilag: {${many(100_000, (at) => `f${at}: x, `)}}\n`) },
  { name: 'the same key 100,000 times', changes: attachments(`bilag:\n${many(100_000, () => '  budget: følger\n')}`) },
  { name: '100,000 points', changes: attachments(`bilag: {}\nøvrige:\n${many(100_000, () => '  - følger\n')}`) },
  {
    name: '100,000 parties',
    changes: () => ({ 'helhedsplan.yaml': planWith(`parter:\n${many(100_000, (at) => `  - ukendt-${at}\n`)}`) }),
  },
  {
    name: '100,000 same parties',
    changes: () => ({ 'helhedsplan.yaml': planWith(`parter: [${'nordbo, '.repeat(100_000)}]\n`) }),
  },
  {
    name: '1,000 parties',
    changes: () => ({ 'helhedsplan.yaml': planWith(`parter:\n${many(1000, (at) => `  - ukendt-${at}\n`)}`) }),
  },
  {
    isFine: true,
    name: '1,000 same parties',
    changes: () => ({ 'helhedsplan.yaml': planWith(`parter: [${'nordbo, '.repeat(1000)}]\n`) }),
  },
  { name: '1 MB of [', changes: attachments(`bilag: ${'['.repeat(megabyte)}`) },
  { name: '1 MB of {', changes: attachments(`bilag: ${'{'.repeat(megabyte)}`) },
  { name: '1 MB of { x: ', changes: attachments(`bilag: ${'{x: '.repeat(megabyte / 4)}`) },
  { name: '1 MB of - ', changes: attachments('- '.repeat(megabyte / 2)) },
  { name: '1 MB of ? ', changes: attachments('? '.repeat(megabyte / 2)) },
  { name: '1 MB of colons', changes: attachments(': '.repeat(megabyte / 2)) },
  { name: '1 MB of quotes', changes: attachments(`bilag: ${`"' `.repeat(megabyte / 3)}`) },
  { name: '1 MB of open quotes on lines', changes: attachments(many(200_000, () => `- "x\n`)) },
  { name: '1 MB of spaces', changes: attachments(`bilag: {}\n${' '.repeat(megabyte)}x`) },
  { name: '1 MB of tabs', changes: attachments(`bilag:\n${'\t'.repeat(megabyte)}x`) },
  { name: '1 MB of empty lines', changes: attachments(`bilag: {}\n${'\n'.repeat(megabyte)} x: y: z`) },
  { name: '1 MB of comments', changes: attachments(`bilag: {}\n${many(100_000, () => '  # nej\n')} x: y: z\n`) },
  { name: '1 MB of documents', changes: attachments('---\nbilag: {}\n'.repeat(70_000)) },
  { name: '1 MB of tags', changes: attachments(`bilag:\n${many(60_000, (at) => `  f${at}: !t x\n`)}`) },
  { name: '1 MB of anchors', changes: attachments(`bilag:\n${many(60_000, (at) => `  f${at}: &a${at} x\n`)}`) },
  { name: '1 MB of escapes', changes: attachments(`bilag: {budget: "${'\\u0041'.repeat(170_000)}"}\n`) },
  { name: '1 MB of conflict marks', changes: attachments(many(60_000, (at) => `<<<<<<< HEAD\nf${at}: x\n`)) },
  {
    name: '32 levels and wide',
    changes: attachments(`bilag: ${'['.repeat(31)}${'x, '.repeat(300_000)}${']'.repeat(31)}`),
  },
  { name: '100,000 lines that lead nowhere', changes: attachments(`bilag:\n${many(50_000, () => '    - x\n  y\n')}`) },
  { name: 'a stair of indentation', changes: attachments(many(1200, (at) => `${' '.repeat(at)}a:\n`)) },
  {
    name: '__proto__',
    changes: attachments('__proto__: {x: y}\nbilag: {__proto__: {tilstand: følger}, constructor: følger}\n'),
  },
  {
    name: 'prototype names',
    changes: attachments('bilag: {toString: følger, hasOwnProperty: følger, valueOf: følger}\n'),
  },
  {
    name: 'ids of the prototype',
    changes: () => ({ 'helhedsplan.yaml': planWith('parter: [constructor, toString, hasownproperty]\n') }),
  },
  { name: 'NULs', changes: attachments(`bilag: {budget: "${'\0'.repeat(1000)}"}`) },
  {
    name: 'escaped NULs and controls',
    changes: attachments(`bilag: {budget: "${'\\0\\e[2J\\x9b'.repeat(10_000)}"}\n`),
  },
  { name: 'lone surrogates', changes: attachments(`bilag: {budget: "${'\\ud800x\\udfff'.repeat(10_000)}"}\n`) },
  {
    name: 'bytes that are no text',
    changes: () => ({ 'bilag.yaml': Uint8Array.from({ length: megabyte }, (_, at) => (at * 7) % 255 || 1) }),
  },
  {
    name: 'right-to-left and joined letters',
    changes: attachments(`bilag: {"\\u202e${'\u0300'.repeat(100_000)}e\u200d": følger}\n`),
  },
  { name: 'letters that grow', changes: attachments(`bilag: {${'ﷺ'.repeat(200_000)}: x}\n`) },
  { name: 'huge numbers', changes: () => ({ 'delaftaler/beskaeftigelse.yaml': withTarget('9'.repeat(500_000)) }) },
  {
    name: 'numbers of a thousand kinds',
    changes: () => ({ 'delaftaler/beskaeftigelse.yaml': withTarget('1.'.repeat(200_000)) }),
  },
  {
    name: '10,000 activities',
    changes: () => ({ 'delaftaler/beskaeftigelse.yaml': withActivities(10_000, (at) => `a${at}`) }),
  },
  {
    isFine: true,
    name: '1,000 activities',
    changes: () => ({ 'delaftaler/beskaeftigelse.yaml': withActivities(1000, (at) => `a${at}`) }),
  },
  {
    name: '1,000 activities of one id',
    changes: () => ({ 'delaftaler/beskaeftigelse.yaml': withActivities(1000, () => 'a') }),
  },
  {
    name: '1,000 wrong activities',
    changes: () => ({ 'delaftaler/beskaeftigelse.yaml': withActivities(1000, () => 'Å Å') }),
  },
  {
    name: '900 references among 900 names',
    changes: () => ({
      'helhedsplan.yaml': planWith(organisations(900)),
      'delaftaler/beskaeftigelse.yaml': withParties(900),
    }),
  },
  { name: '100,000 missing ids in a text', changes: prose(many(70_000, (at) => `[](#id-${at}) `)) },
  { name: '40,000 missing ids on lines', changes: prose(many(40_000, (at) => `se [](#nordvank-${at})\n`)) },
  {
    isFine: true,
    name: 'a chain of 1,000 in the chart',
    changes: attachments(`bilag: {}\norganisationsdiagram:\n${chart(1000, (at) => (at === 0 ? null : at - 1))}`),
  },
  {
    name: 'a ring of 1,000 in the chart',
    changes: attachments(`bilag: {}\norganisationsdiagram:\n${chart(1000, (at) => (at + 1) % 1000)}`),
  },
  {
    name: '500 rings in the chart',
    changes: attachments(`bilag: {}\norganisationsdiagram:\n${chart(1000, (at) => at ^ 1)}`),
  },
  {
    name: '50,000 footnotes',
    changes: prose(`${many(50_000, (at) => `[^${at}] `)}\n\n${many(20_000, (at) => `[^${at}]: x\n`)}`),
  },
  { name: 'one footnote 100,000 times', changes: prose(`${'[^1] '.repeat(100_000)}\n\n[^1]: x\n`) },
  { name: 'stars without end', changes: prose('*a_ **b '.repeat(200_000)) },
  { name: 'brackets without end', changes: prose(`${'['.repeat(500_000)}x${']'.repeat(500_000)}`) },
  { name: 'link starts without end', changes: prose('[a]('.repeat(300_000)) },
  { name: 'references without end', changes: prose('[](#'.repeat(300_000)) },
  { name: 'back ticks of every length', changes: prose(many(1700, (at) => `${'`'.repeat(at)} `)) },
  { name: 'quotes in quotes', changes: prose('> '.repeat(100_000)) },
  { name: 'points in points', changes: prose(many(900, (at) => `${'  '.repeat(at)}- x\n`)) },
  { name: '200,000 points in a text', changes: prose('- x\n'.repeat(200_000)) },
  { name: 'entities without end', changes: prose('&amp;&#x41;&'.repeat(100_000)) },
  { name: 'backslashes without end', changes: prose('\\'.repeat(megabyte)) },
  { name: 'HTML without end', changes: prose('<a <!-- '.repeat(150_000)) },
  { name: 'digits without end', changes: prose('1'.repeat(megabyte)) },
  { name: 'digits and hyphens', changes: prose('010190-1234 '.repeat(90_000)) },
  { name: 'dots and commas', changes: prose('a.b,c@d.e '.repeat(100_000)) },
  { name: 'one word of 1 MB', changes: prose('å'.repeat(500_000)) },
  { name: 'capitals without end', changes: prose('Aa Bb '.repeat(170_000)) },
  { name: 'one capital word of 1 MB', changes: prose('A'.repeat(megabyte)) },
  { name: 'spaces inside a text', changes: prose(`a${' '.repeat(megabyte)}b`) },
  { name: 'the same word 200,000 times', changes: prose('og '.repeat(200_000)) },
  { name: 'names nearly right, 100,000 times', changes: prose('Nordvank Aerby Komune '.repeat(40_000)) },
  { name: 'years and ages without end', changes: prose('13-17 år i 2031, 2019-2099 '.repeat(40_000)) },
  { name: 'per cent without end', changes: prose('90,7 % og 1.000,5 pct. '.repeat(45_000)) },
  { name: 'counts without end', changes: prose('tre boligområder, fire delaftaler '.repeat(30_000)) },
  {
    name: '3,000 sub-agreements',
    changes: () =>
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, at) => [`delaftaler/omraade-${at}.yaml`, 'indsatsområde: Beskæftigelse\n']),
      ),
  },
  {
    isFine: true,
    name: '3,000 unknown files',
    changes: () => Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`fil-${at}.txt`, 'x'])),
  },
  {
    isFine: true,
    name: '1,000 open points',
    changes: () => ({
      'helhedsplan.yaml': planWith(`åbne-punkter:\n${many(1000, (at) => `  - {emne: Punkt ${at}, tekst: x}\n`)}`),
    }),
  },
  {
    name: '1,000 exceptions',
    changes: () => ({
      'helhedsplan.yaml': planWith(
        `undtagelser:\n${many(1000, () => '  - {kode: HP384, hvor: nordbo/navn/x/y, grund: x}\n')}`,
      ),
    }),
  },
  ...atTheLimit.map(([name, text]) => ({
    name: `30 texts of ${name}`,
    isFine: true,
    changes: () => ({ 'delaftaler/beskaeftigelse.yaml': withTexts(30, text) }),
  })),
];

/** The complete plan's main file with one block more; a block of the same name gives way. */
function planWith(block: string): string {
  const name = block.slice(0, block.indexOf(':'));
  const base = `navn: Nordvangplanen
udgave: 2019-26
områdets-navn: Nordvang
status: udkast
version: "1.0"
periode: {fra: 1.1.2022, til: 31.12.2025}
kommune: aerby-kommune
parter: [nordbo, aerby-kommune]
områder: [{id: nordvang, navn: Nordvang}]
organisationer: [{id: nordbo, navn: Nordbo, type: boligorganisation}, {id: aerby-kommune, navn: Ærby Kommune, type: kommune}]
stillinger: [{id: leder, navn: Leder, finansiering: helhedsplanen}]
datakilder: [{id: egen-registrering, navn: Egen registrering}]
indsatsområder: {beskaeftigelse: valgt}
`;
  return base.replace(new RegExp(`^${name}: .*\\n`, 'm'), '') + block;
}

function organisations(count: number): string {
  const base =
    '  - {id: nordbo, navn: Nordbo, type: boligorganisation}\n  - {id: aerby-kommune, navn: Ærby Kommune, type: kommune}\n';
  return `organisationer:\n${base}${many(count, (at) => `  - {id: organisation-${at}, navn: Organisation ${at}, type: forening}\n`)}`;
}

function subAgreement(parties: string, target: string, activities: string): string {
  return `indsatsområde: Beskæftigelse
parter: [${parties}]
delmål:
  - id: flere-i-job
    tekst: Flere unge har et fritidsjob
    indikatorer:
      - {id: unge-med-job, tekst: Unge med job, boligområde: opgøres ikke, mål: {antal: ${target}, enhed: unge, pr: år}, datakilde: egen-registrering}
aktiviteter:
${activities}ressourcer:
  - {stilling: leder, andel: 25 %}
kommunal-sammenhæng: x
revision: x
`;
}

const activity = (id: string) =>
  `  - {id: ${id}, navn: Aktivitet, områder: [nordvang], formål: x, målgrupper: x, indhold: x, ansvar: x}\n`;

function withTarget(target: string): string {
  return subAgreement('nordbo', target, activity('jobcafe'));
}

function withActivities(count: number, id: (index: number) => string): string {
  return subAgreement(
    'nordbo',
    '40',
    many(count, (at) => activity(id(at))),
  );
}

function withTexts(count: number, text: string): string {
  const indented = text.replaceAll(/^/gm, '      ');
  const activities = many(count, (at) =>
    activity(`a${at}`).replace(/[{}]/g, '').replaceAll(', ', '\n    ').replace('indhold: x', `indhold: |\n${indented}`),
  );
  return subAgreement('nordbo', '40', activities);
}

function withParties(count: number): string {
  return subAgreement(
    Array.from({ length: count }, (_, at) => `organisation-${at}x`).join(', '),
    '40',
    activity('jobcafe'),
  );
}

function chart(count: number, under: (index: number) => number | null): string {
  return many(count, (at) => {
    const parent = under(at);
    return `  - {id: n${at}, navn: N${at}${parent === null ? '' : `, under: n${parent}`}}\n`;
  });
}
