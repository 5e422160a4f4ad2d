import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readParagraphs } from '../support/docx-reader.js';
import { editions } from '../support/fixture-plan.js';
import { asDocx, asText, type MadeUpForm, madeUpForm } from '../support/made-up-form.js';
import { expectRefusal } from '../support/refusal.js';
import { TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  workspace = await TestWorkspace.open({ withWording: false });
  await workspace.plan('nordvang');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await workspace.close();
});

const copies = { 'strategisk-aftale': 1, delaftale: 1, aktivitet: 1 };
const file = 'ordlyd/2019-26.yaml';

async function form(id: string, more: Partial<MadeUpForm> = {}) {
  const places = (await editions()).get(id)?.wordingPlaces;
  if (!places) throw new Error(`No places in ${id}`);
  return madeUpForm({ places, copies, ...more });
}

/** Writes a made-up copy of the form, and one that was cut off. */
async function forms(): Promise<void> {
  await writeFile('formular.docx', asDocx(await form('2019-26')));
  await writeFile('formular.txt', asText(await form('2019-26')));
  await writeFile('delaftale.txt', asText(await form('2019-26', { copies: { delaftale: 1, aktivitet: 1 } })));
  await writeFile('gammel.txt', asText(await form('2015-18')));
  await writeFile('halv.txt', asText((await form('2019-26')).slice(0, 30)));
}

/** Refuses, and leaves everything as it was. */
async function refused(args: readonly string[], status: 1 | 2, ...says: string[]): Promise<void> {
  const before = await workspace.snapshot('.');
  await expectRefusal(workspace, ['wording', ...args], { status, says });
  expect(await workspace.snapshot('.')).toEqual(before);
}

