import { chmod, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFiles } from '../../src/cli/fix/save-files.js';
import { systemDisk } from '../../src/publish/output-folder.js';
import { fixturesDir, readFixture, removedBy, writePlan } from '../support/fixture-plan.js';
import { expectRefusal } from '../support/refusal.js';
import { misspeltAttachments, TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await TestWorkspace.open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await workspace.close();
});

const folder = 'agreements/nordvang';
const attachments = `${folder}/bilag.yaml`;
const subAgreement = `${folder}/delaftaler/beskaeftigelse.yaml`;

/** Every file of the plans, to the byte. */
const plans = () => workspace.snapshot('agreements');
const change = async (path: string, ...replacements: [string, string][]) => {
  let text = await readFile(path, 'utf8');
  for (const [from, to] of replacements) text = text.replace(from, to);
  await writeFile(path, text);
};

describe('--fix', () => {
  it('mends what can be mended, shows each change, tells what it will not do and what is left', async () => {
    const written = (budget: string) =>
      `# Vores bilag\n${misspeltAttachments.replace('bilag:', 'bilag: # fem').replace('budjet: vedlagt', `${budget}:   vedlagt  # i maj`)}`;
    await workspace.plan('nordvang', { 'bilag.yaml': written('budjet') });
    await change(subAgreement, ['aktivitet: jobcafe', 'aktivitet: jobcaef'], ['revision:', 'revision: ""\nrevisjon:']);
    const { status, out, err } = await workspace.run('check', '--fix');
    expect(out).toBe(
      [
        `${attachments}:3  HP101  Ret til «budget»`,
        '      -   budjet:   vedlagt  # i maj',
        '      +   budget:   vedlagt  # i maj',
        '',
        `${subAgreement}:9  HP201  Ret til «jobcafe»`,
        '      -         aktivitet: jobcaef',
        '      +         aktivitet: jobcafe',
        '',
        `${subAgreement}:30  HP101  Ikke rettet: Ret til «revision»`,
        '      = Rettelsen ville give en ny fejl: HP007 Feltet «revision» står her to gange',
        '',
        '2 rettelser i 2 filer er lavet',
        '',
        `${subAgreement}:30:1  fejl HP101  Ukendt felt «revisjon»`,
        '   30 │ revisjon: |',
        '      │ ────────',
        '      = Mente du «revision»?',
        '',
        '1 plan tjekket: 1 fejl, 0 advarsler',
        '',
      ].join('\n'),
    );
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(await readFile(attachments, 'utf8')).toBe(written('budget'));
  });

  it('goes on with what comes to light when an error has gone', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': misspeltAttachments });
    const before = await readFile(subAgreement, 'utf8');
    await change(subAgreement, ['aktivitet: jobcafe', 'aktivitet: jobcaef']);
    const { status, out } = await workspace.run('check', '--fix');
    expect(out).toMatch(
      /HP101 {2}Ret til «budget»[\s\S]*HP201 {2}Ret til «jobcafe»[\s\S]*2 rettelser i 2 filer er lavet/,
    );
    expect(status).toBe(0);
    expect(await readFile(subAgreement, 'utf8')).toBe(before);
  });

  it('leaves a plan alone that has nothing to mend', async () => {
    await workspace.plan('nordvang');
    const before = await plans();
    const { status, out } = await workspace.run('check', '--fix');
    expect(out).toBe('Der er intet, som kan rettes automatisk\n\n1 plan tjekket: 0 fejl, 0 advarsler\n');
    expect(status).toBe(0);
    expect(await plans()).toEqual(before);
  });

  it('mends only the plans that are named', async () => {
    const faulty = { 'bilag.yaml': misspeltAttachments };
    await workspace.plan('nordvang', faulty);
    await workspace.plan('sydvang', faulty);
    expect((await workspace.run('check', 'sydvang', '--fix')).status).toBe(0);
    expect(await readFile(attachments, 'utf8')).toContain('budjet');
    expect(await readFile('agreements/sydvang/bilag.yaml', 'utf8')).toContain('budget');
  });

  it('writes what is left for programs to stdout alone', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': 'bilag:\n  budjet: vedlagt\nxyzzy: 1\n' });
    const { status, out, err } = await workspace.run('check', '--fix', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject([{ code: 'HP101', message: 'Ukendt felt «xyzzy»' }]);
    expect(err).toContain('      +   budget: vedlagt\n\n1 rettelse i 1 fil er lavet\n');
    expect(status).toBe(1);
  });

  it('does not tell of --fix when it has run', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': 'bilag:\n  budget: vedlagt\n  budjet: følger\n' });
    expect((await workspace.run('check')).out).not.toContain('undefined');
    expect((await workspace.run('check', '--fix')).out).not.toContain('kan rettes med');
  });
});

