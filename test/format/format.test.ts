import { describe, expect, it } from 'vitest';
import { planFile } from '../../src/model/plan.js';
import { editions } from '../support/fixture-plan.js';
import { formatText, readText } from '../support/format.js';

const plan = (text: string) => formatText(text, planFile);
async function subAgreement(text: string): Promise<string> {
  const edition = (await editions()).get('2019-26');
  if (!edition) throw new Error('No edition');
  return formatText(text, edition.schemas.subAgreement);
}

describe('the order of fields', () => {
  it('is the form’s, at every level, with unknown fields last', () => {
    const text = `status: udkast
ekstra: 1
periode: {til: 31.12.2029, fra: 1.1.2026}
navn: Kvarteret
organisationer:
  - type: kommune
    navn: Kommunen
    id: kommunen
`;
    expect(plan(text)).toBe(`navn: Kvarteret
status: udkast
periode: {fra: 1.1.2026, til: 31.12.2029}

organisationer:
  - id: kommunen
    navn: Kommunen
    type: kommune

ekstra: 1
`);
  });

  it('is the authors’ where names are ids, and in lists', async () => {
    const text = `indsatsområde: Beskæftigelse
delmål:
  - id: b
    indikatorer:
      - id: i
        boligområde:
          værdier: {vest: 2 %, aaboulevarden: 1 %}
  - id: a
`;
    expect(await subAgreement(text)).toContain('{vest: 2 %, aaboulevarden: 1 %}');
    expect((await subAgreement(text)).match(/- id: \w/g)).toEqual(['- id: b', '- id: i', '- id: a']);
    const areas = 'indsatsområder:\n  kriminalitetsforebyggelse: valgt\n  beskaeftigelse: valgt\n';
    expect(plan(areas)).toBe(areas);
    const edition = (await editions()).get('2019-26');
    const problems = 'problemkompleks:\n  kriminalitetsforebyggelse: x\n  beskaeftigelse: y\n';
    expect(edition && formatText(problems, edition.schemas.strategicAgreement)).toBe(problems);
  });

  it('takes a field’s comments along, and leaves the head of the file where it is', () => {
    const text = `# yaml-language-server: $schema=x
# Stamdata

# Om status
status: udkast # nu
# Om navnet
navn: Kvarteret # endeligt
# sidst
`;
    expect(plan(text)).toBe(`# yaml-language-server: $schema=x
# Stamdata

# Om navnet
navn: Kvarteret # endeligt
# Om status
status: udkast # nu
# sidst
`);
    expect(plan('# Stamdata\nstatus: udkast\nnavn: A\n')).toBe('# Stamdata\nnavn: A\nstatus: udkast\n');
    expect(plan('# Stamdata\n\nstatus: udkast\nnavn: A\n')).toBe('# Stamdata\n\nnavn: A\nstatus: udkast\n');
  });
});

describe('quotes', () => {
  it.each([
    ["'Ærby'", 'Ærby'],
    ['"(Ærby)"', '(Ærby)'],
    ['"1.0"', '"1.0"'],
    ["'80,6 %'", '"80,6 %"'],
    ["'Målgruppe 1: unge'", '"Målgruppe 1: unge"'],
    ["'slutter med:'", '"slutter med:"'],
    ["'Klub #4'", '"Klub #4"'],
    ["'- streg'", '"- streg"'],
    ['"Han sagde \\"hej\\""', 'Han sagde "hej"'],
    ['"\\"Hej: du\\""', '\'"Hej: du"\''],
    ['"\\"Hej\\": \'du\'"', '"\\"Hej\\": \'du\'"'],
    ["'“gås”'", '"“gås”"'],
    ["'no'", '"no"'],
    ["''", '""'],
    ['"a\\u00a0b"', '"a\\u00a0b"'],
    ["'C:\\mappe'", 'C:\\mappe'],
    ['01.50', '01.50'],
    ['Mind Your Own Business’', 'Mind Your Own Business’'],
  ])('%s becomes %s', (before, after) => {
    expect(plan(`navn: ${before}\n`)).toBe(`navn: ${after}\n`);
  });

  it('are needed more often in braces', () => {
    expect(plan("organisationer: [{navn: 'Fasit, Ærby', type: 'anden'}]\n")).toBe(
      'organisationer: [{navn: "Fasit, Ærby", type: anden}]\n',
    );
  });

  it('are put around a decimal comma in braces, which other programs would cut in two', async () => {
    const text = 'delmål: [{id: a, indikatorer: [{id: b, boligområde: {år: 2019, værdi: 80,6 %}}]}]\n';
    expect(await subAgreement(text)).toBe(
      'delmål: [{id: a, indikatorer: [{id: b, boligområde: {værdi: "80,6 %", år: 2019}}]}]\n',
    );
  });

  it('disappear around names of fields', () => {
    expect(plan('"navn": A\n\'med: kolon\': B\n')).toBe('navn: A\n"med: kolon": B\n');
  });
});

