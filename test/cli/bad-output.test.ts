import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DiskWriter, OutputFolder, systemDisk } from '../../src/publish/output-folder.js';
import { diskFailingAfter } from '../support/failing-disk.js';
import { expectRefusal } from '../support/refusal.js';
import { TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;

beforeEach(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
  expect((await workspace.run('build', '--only', 'data')).text).toContain('Bygget: 1 data');
  await renamePlan('Den nye Nordvangplan');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await workspace.close();
});

async function renamePlan(name: string): Promise<void> {
  const path = 'agreements/nordvang/helhedsplan.yaml';
  await writeFile(path, (await readFile(path, 'utf8')).replace(/^navn: .*$/m, `navn: ${name}`));
}

/** Lets the next build write through another disk. */
function useDisk(disk: DiskWriter): void {
  const { open } = OutputFolder;
  vi.spyOn(OutputFolder, 'open').mockImplementationOnce((dir) => open.call(OutputFolder, dir, disk));
}

const published = async () => JSON.parse(await readFile('output/data/nordvang.json', 'utf8')).helhedsplan.navn;

describe('an output folder that cannot be written (HP501)', () => {
  it('because a file lies where it should be', async () => {
    await writeFile('optaget', 'andet');
    const says = ['fejl HP501', 'Der kan ikke skrives i optaget', 'der ligger en fil', '--out'];
    await expectRefusal(workspace, ['build', '--out', 'optaget'], { status: 2, says });
    expect(await readFile('optaget', 'utf8')).toBe('andet');
  });

  it('because the path goes through a file', async () => {
    const says = ['fejl HP501', '(ENOTDIR)', '--out'];
    await expectRefusal(workspace, ['build', '--out', 'agreements/nordvang/bilag.yaml/output'], { status: 2, says });
  });

  it.runIf(process.platform === 'linux')('because nobody makes folders in /sys, root no more than others', async () => {
    const says = ['fejl HP501', /der er ikke adgang til at skrive|disken kan kun læses/, '--out'];
    await expectRefusal(workspace, ['build', '--out', '/sys/helhedsplan'], { status: 2, says });
  });

  it.runIf(process.platform === 'linux')('because the system answers every folder with ENOENT', async () => {
    const says = ['fejl HP501', 'mappen kan ikke oprettes dér (ENOENT)', '--out'];
    await expectRefusal(workspace, ['build', '--out', '/proc/helhedsplan/output'], { status: 2, says });
  });

  it.skipIf(process.getuid?.() === 0)(
    'because its permissions say so (not as root, who may write anywhere)',
    async () => {
      await chmod('output', 0o555);
      const refusal = { status: 2, says: ['fejl HP501', '(EACCES)', 'skriveadgang'] } as const;
      await expectRefusal(workspace, ['build'], refusal).finally(() => chmod('output', 0o755));
    },
  );

  it.each([
    ['EACCES', 'der er ikke adgang til at skrive', '--out'],
    ['EROFS', 'disken kan kun læses', '--out'],
    ['EDQUOT', 'din plads på disken er brugt', 'Frigør plads'],
    ['EIO', 'disken svarer med en fejl', '--out'],
    ['EBUSY', 'en fil er åben i et andet program', 'Luk filen'],
  ])('because the disk says %s (simulated)', async (code, reason, help) => {
    useDisk(diskFailingAfter(0, code));
    await expectRefusal(workspace, ['build'], { status: 2, says: ['fejl HP501', reason, help, 'Intet er skrevet'] });
  });

  it('because a folder lies where a document should be', async () => {
    await rm('output/data/nordvang.json');
    await mkdir('output/data/nordvang.json/mappe', { recursive: true });
    const outcome = await workspace.run('build', '--only', 'data');
    expect(outcome.status).toBe(2);
    expect(outcome.text).toContain('der ligger en mappe, hvor der skulle være en fil');
    await rm('output/data/nordvang.json', { recursive: true });
    expect((await workspace.run('build', '--only', 'data')).status).toBe(0);
    expect(await published()).toBe('Den nye Nordvangplan');
  });
});

