import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BundledCommand } from '../support/bundled.js';
import { writePlan } from '../support/fixture-plan.js';

const env = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1760000000' };
/** So many that they are made in threads. */
const ids = Array.from({ length: 12 }, (_, index) => `plan-${String(index + 1).padStart(2, '0')}`);
let root: string;
let command: BundledCommand;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-interruption-')));
  command = await BundledCommand.make();
  for (const id of ids) await writePlan(join(root, 'agreements', id), null);
});
afterAll(async () => {
  await command.remove();
  await rm(root, { recursive: true, force: true });
});

/** Starts a build and ends it as soon as it gathers files. */
async function interrupted(args: readonly string[], signal: NodeJS.Signals, out: string) {
  const child = command.start(['build', ...args, '--out', out], { cwd: root, env });
  const [told, ended] = [text(child.stderr), once(child, 'close')];
  await vi.waitFor(() => expect(staging(out)).resolves.toHaveLength(1), { timeout: 30_000, interval: 20 });
  child.kill(signal);
  const [code, by] = (await ended) as [number | null, NodeJS.Signals | null];
  return { code, by, told: await told };
}

async function staging(out: string): Promise<string[]> {
  const names = existsSync(join(root, out)) ? await readdir(join(root, out)) : [];
  return names.filter((name) => name.startsWith('.ny-'));
}

describe('a build that is ended before its time', { timeout: 120_000 }, () => {
  it.each([
    ['documents', ['--only', 'docx,pdf'], 'SIGINT'],
    ['pages that are made in threads', ['--only', 'site'], 'SIGTERM'],
  ] as const)('of %s says so and leaves nothing where nothing was', async (_, args, signal) => {
    const { code, by, told } = await interrupted(args, signal, 'nyt');
    expect({ code, by }).toEqual({ code: null, by: signal });
    expect(told).toBe('Afbrudt. Det tidligere output er urørt.\n');
    expect(existsSync(join(root, 'nyt'))).toBe(false);
  });

  it('leaves the output of the build before as it was', async () => {
    await command.run(['build', ids[0] ?? '', '--only', 'data', '--out', 'gammelt'], { cwd: root, env });
    const before = await contents('gammelt');
    expect(before.size).toBeGreaterThan(1);
    expect((await interrupted(['--force'], 'SIGINT', 'gammelt')).by).toBe('SIGINT');
    expect(await contents('gammelt')).toEqual(before);
  });
});

async function contents(out: string): Promise<Map<string, string>> {
  const entries = await readdir(join(root, out), { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : []));
  return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}
