import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readManifest } from '../../src/publish/manifest.js';
import { expectRefusal } from '../support/refusal.js';
import { TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
const { PATH } = process.env;

beforeAll(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
});
afterAll(() => workspace.close());
afterEach(() => {
  process.env.PATH = PATH;
});

const build = () => workspace.run('build', '--only', 'pdf', '--contact-sheet');
const folders = async () => (await readdir('output/kontaktark/nordvang')).sort();

it('shows every page of every document, and works from the folder as it lies', async () => {
  const { status, out } = await build();
  expect(status, out).toBe(0);
  const [, shown] = /^Kontaktark: output\/kontaktark\/index\.html \((\d+) sider\)$/m.exec(out) ?? [];
  const html = await readFile('output/kontaktark/index.html', 'utf8');
  const sources = [...html.matchAll(/(?:src|href)="([^"#]+)/g)].map(([, link]) => link ?? '');
  for (const link of sources) expect((await stat(join('output/kontaktark', link))).isFile(), link).toBe(true);
  const pictures = sources.filter((link) => link.endsWith('.png'));
  expect(pictures.length).toBe(Number(shown));
  expect(pictures.length).toBeGreaterThan(4);
  expect(html).toContain('delaftale-beskaeftigelse.pdf#page=2"><img');
  expect(html).not.toMatch(/https?:|<script/);
  const first = await readFile(join('output/kontaktark', pictures[0] ?? ''));
  expect(first.subarray(1, 4).toString()).toBe('PNG');
  // To look at, not to publish.
  expect(JSON.stringify(await readManifest('output'))).not.toContain('kontaktark');
});

it('keeps the pictures of what is as it was, and takes away those of what is another', async () => {
  const before = await folders();
  const inode = async (name: string) => (await stat(join('output/kontaktark/nordvang', name))).ino;
  const inodes = new Map(await Promise.all(before.map(async (name) => [name, await inode(name)] as const)));
  await writeFile('output/kontaktark/nordvang/mine-noter.txt', 'Husk side 2');
  const path = 'agreements/nordvang/delaftaler/beskaeftigelse.yaml';
  await writeFile(path, (await readFile(path, 'utf8')).replace('tirsdag og torsdag', 'mandag og onsdag'));
  expect((await build()).out).toMatch(/^Bygget: 1 PDF \(.+\); uændret: 2 PDF\n/);
  const after = await folders();
  const strategic = (names: readonly string[]) => names.filter((name) => name.startsWith('strategisk'));
  expect(strategic(after)).toEqual(strategic(before));
  for (const name of strategic(after)) expect(await inode(name)).toBe(inodes.get(name));
  expect(after.length).toBe(3);
  expect(after).toContain('mine-noter.txt');
  expect(after.filter((name) => before.includes(name))).toEqual(strategic(before));
});

it('refuses before anything is built where the program is missing, and where no PDF is wanted', async () => {
  const says = ['programmet pdftoppm er her ikke', 'apt install poppler-utils', 'uden --contact-sheet'];
  process.env.PATH = dirname(workspace.path('ingen', 'programmer'));
  await expectRefusal(workspace, ['build', '--force', '--contact-sheet'], { status: 2, says });
  process.env.PATH = PATH;
  const none = ['--only tager dem ikke med', '--only pdf'];
  await expectRefusal(workspace, ['build', '--only', 'docx', '--contact-sheet'], { status: 2, says: none });
});
