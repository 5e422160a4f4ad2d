import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Completion, type EditorDiagnostic, LanguageServer } from '../support/language-server.js';

const home = fileURLToPath(new URL('../..', import.meta.url));

// The same settings as authors have, so that what they switch off is off here too.
const settings = JSON.parse(await readFile(join(home, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
const yamlSettings: Record<string, unknown> = { schemaStore: { enable: false } };
for (const [name, value] of Object.entries(settings)) {
  const [section, key = '', inner] = name.split('.');
  if (section === 'yaml') yamlSettings[key] = inner === undefined ? value : { [inner]: value };
}

describe('the YAML extension of an editor', () => {
  let dir: string;
  let server: LanguageServer;
  beforeAll(async () => {
    dir = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-editor-')));
    await cp(join(home, 'schema'), join(dir, 'schema'), { recursive: true });
    server = await LanguageServer.start(dir, yamlSettings);
  });
  afterAll(async () => {
    await server.stop();
    await rm(dir, { recursive: true });
  });

  const heads = {
    plan: ['helhedsplan.yaml', 'helhedsplan'],
    agreement: ['strategisk-aftale.yaml', '2019-26/strategisk-aftale'],
    sub: ['delaftaler/beskaeftigelse.yaml', '2019-26/delaftale'],
  } as const;
  let number = 0;

  /** Opens a file that begins with the line that names its schema; `¦` is where the cursor stands. */
  async function write(kind: keyof typeof heads, marked: string) {
    const [name, schema] = heads[kind];
    const file = join(dir, 'agreements', `plan-${number++}`, name);
    await mkdir(dirname(file), { recursive: true });
    const path = relative(dirname(file), join(dir, 'schema', `${schema}.schema.json`));
    const text = `# yaml-language-server: $schema=${path}\n${marked}`;
    const before = text.slice(0, text.indexOf('¦')).split('\n');
    const place = [file, before.length - 1, before.at(-1)?.length ?? 0] as const;
    const diagnostics = await server.open(file, text.replace('¦', ''));
    return { diagnostics, complete: () => server.complete(...place), hover: () => server.hover(...place) };
  }

  const labels = (offered: readonly Completion[]) => offered.map(({ label }) => label);
  const helpOf = (offered: readonly Completion[], label: string) => {
    const documentation = offered.find((item) => item.label === label)?.documentation;
    return typeof documentation === 'object' ? documentation.value : documentation;
  };
  const lines = (diagnostics: readonly EditorDiagnostic[]) =>
    diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);

  describe('has nothing to say of', () => {
    const plans = ['en-faelles-indsats', 'viborg'];
    it.each(plans)('the files of %s', async (plan) => {
      const names = await readdir(join(home, 'agreements', plan), { recursive: true });
      const files = names.filter((name) => name.endsWith('.yaml'));
      expect(files.length).toBeGreaterThan(1);
      for (const name of files) {
        const text = await readFile(join(home, 'agreements', plan, name), 'utf8');
        const file = join(dir, 'agreements', plan, name);
        await mkdir(dirname(file), { recursive: true });
        expect(lines(await server.open(file, text)), name).toEqual([]);
      }
    });

    it('a new plan, apart from what is to be written', async () => {
      const dirOfSkeleton = join(home, 'templates/2019-26/ny-plan');
      for (const [kind, name] of [
        ['plan', 'helhedsplan'],
        ['agreement', 'strategisk-aftale'],
        ['sub', 'delaftale'],
      ] as const) {
        const text = await readFile(join(dirOfSkeleton, `${name}.yaml`), 'utf8');
        const body = text
          .slice(text.indexOf('\n') + 1)
          .replaceAll('INDSATSOMRÅDE-ID', 'x')
          .replaceAll('INDSATSOMRÅDE', 'Beskæftigelse');
        expect(lines((await write(kind, body)).diagnostics), name).toEqual([]);
      }
    });

    it('numbers and dates without quotes, and empty fields of the form', async () => {
      const { diagnostics } = await write(
        'sub',
        `indsatsområde: Beskæftigelse
parter: [a]
delmål:
  - id: d
    tekst: 9. klasse
    indikatorer:
      - id: i
        tekst: 2021
        boligområde: {værdi: 40, år: 2019}
        sammenligning: {værdi: 12.5, hvor: Ærby}
        mål: {antal: 40, enhed: unge, pr: år, senest: 2025}
        datakilde: egen-registrering
aktiviteter:
  - id: a
    navn: 1.0
    indhold:
    ansvar:
ressourcer:
  - {stilling: leder, timer-pr-uge: 9}
  - {stilling: leder, andel: 25 %}
revision:
`,
      );
      expect(lines(diagnostics)).toEqual([]);
      const plan = await write(
        'plan',
        `navn: 1
udgave: 2019-26
områdets-navn: A
status: udkast
version: 1.0
lbf-sag: 123456
periode: {fra: 1.10.2021, til: 2025-09-30}
kommune: k
parter: [k]
områder: [{id: o, navn: O, afdelinger: [{organisation: b, numre: [15, 21]}]}]
organisationer: [{id: k, navn: K, type: kommune, kommunekode: 330}]
indsatsområder: {beskaeftigelse: valgt}
`,
      );
      expect(lines(plan.diagnostics)).toEqual([]);
    });
  });

  describe('marks', () => {
    it('a misspelt field, a word that may not stand there, and a field that is missing', async () => {
      const { diagnostics } = await write('sub', 'maalgrupper: x\naktiviteter:\n  - id: a\n    indhold: x\n');
      expect(lines(diagnostics)).toContainEqual(expect.stringMatching(/^2: .*maalgrupper/));
      expect(lines(diagnostics)).toContainEqual(expect.stringMatching(/^4: .*navn/));
      const { diagnostics: more } = await write('sub', 'indsatsområde: Sport\n');
      expect(lines(more)).toContainEqual(expect.stringMatching(/^2: .*Kriminalitetsforebyggelse/));
    });
  });

  describe('offers', () => {
    it('the fields that are missing, with the form’s own help', async () => {
      const offered = await (await write('sub', 'aktiviteter:\n  - id: a\n    navn: b\n    ¦\n')).complete();
      expect(labels(offered)).toEqual(
        expect.arrayContaining(['områder', 'formål', 'målgrupper', 'indhold', 'forankring', 'ansvar']),
      );
      expect(labels(offered)).not.toContain('navn');
      expect(helpOf(offered, 'formål')).toContain('hvad aktiviteten skal opnå');
      const top = await (await write('agreement', 'vision: x\n¦\n')).complete();
      expect(labels(top)).toEqual(expect.arrayContaining(['kort-om-boligområdet', 'organisering', 'lokal-evaluering']));
      expect(helpOf(top, 'samspil')).toContain('andre tiltag');
    });

    it('the form’s focus areas', async () => {
      const names = ['Uddannelse og livschancer', 'Beskæftigelse', 'Kriminalitetsforebyggelse'];
      const offered = await (await write('sub', 'indsatsområde: ¦\n')).complete();
      expect(labels(offered)).toEqual([...names, 'Sammenhængskraft og medborgerskab']);
      const ids = await (await write('plan', 'indsatsområder:\n  beskaeftigelse: valgt\n  ¦\n')).complete();
      expect(labels(ids)).toEqual(
        expect.arrayContaining(['uddannelse-og-livschancer', 'sammenhaengskraft-og-medborgerskab']),
      );
      const choice = await (await write('plan', 'indsatsområder:\n  beskaeftigelse: ¦\n')).complete();
      expect(labels(choice)).toContain('valgt');
    });

    it('words with what each of them means', async () => {
      const status = await (await write('plan', 'status: ¦\n')).complete();
      expect(labels(status)).toEqual(['udkast', 'gældende', 'udløbet']);
      expect(helpOf(status, 'udløbet')).toBe('Perioden er slut.');
      const paid = await (await write('plan', 'stillinger:\n  - id: a\n    finansiering: ¦\n')).complete();
      expect(labels(paid)).toEqual(['helhedsplanen', 'kommunal medfinansiering', 'ekstern']);
      expect(helpOf(paid, 'ekstern')).toContain('fx en fond');
      const per = await (
        await write('sub', 'delmål:\n  - id: a\n    indikatorer:\n      - id: i\n        mål: {antal: 4, pr: ¦}\n')
      ).complete();
      expect(labels(per)).toEqual(['år', 'periode', 'forløb']);
      const start = await (
        await write('sub', 'delmål:\n  - id: a\n    indikatorer:\n      - id: i\n        boligområde: ¦\n')
      ).complete();
      expect(labels(start)).toEqual(expect.arrayContaining(['opgøres ikke', 'ikke oplyst']));
    });

    it('prose with the mark that it begins with, and never the word null', async () => {
      const offered = await (await write('sub', 'revi¦\n')).complete();
      expect(offered.find(({ label }) => label === 'revision')?.insertText).toBe('revision: |\n  ');
      expect(labels(await (await write('sub', 'revision: ¦\n')).complete())).toEqual(['Tekst på linjerne under']);
    });

    it.each([
      ['sub', 'aktiviteter:\n  - ¦\n', 'Ny aktivitet', /^id: \$\{1:id\}\n {2}navn: .*\n(.*\n)*.*\n {2}ansvar: \$9$/],
      ['sub', 'delmål:\n  - ¦\n', 'Nyt delmål', /^id: \$\{1:id\}\n(.*\n)* {2}indikatorer:\n {4}- id: /],
      ['sub', 'delmål:\n  - id: d\n    indikatorer:\n      - ¦\n', 'Ny indikator', /\n {2}mål:\n {4}antal: /],
      ['plan', 'stillinger:\n  - ¦\n', 'Ny stilling', /\n {2}finansiering: \$\{3:helhedsplanen\}$/],
      ['plan', 'organisationer:\n  - ¦\n', 'Ny organisation', /\n {2}type: \$\{4:forening\}$/],
      ['plan', 'områder:\n  - ¦\n', 'Nyt boligområde', /\n {2}afdelinger:\n {4}- organisation: /],
    ] as const)('in %s at %j: %s', async (kind, text, label, inserted) => {
      const offered = await (await write(kind, text)).complete();
      expect(offered.find((item) => item.label === label)?.insertText).toMatch(inserted);
    });
  });

  describe('shows', () => {
    it('what a field is for, and what may stand there', async () => {
      const hover = await (await write('sub', 'aktiviteter:\n  - id: a\n    navn: b\n    ind¦hold: x\n')).hover();
      expect(hover).toMatch(/^#### Indhold\n\nBeskriv kort, hvad aktiviteten går ud på/);
      const status = await (await write('plan', 'sta¦tus: udkast\n')).hover();
      expect(status).toContain('Om planen er et udkast, gælder nu eller er udløbet.');
      expect(status).toContain('`gældende`: Planen er vedtaget og gælder nu.');
    });
  });
});
