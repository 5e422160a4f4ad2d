import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { OutputFolder } from '../../src/publish/output-folder.js';
import { diskFailingAfter } from '../support/failing-disk.js';
import { expectRefusal } from '../support/refusal.js';
import { TestWorkspace } from '../support/workspace.js';

const folder = 'output/packages/nordvang';
const zipFile = 'output/packages/nordvang.zip';
let workspace: TestWorkspace;

beforeAll(async () => {
  process.env.SOURCE_DATE_EPOCH = '1760000000';
  workspace = await TestWorkspace.open();
});
afterAll(async () => {
  delete process.env.SOURCE_DATE_EPOCH;
  vi.restoreAllMocks();
  await workspace.close();
});
beforeEach(() => workspace.plan('nordvang', {}, 'complete-attachments'));

const packages = () => workspace.snapshot('output/packages');
async function edit(path: string, from: string, to: string): Promise<void> {
  const file = `agreements/nordvang/${path}`;
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

describe('a package', { timeout: 120_000 }, () => {
  it('has what is to be uploaded, numbered, with a checklist and hashes, and a zip of the same', async () => {
    const { status, text, out } = await workspace.run('package', 'nordvang');
    expect(status, text).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([
      '00-tjekliste.docx',
      '00-tjekliste.pdf',
      '01-strategisk-samarbejdsaftale.docx',
      '01-strategisk-samarbejdsaftale.pdf',
      '02-delaftale-beskaeftigelse.docx',
      '02-delaftale-beskaeftigelse.pdf',
      '03-bilag-1-budget.docx',
      '03-bilag-1-budget.pdf',
      '04-bilag-2-beredskabsplan.docx',
      '04-bilag-2-beredskabsplan.pdf',
      '05-bilag-3-milepaelsplan.docx',
      '05-bilag-3-milepaelsplan.pdf',
      '06-bilag-4-kommissorium.docx',
      '06-bilag-4-kommissorium.pdf',
      '07-bilag-5-indberetningsskema.xlsx',
      '08-bilag-6-organisationsdiagrammet.docx',
      '08-bilag-6-organisationsdiagrammet.pdf',
      '09-bilag-7-startmaalinger.docx',
      '09-bilag-7-startmaalinger.pdf',
      'SHA256SUMS',
    ]);
    expect(out).toContain('  07  Bilag 5: Indberetningsskema            vedlagt som fil\n');
    expect(out).toContain('  10  Områdeprofil                           følger\n');
    expect(out).not.toContain('Mangler');
    expect(out).toMatch(
      /\nPakket: 19 filer \(.+\)\nLigger i: output\/packages\/nordvang, output\/packages\/nordvang\.zip\n$/,
    );
    // The program itself, as the receiver would run it.
    expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: workspace.path(folder) }).toString()).not.toContain(
      'FAILED',
    );
    const inside = unzipSync(await readFile(zipFile));
    expect(Object.keys(inside)).toEqual(
      (await readFile(`${folder}/SHA256SUMS`, 'utf8'))
        .replaceAll(/^\S+ {2}/gm, 'nordvang/')
        .trim()
        .split('\n')
        .concat('nordvang/SHA256SUMS'),
    );
    for (const [name, bytes] of Object.entries(inside))
      expect(Buffer.from(bytes).equals(await readFile(`output/packages/${name}`)), name).toBe(true);
    expect(await readFile(`${folder}/07-bilag-5-indberetningsskema.xlsx`, 'utf8')).toBe('x\n');
  });

  it('is the same bytes again, leaves what a build has made alone, and takes away what is gone', async () => {
    await workspace.run('build', '--only', 'docx');
    const [before, documents] = [await packages(), await workspace.snapshot('output/documents')];
    expect((await workspace.run('package', 'nordvang')).out).toContain('\nUændret: 19 filer');
    expect(await packages()).toEqual(before);
    await writeFile(`${folder}/mine-noter.txt`, 'Husk brevet');
    await edit('bilag.yaml', 'beredskabsplan: dannes', 'beredskabsplan: følger');
    const { status, out, text } = await workspace.run('package', 'nordvang');
    expect(status, text).toBe(0);
    expect(out).toContain('\nMangler: Bilag 2: Beredskabsplan\nPakket: 17 filer');
    const after = await readdir(folder);
    expect(after).toContain('mine-noter.txt');
    expect(after.filter((name) => name.startsWith('04-'))).toEqual([]);
    // The others keep their numbers.
    expect(after).toContain('05-bilag-3-milepaelsplan.pdf');
    expect(await workspace.snapshot('output/documents')).toEqual(documents);
  });

  it('is not made of an unfinished plan, but of its drafts', async () => {
    const before = await packages();
    await edit(
      'strategisk-aftale.yaml',
      'Et kvarter, som folk flytter til.',
      'Et kvarter.\nåbne-punkter:\n  - {emne: Navnet, tekst: Det skal afklares.}',
    );
    const { status, err } = await workspace.run('package', 'nordvang');
    expect(status).toBe(1);
    expect(err).toContain('Den tidligere pakke er urørt. En pakke af udkast laves med --draft.');
    expect(await packages()).toEqual(before);
    expect((await workspace.run('package', 'nordvang', '--draft')).out).toContain('nordvang (udkast)');
    expect(await packages()).not.toEqual(before);
  });

  it('is not made while errors stand, draft or not', async () => {
    const before = await packages();
    await edit('bilag.yaml', 'til: 1. kvartal 2024', 'til: 1.1.1999');
    for (const args of [[], ['--draft']]) {
      const { status, text } = await workspace.run('package', 'nordvang', ...args);
      expect(status).toBe(1);
      expect(text).toContain('HP114');
      expect(text).toContain('Den tidligere pakke er urørt.');
    }
    expect(await packages()).toEqual(before);
  });

  it.skipIf(process.platform === 'win32')('takes no file from outside the plan, whatever a link says', async () => {
    const before = await packages();
    await writeFile('hemmelig.txt', 'hemmelig');
    await mkdir('agreements/nordvang/bilag', { recursive: true });
    await symlink('../../../hemmelig.txt', 'agreements/nordvang/bilag/genvej.txt');
    await edit('bilag.yaml', 'bilag/indberetningsskema.xlsx', 'bilag/genvej.txt');
    const { status, err } = await workspace.run('package', 'nordvang', '--draft');
    expect(status).toBe(1);
    expect(err).toContain(
      'nordvang: bilag/genvej.txt ligger uden for planens mappe\nPakken laves ikke. Den tidligere pakke er urørt.\n',
    );
    expect(await packages()).toEqual(before);
  });

  it('is there whole or not at all', async () => {
    const before = await packages();
    await edit('helhedsplan.yaml', 'navn: Nordvangplanen', 'navn: Den Nye Nordvangplan');
    const { open } = OutputFolder;
    let opened = 0;
    vi.spyOn(OutputFolder, 'open').mockImplementation((dir) => {
      opened += 1;
      // The first is that of the documents.
      return open.call(OutputFolder, dir, opened > 1 ? diskFailingAfter(5, 'ENOSPC') : undefined);
    });
    const { status, err } = await workspace.run('package', 'nordvang', '--draft');
    vi.restoreAllMocks();
    expect(status, err).toBe(2);
    expect(err).toContain('disken er fuld (ENOSPC). Den tidligere pakke er urørt.');
    expect(await packages()).toEqual(before);
  });
});

describe('a package that nobody can mean', () => {
  it('of no plan', () =>
    expectRefusal(workspace, ['package'], { status: 2, says: ['npx helhedsplan package nordvang'] }));
  it('of a plan that is not there', () =>
    expectRefusal(workspace, ['package', 'nordvan'], { status: 2, says: ['HP020', 'Mente du «nordvang»?'] }));
});