describe('--fix in the fixtures', async () => {
  const names = await fixturesWithFixes();

  it.each(names)('%s mends once and for all', async (name) => {
    await mkdir('agreements');
    await writePlan(folder, name, await removedBy(name));
    const first = await workspace.run('check', '--fix');
    expect(first.out).toMatch(/\d+ rettelser? i \d+ file?r? er lavet|Ikke rettet: /);
    const files = await plans();
    await workspace.run('check', '--fix');
    expect(await plans()).toEqual(files);
  });

  async function fixturesWithFixes(): Promise<string[]> {
    const found: string[] = [];
    for (const name of (await readdir(fixturesDir)).sort()) {
      const { diagnostics } = await readFixture(name, await removedBy(name));
      if (diagnostics.some(({ fix }) => fix)) found.push(name);
    }
    return found;
  }
});

describe('--fix --dry-run', () => {
  it('shows the changes and touches nothing', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': misspeltAttachments });
    const before = await plans();
    const { status, out } = await workspace.run('check', '--fix', '--dry-run');
    expect(out).toBe(
      [
        `${attachments}:2  HP101  Ret til «budget»`,
        '      -   budjet: vedlagt',
        '      +   budget: vedlagt',
        '',
        '1 rettelse i 1 fil kan laves. Intet er skrevet; lav dem med: npx helhedsplan check --fix',
        '',
        '1 plan tjekket: 1 fejl, 0 advarsler',
        '',
      ].join('\n'),
    );
    expect(status, 'the files are as they were').toBe(1);
    expect(await plans()).toEqual(before);
    const { out: json } = await workspace.run('check', '--fix', '--dry-run', '--format', 'json');
    expect(JSON.parse(json)).toMatchObject([{ code: 'HP101' }]);
  });

  it('means nothing alone', async () => {
    await workspace.plan('nordvang');
    await expectRefusal(workspace, ['check', '--dry-run'], { status: 2, says: ['--dry-run hører sammen med --fix'] });
  });
});