describe('wording import', () => {
  beforeEach(forms);

  it('writes what it found, says of each text whether it was there, and tells where it came from', async () => {
    const { status, out, err } = await workspace.run('wording', 'import', 'formular.docx', '--edition', '2019-26');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(
      /^formular\.docx: formularen til 2019-26-midlerne: den strategiske samarbejdsaftale \(1\), delaftalen \(1\)/,
    );
    expect(out).toContain('  fundet       fast  organisering (3 afsnit)\n');
    expect(out).toContain(`19 af 19 tekster fundet\nSkrevet: ${file}\n`);
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(/^# Formularens egen ordlyd, 2019-26-midlerne \(2019-26\)\. Læst ind 1\. januar 2026 med/);
    expect(text).toMatch(/^# Fra formular\.docx, SHA-256 [0-9a-f]{64}$/m);
    expect(await workspace.snapshot('ordlyd')).toEqual({ '2019-26.yaml': expect.anything() });
  });

  it('knows the edition by the labels', async () => {
    const { status, out } = await workspace.run('wording', 'import', 'gammel.txt');
    expect(status).toBe(0);
    expect(out).toContain('gammel.txt: formularen til 2015-18-midlerne');
    expect(Object.keys(await workspace.snapshot('ordlyd'))).toEqual(['2015-18.yaml']);
  });

  it('takes a form in several files together', async () => {
    await writeFile('aftale.txt', asText(await form('2019-26', { copies: { 'strategisk-aftale': 1 } })));
    const alone = await workspace.run('wording', 'import', 'aftale.txt', '--dry-run');
    expect(alone.out).toContain('  ikke fundet  vejledning  aktivitet.formål (dokumentet er ikke i filen)\n');
    expect(alone.out).toContain('7 af 19 tekster fundet; værktøjets egne ord gælder for de sidste 12');
    const { out } = await workspace.run('wording', 'import', 'aftale.txt', 'delaftale.txt');
    expect(out).toContain('19 af 19 tekster fundet');
    expect(await readFile(file, 'utf8')).toMatch(/# Fra aftale\.txt, .*\n# Fra delaftale\.txt, /);
  });

  it('with --dry-run shows what it would write, and writes nothing', async () => {
    const { status, out } = await workspace.run('wording', 'import', 'formular.txt', '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain(`Det ville blive skrevet i ${file}:\n\n# Formularens egen ordlyd`);
    expect(await workspace.snapshot('ordlyd')).toEqual({});
    await workspace.run('wording', 'import', 'formular.txt');
    expect(out.endsWith(await readFile(file, 'utf8'))).toBe(true);
  });

  it('replaces an earlier file with --force alone, and shows what differs', async () => {
    await workspace.run('wording', 'import', 'formular.txt');
    expect((await workspace.run('wording', 'import', 'formular.txt')).out).toContain(`Uændret: ${file}`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('opdigtet', 'opdigtet og rettet'));
    await refused(
      ['import', 'formular.txt'],
      1,
      '-    Det er en opdigtet og rettet prøve',
      '+    Det er en opdigtet prøve',
      '--force',
    );
    const { status, out } = await workspace.run('wording', 'import', 'formular.txt', '--force');
    expect({ status, written: out.includes(`Skrevet: ${file}`) }).toEqual({ status: 0, written: true });
    expect(await readFile(file, 'utf8')).not.toContain('rettet');
  });

  it('the same file read another day is no other', async () => {
    await workspace.run('wording', 'import', 'formular.txt');
    const before = await workspace.snapshot('ordlyd');
    vi.stubEnv('SOURCE_DATE_EPOCH', '1769904000');
    expect((await workspace.run('wording', 'import', 'formular.txt')).out).toContain('Uændret');
    expect(await workspace.snapshot('ordlyd')).toEqual(before);
  });

  it('refuses what is not this form, not whole, or no file, and writes nothing', async () => {
    await writeFile('tom.txt', '');
    await writeFile('andet.txt', 'Referat af mødet\n\nFormål: at mødes.\n');
    await writeFile('ødelagt.docx', (await readFile('formular.docx')).subarray(0, 300));
    await refused(
      ['import', 'gammel.txt', '--edition', '2019-26'],
      1,
      'formularen til 2015-18-midlerne og ikke til 2019-26-midlerne',
      '--edition 2015-18',
    );
    await refused(
      ['import', 'halv.txt'],
      1,
      'Formularen er ikke hel: i den strategiske samarbejdsaftale mangler «',
      'betegnelser til',
    );
    await refused(['import', 'formular.txt', 'halv.txt'], 1, 'halv.txt: Formularen er ikke hel');
    await refused(['import', 'andet.txt'], 1, 'Filen er ikke formularen', '«Områdets navn:»');
    await refused(['import', 'tom.txt'], 1, 'tom.txt: Filen er tom');
    await refused(['import', 'ødelagt.docx'], 1, 'Filen kan ikke læses som et Word-dokument', 'Åbn den i Word');
    await refused(['import', 'agreements'], 1, 'Det er en mappe og ikke en fil');
    await refused(['import', 'mangler.docx'], 1, 'mangler.docx: Filen findes ikke');
  });

  it('refuses a form in which all of its own sentences are gone', async () => {
    await writeFile('tømt.txt', asText(await form('2019-26', { texts: () => null })));
    await refused(['import', 'tømt.txt'], 1, 'Ingen af formularens tekster står i filen');
  });

  it('refuses what this tool has made in its own words', async () => {
    await workspace.run('build', '--only', 'docx');
    const made = 'output/documents/nordvang/strategisk-samarbejdsaftale.docx';
    await refused(['import', made, '--edition', '2019-26'], 1, 'Filen er lavet med værktøjets egne ord');
  });

  it('refuses a command that is written wrongly', async () => {
    await refused(['import'], 2, 'Nævn filen med formularen');
    await refused(['import', 'formular.txt', '--edition', '2019-27'], 2, '«2019-27»', 'Mente du «2019-26»?');
    await refused(['importer', 'formular.txt'], 2, 'Mente du «import»?');
    await refused(['status', 'formular.txt'], 2, 'status tager ingen filer');
  });

  it('leaves a file alone that is write-protected or a link', async () => {
    await workspace.run('wording', 'import', 'formular.txt');
    await writeFile('andetsteds.yaml', 'fast: {}\n');
    await rm(file);
    await symlink('../andetsteds.yaml', file);
    await refused(['import', 'formular.txt', '--force'], 1, 'genvej');
  });
});

describe('the wording that was read', () => {
  beforeEach(async () => {
    await forms();
    await workspace.run('wording', 'import', 'formular.txt');
  });

  async function fixedTexts(): Promise<string> {
    const paragraphs = readParagraphs(await readFile('output/documents/nordvang/strategisk-samarbejdsaftale.docx'));
    return paragraphs.map(({ text }) => text).join('\n');
  }

  it('goes into the documents, and changing it makes them anew', async () => {
    await workspace.run('build', '--only', 'docx');
    expect(await fixedTexts()).toContain('Det er en opdigtet prøve om bestyrelse og ledelse i led a, jf. resten.');
    expect((await workspace.run('build', '--only', 'docx')).out).toMatch(/^Uændret: \d Word\n/);
    const { sources } = JSON.parse(await readFile('output/manifest.json', 'utf8')) as { sources: { path: string }[] };
    expect(sources.map(({ path }) => path)).toContain(file);

    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('om bestyrelse og ledelse', 'om bestyrelse, ledelse og mere'),
    );
    expect((await workspace.run('build', '--only', 'docx')).out).toMatch(/^Bygget: 1 Word /);
    expect(await fixedTexts()).toContain('om bestyrelse, ledelse og mere i led a');

    await rm('ordlyd', { recursive: true });
    await workspace.run('build', '--only', 'docx');
    expect(await fixedTexts()).not.toContain('opdigtet');
    expect(await fixedTexts()).toContain('Parterne opretter en bestyrelse');
  });

  it('is told by status, text by text', async () => {
    await writeFile(file, (await readFile(file, 'utf8')).replace(/ {2}organisering: \|\n(?: {4}.*\n|\n)+/, ''));
    const { status, out } = await workspace.run('wording', 'status', '--edition', '2019-26');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^2019-26 \(2019-26-midlerne\): 18 af 19 tekster har formularens egen ordlyd, fra ordlyd\/2019-26\.yaml\n/,
    );
    expect(out).toContain('  officiel  fast  aftaledokumenter\n');
    expect(out).toContain('  egne ord  fast  organisering\n');
    expect(out).not.toContain('kort-om-boligområdet');
    expect((await workspace.run('wording', 'status')).out).toContain('2015-18 (2015-18-midlerne): 0 af 9 tekster');
  });

  it('is noted by the check while some of it is ours (HP319), and the note can be excepted', async () => {
    expect((await workspace.run('check', '--notes')).out).not.toContain('HP319');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/ {2}organisering: \|\n(?: {4}.*\n|\n)+/, ''));
    expect((await workspace.run('check', '--notes')).out).toContain(
      'egen ordlyd: 1 fast tekst står med værktøjets egne ord',
    );
    await rm('ordlyd', { recursive: true });
    const { status, out } = await workspace.run('check', '--notes');
    expect(status).toBe(0);
    const page = await readFile(new URL('../../docs/koder/HP319.md', import.meta.url), 'utf8');
    const [, example = 'none'] = /```text\n([\s\S]*?)\n```/.exec(page) ?? [];
    expect(out).toContain(example);

    const plan = 'agreements/nordvang/helhedsplan.yaml';
    const exception = 'undtagelser:\n  - {kode: HP319, hvor: udgave, grund: Eksempel}\n';
    await writeFile(plan, `${await readFile(plan, 'utf8')}${exception}`);
    expect((await workspace.run('check')).out).toContain('1 undtagelse med grund');
  });

  it('with faults is an error at its place, and nothing is built of it', async () => {
    const faults: [string, string[]][] = [
      ['fast:\n  organisring: |\n    Prøve.\n', ['ordlyd/2019-26.yaml:2:3  fejl HP101', 'Mente du «organisering»?']],
      [
        'fast:\n  organisering:\n',
        ['ordlyd/2019-26.yaml:2:3  fejl HP102', 'Teksten «organisering» er tom', 'slet linjen'],
      ],
      ['fast:\n  organisering: |\n    Se <b>her</b>.\n', ['ordlyd/2019-26.yaml:3:8  fejl HP120']],
      ['fast: [et, to]\n', ['ordlyd/2019-26.yaml:1:1  fejl HP103']],
      ['fast:\n  - organisering\n  : x\n', ['ordlyd/2019-26.yaml', 'fejl HP0']],
    ];
    for (const [text, says] of faults) {
      await writeFile(file, text);
      const checked = await expectRefusal(workspace, ['check'], { status: 1, says });
      const built = await expectRefusal(workspace, ['build', '--only', 'docx'], { status: 1, says });
      expect(built.text).toContain('Intet er skrevet');
      expect(checked.text).not.toContain('HP319');
      expect((await workspace.run('wording', 'status')).status).toBe(1);
    }
  });

  it('of an edition that is not known is an error', async () => {
    await writeFile('ordlyd/2019-62.yaml', 'fast: {}\n');
    await expectRefusal(workspace, ['check'], {
      status: 1,
      says: ['ordlyd/2019-62.yaml  fejl HP205', 'Mente du 2019-26.yaml?'],
    });
    await rm('ordlyd', { recursive: true });
    await mkdir('ordlyd');
    expect((await workspace.run('check')).status).toBe(0);
  });
});

it('wording alone tells how it is used', async () => {
  const [bare, help] = [await workspace.run('wording'), await workspace.run('wording', '--help')];
  expect([bare.status, help.status]).toEqual([2, 0]);
  expect(bare.out).toBe(help.out);
  expect(help.out).toContain('npx helhedsplan wording import <fil…>');
});