describe('lines', () => {
  it('are indented by two, lists below their field too', () => {
    const text = 'parter:\n- a\n-   part: b\n    funktion: c\nområder:\n    -\n        id: o\n        navn: O\n';
    expect(plan(text)).toBe('parter:\n  - a\n  - part: b\n    funktion: c\n\nområder:\n  - id: o\n    navn: O\n');
  });

  it('stand apart where fields are large and where activities meet, and elsewhere as the author has it', async () => {
    const text = `indsatsområde: Beskæftigelse
parter: [a]
parter-bemærkning: |
  Tekst.
aktiviteter:
  - id: a
    navn: A


    indhold: |
      Tekst.
  - id: b
ressourcer: [{stilling: leder}]
revision:


kommunal-sammenhæng:
`;
    expect(await subAgreement(text)).toBe(`indsatsområde: Beskæftigelse
parter: [a]
parter-bemærkning: |
  Tekst.

aktiviteter:
  - id: a
    navn: A

    indhold: |
      Tekst.

  - id: b

ressourcer: [{stilling: leder}]

kommunal-sammenhæng:
revision:
`);
  });

  it('of prose are not touched, spaces at their end neither', () => {
    const block =
      'eksempel:\n    forbehold: |\n        Et  afsnit,\n        der er *brudt*.  \n\n          rykket ind\n\n\n    kilde: K\n';
    expect(plan(block)).toBe(
      'eksempel:\n  kilde: K\n  forbehold: |\n    Et  afsnit,\n    der er *brudt*.  \n\n      rykket ind\n',
    );
    const folded = 'navn: >-\n     Et langt\n     navn\n';
    expect(plan(folded)).toBe('navn: >-\n  Et langt\n  navn\n');
    expect(plan('navn: |2\n   rykket ind\n  tekst\n')).toBe('navn: |2\n   rykket ind\n  tekst\n');
    expect(plan('navn: |+\n tekst\n\n\nstatus: udkast\n')).toBe('navn: |+\n  tekst\n\n\nstatus: udkast\n');
  });

  it('of a text over several lines stay, and quotes become the same', () => {
    expect(plan('navn: Et langt\n   navn  \n\n   slut\n')).toBe('navn: Et langt\n  navn\n\n  slut\n');
    expect(plan('navn: "Et langt\n   navn"\n')).toBe('navn: Et langt\n  navn\n');
    expect(plan("navn: 'Et ''langt''\n   navn'\n")).toBe("navn: Et 'langt'\n  navn\n");
    expect(plan('navn: "Et langt\n   navn: A"\n')).toBe('navn: "Et langt\n  navn: A"\n');
    expect(plan('navn: "Et langt\n   # navn"\n')).toBe('navn: "Et langt\n  # navn"\n');
    expect(plan('navn: "Et langt\n\n   navn"\n')).toBe('navn: "Et langt\n\n  navn"\n');
    expect(plan("navn: 'Det er ''A'': og\n   \"B\"'\n")).toBe('navn: "Det er \'A\': og\n  \\"B\\""\n');
  });

  it('end in one way, with one line break at the end of the file', () => {
    expect(plan('navn: A\n\n\n')).toBe('navn: A\n');
    expect(plan('navn: A')).toBe('navn: A\n');
    expect(plan('navn: A\r\nstatus: udkast\n')).toBe('navn: A\nstatus: udkast\n');
    expect(plan('navn: A\r\nstatus: |\r\n  x\r\n')).toBe('navn: A\r\n\r\nstatus: |\r\n  x\r\n');
    expect(plan('---\nnavn: A\n...\n')).toBe('navn: A\n');
  });
});

describe('braces', () => {
  it('stay where they are on one line, however long', () => {
    const text = `parter: [${Array.from({ length: 40 }, (_, i) => `part-${i}`).join(', ')}]\n`;
    expect(plan(text)).toBe(text);
  });

  it('over several lines become one line, or lines without braces where that is too long or has comments', () => {
    expect(plan('periode: {\n  fra: 1.1.2026,\n  til: 31.12.2029,\n  }\n')).toBe(
      'periode: {fra: 1.1.2026, til: 31.12.2029}\n',
    );
    expect(plan('parter: [ # hvem\n  a, # først\n  # så\n  b\n  # flere?\n ] # slut\n')).toBe(
      'parter: # slut\n  # hvem\n  - a # først\n  # så\n  - b\n  # flere?\n',
    );
    const long = 'x'.repeat(60);
    expect(plan(`parter: [${long},\n  ${long}]\n`)).toBe(`parter:\n  - ${long}\n  - ${long}\n`);
  });

  it('around a whole file go', () => {
    expect(plan('{"navn": "A",\n "periode": {"fra": "1.1.2026"}}\n')).toBe('navn: A\nperiode: {fra: "1.1.2026"}\n');
    expect(plan('{}\n')).toBe('{}\n');
  });
});

describe('comments', () => {
  const unchanged = [
    '# først\n\n# så\nnavn: A # navnet\n\nparter: # hvem\n  # den ene\n  - a # x\n  # den anden\n  - b\n  # - c\n\n# slut\n',
    'parter:\n  # ingen endnu:\n  # - a\n\nområder: # x\n',
    'eksempel:\n  kilde: K\n  # om forbehold\n  forbehold: | # mærke\n    # ikke en kommentar\n    tekst\n  # efter\n\n# langt efter\n',
    'organisationer:\n  # om den første\n  - id: a # dens id\n    # dens navn\n    navn: A\n    # mangler type\n\n  # om den anden\n  - id: b\n',
    'navn:\n  # mellem\n  A\n',
    'parter:\n  - # ved stregen\n    part: a\n',
    'personer: []\n#  - navn: Fornavn\n',
  ];
  it.each(unchanged)('stay where they stand: %j', (text) => {
    expect(plan(text)).toBe(text);
  });

  it('follow the indentation of what they belong to', () => {
    const text =
      'parter:\n- a\n# om b\n- b\nområder:\n    - id: o\n      # slut på o\n    # slut på listen\n# om kommune\nkommune: k\n';
    expect(plan(text)).toBe(
      `# om kommune
kommune: k

parter:
  - a
  # om b
  - b

områder:
  - id: o
    # slut på o
  # slut på listen
`,
    );
  });

  it('left of a value that stands on the next line do not confuse', () => {
    const text = 'navn:\n- a:\n   b:\n#k\n    c\n   d: e\n';
    expect(readText(plan(text))?.value).toEqual(readText(text)?.value);
    expect(plan(text)).toContain('#k');
  });
});