describe('a disk that fills up (simulated)', () => {
  it('at any call before all is staged leaves the earlier output whole', async () => {
    for (let calls = 0; ; calls += 1) {
      const disk = diskFailingAfter(calls, 'ENOSPC');
      useDisk(disk);
      const before = await workspace.snapshot();
      const outcome = await workspace.run('build', '--only', 'data');
      if (outcome.text.includes('næste build gør det færdigt')) {
        expect(calls, 'folders, two files and the journal come first').toBeGreaterThanOrEqual(6);
        break;
      }
      expect(outcome.status).toBe(2);
      expect(outcome.text).toContain('disken er fuld (ENOSPC)');
      expect(outcome.text).toContain('Frigør plads, og kør igen');
      expect(await workspace.snapshot(), `after ${calls} calls`).toEqual(before);
    }
  });

  it('while files are moved into place is finished by the next build', async () => {
    const whole = diskFailingAfter(Number.POSITIVE_INFINITY, 'ENOSPC');
    useDisk(whole);
    await workspace.run('build', '--only', 'data');
    const after = await workspace.snapshot();
    for (const missing of [1, 2]) {
      await renamePlan('Nordvangplanen');
      await workspace.run('build', '--only', 'data');
      await renamePlan('Den nye Nordvangplan');
      useDisk(diskFailingAfter(whole.used() - missing, 'ENOSPC'));
      const { status, text } = await workspace.run('build', '--only', 'data');
      expect(status).toBe(2);
      expect(text).toContain('Det nye output er ikke kommet helt på plads; næste build gør det færdigt.');
      await OutputFolder.open(workspace.path('output')).then((output) => output.discard());
      expect(await workspace.snapshot()).toEqual(after);
    }
  });

  it('while Word files are written leaves the earlier output whole', async () => {
    for (const calls of [3, 5]) {
      useDisk(diskFailingAfter(calls, 'ENOSPC'));
      await expectRefusal(workspace, ['build', '--only', 'docx'], {
        status: 2,
        says: ['disken er fuld', 'Det tidligere output er urørt.'],
      });
    }
  });
});

describe('a build that was interrupted', () => {
  const dead = '.ny-999999999';
  const stage = async (folder: string, files: Record<string, string>) => {
    await mkdir(`output/${folder}`);
    for (const [path, content] of Object.entries(files)) await writeFile(`output/${folder}/${path}`, content);
  };
  const staging = async () => (await readdir('output')).filter((name) => name.startsWith('.ny-'));

  it('before all was staged is cleared away, and the output is as it was', async () => {
    const before = await workspace.snapshot();
    await stage(dead, { 0: 'halv', 'klar.json.tmp': '{"format":2,"files":["data/nordvang.json"]' });
    await OutputFolder.open(workspace.path('output')).then((output) => output.discard());
    expect(await workspace.snapshot()).toEqual(before);
    expect(await staging()).toEqual([]);
  });

  it('after all was staged is finished', async () => {
    const before = Object.keys(await workspace.snapshot()).filter((path) => path !== 'manifest.json');
    const journal = { format: 2, files: ['data/nordvang.json', 'data/ny.json'], remove: ['manifest.json'] };
    await stage(dead, { 0: 'ny', 1: 'ny', 'klar.json': JSON.stringify(journal) });
    await OutputFolder.open(workspace.path('output')).then((output) => output.discard());
    expect(Object.keys(await workspace.snapshot()).sort()).toEqual([...before, 'data/ny.json'].sort());
    expect(await readFile('output/data/nordvang.json', 'utf8')).toBe('ny');
  });

  it('is no obstacle to the next', async () => {
    await stage(dead, { 0: 'halv' });
    expect((await workspace.run('build', '--only', 'data')).status).toBe(0);
    expect(await published()).toBe('Den nye Nordvangplan');
    expect(await staging()).toEqual([]);
  });

  it('is left alone while its process runs', async () => {
    await stage(`.ny-${process.ppid}`, { 0: 'i gang' });
    expect((await workspace.run('build', '--only', 'data')).status).toBe(0);
    expect(await staging()).toEqual([`.ny-${process.ppid}`]);
  });

  it.each([
    ['leads out of the folder', '{"files":["../ud.json"],"remove":["../agreements"]}'],
    ['names an absolute path', '{"files":[],"remove":["/agreements"]}'],
    ['was cut off', '{"files":["data/nordv'],
  ])('with a journal that %s is cleared away like one without', async (_name, journal) => {
    const before = await workspace.snapshot();
    const plans = await workspace.snapshot('agreements');
    await stage(dead, { 'klar.json': journal });
    await OutputFolder.open(workspace.path('output')).then((output) => output.discard());
    expect(await workspace.snapshot()).toEqual(before);
    expect(await workspace.snapshot('agreements')).toEqual(plans);
  });
});

describe('a manifest that is not ours', () => {
  it('cannot make a build remove anything outside the output folder', async () => {
    const plans = await workspace.snapshot('agreements');
    const entry = { kind: 'data', plan: 'nordvang', bytes: 1, sha256: 'x', sources: [] };
    const files = ['../agreements', '../agreements/nordvang/bilag.yaml'].map((path) => ({ ...entry, path }));
    const manifest = { format: 'helhedsplan-manifest/1', version: '1', sources: [], files };
    await systemDisk.writeFile('output/manifest.json', JSON.stringify(manifest));
    expect((await workspace.run('build', '--only', 'data')).status).toBe(0);
    expect(await workspace.snapshot('agreements')).toEqual(plans);
  });
});
