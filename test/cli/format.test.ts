import { chmod, lstat, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestWorkspace } from '../support/workspace.js';

describe('helhedsplan format', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
    await workspace.run('format');
  });
  afterEach(() => workspace.close());
  const people = 'agreements/nordvang/personer.yaml';
  const untidy = "personer:\n- titel: Direktør # nu\n  navn: 'A B'\n  organisation: nordbo\n";
  const tidy = 'personer:\n  - navn: A B\n    titel: Direktør # nu\n    organisation: nordbo\n';

  it('writes what changes and nothing else', async () => {
    await writeFile(people, untidy);
    await chmod(people, 0o640);
    const before = await stat('agreements/nordvang/helhedsplan.yaml');
    const { status, text } = await workspace.run('format');
    expect(text).toBe(`Ryddet op: ${people}\n5 filer set igennem: 1 ryddet op\n`);
    expect(status).toBe(0);
    expect(await readFile(people, 'utf8')).toBe(tidy);
    expect((await stat(people)).mode & 0o777).toBe(0o640);
    const after = await stat('agreements/nordvang/helhedsplan.yaml');
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await readdir('agreements/nordvang')).not.toContainEqual(expect.stringMatching(/^\./));
    expect((await workspace.run('format', 'nordvang')).text).toBe('5 filer set igennem: intet at rydde op i\n');
  });

  it('tidies what the site says of itself, where no plan is named', async () => {
    const settings = 'agreements/_websted.yaml';
    await writeFile(settings, "udgiver: 'Nordbo' # os\nnavn: Vores planer\n");
    expect((await workspace.run('format', 'nordvang')).text).toContain('intet at rydde op i');
    expect((await workspace.run('format')).text).toBe(`Ryddet op: ${settings}\n6 filer set igennem: 1 ryddet op\n`);
    expect(await readFile(settings, 'utf8')).toBe('navn: Vores planer\nudgiver: Nordbo # os\n');
  });

  it('with --check names the files and writes nothing', async () => {
    expect((await workspace.run('format', '--check')).status).toBe(0);
    await writeFile(people, untidy);
    const { status, out } = await workspace.run('format', '--check');
    expect(status).toBe(1);
    expect(out).toBe(
      `Kan ryddes op: ${people}\n5 filer set igennem: 1 kan ryddes op; gør det med: npx helhedsplan format\n`,
    );
    expect(await readFile(people, 'utf8')).toBe(untidy);
  });

  it('with --diff shows the lines too', async () => {
    await writeFile(people, untidy.replace('A B', 'A B\u001b[2J'));
    const { status, out } = await workspace.run('format', '--diff');
    expect(status).toBe(1);
    await writeFile(people, untidy);
    const shown = await workspace.run('format', '--diff');
    expect(out).not.toContain('\u001b');
    expect(shown.out).toContain(
      "@@ linje 1 @@\n personer:\n-- titel: Direktør # nu\n-  navn: 'A B'\n-  organisation: nordbo\n+  - navn: A B\n",
    );
    expect(await readFile(people, 'utf8')).toBe(untidy);
  });

  it('shows what is wrong in a file, leaves it alone and formats the others', async () => {
    await writeFile(people, untidy);
    const broken = 'bilag:\n  budget: "følger\n';
    await writeFile('agreements/nordvang/bilag.yaml', broken);
    const { status, out } = await workspace.run('format');
    expect(status).toBe(1);
    expect(out).toContain('agreements/nordvang/bilag.yaml:2:11  fejl HP005');
    expect(await readFile('agreements/nordvang/bilag.yaml', 'utf8')).toBe(broken);
    expect(await readFile(people, 'utf8')).toBe(tidy);
  });

  it('formats files that do not fit their schema, and plans without edition', async () => {
    await writeFile(people, "personer: 'ingen'\nukendt:   x\n");
    await writeFile('agreements/nordvang/helhedsplan.yaml', "status: 'udkast'\n");
    await workspace.run('format');
    expect(await readFile(people, 'utf8')).toBe('personer: ingen\nukendt: x\n');
    expect(await readFile('agreements/nordvang/helhedsplan.yaml', 'utf8')).toBe('status: udkast\n');
  });

  it('takes a byte order mark away and keeps Windows’ line ends', async () => {
    await writeFile(people, `\ufeff${untidy.replaceAll('\n', '\r\n')}`);
    await workspace.run('format');
    expect(await readFile(people, 'utf8')).toBe(tidy.replaceAll('\n', '\r\n'));
  });

  it('leaves links and files that are write-protected alone, and says so', async () => {
    await rename(people, 'agreements/nordvang/.personer');
    await symlink('.personer', people);
    await writeFile(people, untidy);
    const { status, err } = await workspace.run('format');
    expect(status).toBe(2);
    expect(err).toBe(`${people}: Filen nås gennem en genvej; ret den fil, som genvejen peger på\n`);
    expect((await lstat(people)).isSymbolicLink()).toBe(true);
    await rm(people);
    await writeFile(people, untidy, { mode: 0o444 });
    expect((await workspace.run('format')).err).toBe(`${people}: Filen er skrivebeskyttet\n`);
    expect(await readFile(people, 'utf8')).toBe(untidy);
    expect((await workspace.run('format', '--check')).status).toBe(1);
  });

  it('knows its plans and options', async () => {
    expect((await workspace.run('format', 'nordvnag')).err).toContain('Mente du «nordvang»?');
    expect((await workspace.run('format', '--final')).err).toContain('Valget --final hører ikke til format');
    expect((await workspace.run('check', '--diff')).err).toContain('Valget --diff hører ikke til check');
    expect((await workspace.run('format', '--help')).out).toContain('--diff');
  });
});