describe('a file is not damaged', () => {
  it.each([
    ['with a byte order mark', '\ufeffbilag:\n  budjet: vedlagt\n'],
    ['with CRLF', '# æøå\r\nbilag:\r\n  budjet: vedlagt\r\n'],
    ['without a final line end', 'bilag:\n  budjet: vedlagt'],
    ['with both, and spaces at the ends', '\ufeff# 😀 \r\n\r\nbilag:  \r\n  budjet:\tvedlagt  \r\n  \r\n'],
    ['with line ends of both kinds', 'bilag:\r\n  budjet: vedlagt\n# slut\r\n'],
    ['with letters of two signs', '# Bilag på A\u030Aen\nbilag:\n  "budjet": vedlagt # A\u030A\n'],
  ])('%s', async (_name, text) => {
    await workspace.plan('nordvang', { 'bilag.yaml': text });
    const { out } = await workspace.run('check', '--fix');
    expect(out).toContain('1 rettelse i 1 fil er lavet');
    expect((await readFile(attachments)).toString('utf8')).toBe(text.replace('budjet', 'budget'));
  });

  it('and keeps its permissions, and nothing is left beside it', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': misspeltAttachments });
    await chmod(attachments, 0o640);
    const names = await readdir(folder);
    await workspace.run('check', '--fix');
    expect((await stat(attachments)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(names);
  });
});

describe('a file that must be left alone', () => {
  beforeEach(() => workspace.plan('nordvang', { 'bilag.yaml': misspeltAttachments }));
  const refused = async (reason: string) => {
    const before = await plans();
    const { status, out } = await workspace.run('check', '--fix');
    expect(out).toContain(`${attachments}:2  HP101  Ikke rettet: Ret til «budget»\n      = ${reason}`);
    expect(out).toContain('Der er intet, som kan rettes automatisk\n\n');
    expect(status).toBe(1);
    expect(await plans()).toEqual(before);
  };

  it('is one that is read-only', async () => {
    await chmod(attachments, 0o444);
    await refused('Filen er skrivebeskyttet');
  });

  it('is a link, also inside the folder', async () => {
    await rename(attachments, `${folder}/fælles.md`);
    await symlink('fælles.md', attachments);
    await refused('Filen nås gennem en genvej; ret den fil, som genvejen peger på');
  });

  it('lies in a plan that is a link', async () => {
    await rename(folder, 'agreements/andet');
    await symlink('andet', folder);
    const { out } = await workspace.run('check', 'nordvang', '--fix');
    expect(out).toContain('Filen nås gennem en genvej');
    expect(await readFile('agreements/andet/bilag.yaml', 'utf8')).toContain('budjet');
  });

  it('may lie under a folder that is reached by a link', async () => {
    await mkdir('x');
    await symlink('..', 'x/genvej');
    expect((await workspace.run('check', '--fix', '--root', 'x/genvej')).out).toContain('1 rettelse i 1 fil er lavet');
  });
});

describe('what goes wrong while writing', () => {
  it('leaves the files as they were', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': misspeltAttachments });
    const before = await plans();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
    vi.spyOn(systemDisk, 'writeFile').mockRejectedValue(full);
    await expectRefusal(workspace, ['check', '--fix'], {
      status: 2,
      says: ['fejl HP501', `Der kan ikke skrives i ${folder}: disken er fuld (ENOSPC). Intet er rettet.`],
    });
    vi.spyOn(systemDisk, 'writeFile').mockRestore();
    const denied = Object.assign(new Error('denied'), { code: 'EACCES', syscall: 'rename' });
    vi.spyOn(systemDisk, 'rename').mockRejectedValue(denied);
    const says = ['Intet er rettet.', 'Sørg for, at der kan skrives i mappen, og kør igen'];
    await expectRefusal(workspace, ['check', '--fix'], { status: 2, says });
    expect(await plans()).toEqual(before);
  });

  it('and what is changed meanwhile stays as the other one left it', async () => {
    await writeFile('fil.yaml', 'ændret');
    const file = { shown: 'fil.yaml', path: workspace.path('fil.yaml') };
    const bytes = (text: string) => new TextEncoder().encode(text);
    const saving = saveFiles([{ ...file, original: bytes('original'), content: bytes('rettet') }]);
    await expect(saving).rejects.toThrow('Filen fil.yaml blev ændret, mens den skulle rettes');
    expect(await readFile('fil.yaml', 'utf8')).toBe('ændret');
    const gone = saveFiles([{ shown: 'væk', path: workspace.path('væk'), original: bytes('x'), content: bytes('y') }]);
    await expect(gone).rejects.toThrow('Filen væk blev ændret');
    await saveFiles([{ ...file, original: bytes('ændret'), content: bytes('rettet') }]);
    expect(await readFile('fil.yaml', 'utf8')).toBe('rettet');
    expect(await readdir('.')).toEqual(['fil.yaml', 'ordlyd']);
  });
});
