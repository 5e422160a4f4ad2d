import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlanNews } from '../../src/cli/plan-news.js';
import { type DiagnosticCode, diagnose } from '../../src/diagnostics/registry.js';
import { expectRefusal } from '../support/refusal.js';
import { Watching } from '../support/watching.js';
import { misspeltAttachments, TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
let watching: Watching | null = null;

beforeEach(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
});
afterEach(async () => {
  await watching?.stop();
  watching = null;
  await workspace.close();
});

function start(options: ConstructorParameters<typeof Watching>[0] = {}): Watching {
  watching = new Watching(options);
  return watching;
}

const folder = 'agreements/nordvang';
const attachments = `${folder}/bilag.yaml`;
const complete = 'budget beredskabsplan milepaelsplan kommissorium indberetningsskema organisationsdiagrammet'.split(
  ' ',
);
/** All that the form demands, with the budget as it is given. */
const listed = (budget: string) =>
  ['bilag:', ...complete.map((id) => `  ${id}: ${id === 'budget' ? budget : 'følger'}`), ''].join('\n');
const faulty = misspeltAttachments;
const clean =
  /\[\d\d:\d\d:\d\d\] Tjekker nordvang\n\nFølger med\. Ctrl-C slutter\.\n1 plan tjekket: 0 fejl, 0 advarsler/;

/** As most editors save: the new file takes the place of the old one at once, and no half of it is ever there. */
async function save(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.ny`);
  await writeFile(beside, text);
  await rename(beside, path);
}

describe('--watch', () => {
  it('checks, waits, and answers each edit with what is new and what is mended', async () => {
    const watch = start();
    expect(await watch.until('tjekket: ')).toMatch(clean);
    await save(attachments, faulty);
    const answer = await watch.until('siden sidst\n');
    expect(answer).toContain(`${attachments}:2:3  fejl HP101  Ukendt felt «budjet» i «bilag»  (ny)\n`);
    expect(answer).toMatch(/\n1 plan tjekket: 1 fejl, 0 advarsler · 1 ny siden sidst\n$/);
    await appendFile(attachments, '# en note\n');
    const same = await watch.until('som sidst\n');
    expect(same).toContain('«budjet» i «bilag»\n');
    expect(same).not.toContain('(ny)');
    await save(attachments, listed('følger'));
    expect(await watch.until('siden sidst')).toContain('1 plan tjekket: 0 fejl, 0 advarsler · 1 rettet siden sidst');
  });

  it('clears the screen where there is one', async () => {
    const watch = start({ columns: 80 });
    expect((await watch.until('tjekket: ')).startsWith('\u001b[2J\u001b[3J\u001b[H[')).toBe(true);
    await save(attachments, faulty);
    expect((await watch.until('siden sidst')).startsWith('\u001b[2J\u001b[3J\u001b[H[')).toBe(true);
  });

  it('answers editors that write in the old file', async () => {
    const watch = start();
    await watch.until('tjekket: ');
    await writeFile(attachments, faulty);
    await watch.until('tjekket: 1 fejl, 0 advarsler');
    await writeFile(attachments, listed('følger'));
    await watch.until('tjekket: 0 fejl, 0 advarsler');
  });

  it('answers editors that put a new file in place of the old one, time after time', async () => {
    const watch = start();
    await watch.until('tjekket: ');
    for (let round = 1; round <= 3; round++) {
      await writeFile(`${folder}/.bilag.yaml.swp`, faulty);
      await rename(attachments, `${attachments}~`);
      await rename(`${folder}/.bilag.yaml.swp`, attachments);
      await watch.until('tjekket: 1 fejl, 0 advarsler');
      await rename(`${attachments}~`, attachments);
      await watch.until('tjekket: 0 fejl, 0 advarsler');
    }
  });

  it('follows folders that go and come back', async () => {
    const watch = start();
    await watch.until('tjekket: ');
    for (let round = 1; round <= 2; round++) {
      await rename(`${folder}/delaftaler`, 'væk');
      await watch.until(/HP\d+ .*\(ny\)/, 'siden sidst');
      await cp('væk', `${folder}/delaftaler`, { recursive: true });
      await rm('væk', { recursive: true });
      await watch.until('0 fejl, 0 advarsler');
      const path = `${folder}/delaftaler/beskaeftigelse.yaml`;
      const text = await readFile(path, 'utf8');
      await save(path, text.replace('målgrupper', 'maalgrupper'));
      await watch.until('«maalgrupper»', '1 ny siden sidst');
      await save(path, text);
      await watch.until('1 rettet siden sidst');
    }
  });

  it('sees attachments that are laid in their folder', async () => {
    await save(attachments, listed('{fil: bilag/under/budget.pdf}'));
    const watch = start();
    await watch.until('HP350', 'tjekket: ');
    await workspace.plan('nordvang', { 'bilag/under/budget.pdf': 'x', 'bilag.yaml': await readFile(attachments) });
    await watch.until('1 rettet siden sidst');
    await save(`${folder}/bilag/under/andet.pdf`, 'x');
    await watch.until('HP351', '1 ny siden sidst');
  });

  it('takes in a plan that is added, and lets go of one that is removed', async () => {
    const watch = start();
    await watch.until('1 plan tjekket: ');
    await workspace.plan('sydvang', { 'bilag.yaml': faulty });
    await watch.until('agreements/sydvang/bilag.yaml:2:3', '2 planer tjekket: 1 fejl, 0 advarsler');
    await save('agreements/sydvang/bilag.yaml', listed('følger'));
    await watch.until('2 planer tjekket: 0 fejl');
    await rm('agreements/sydvang', { recursive: true });
    await watch.until('1 plan tjekket: 0 fejl, 0 advarsler');
    await save(attachments, faulty);
    await watch.until('1 plan tjekket: 1 fejl');
  });

  it('reads a plan that is named, and no other', async () => {
    await workspace.plan('sydvang');
    const watch = start({ plans: ['sydvang'] });
    await watch.until('1 plan tjekket: ');
    await save(attachments, faulty);
    await save('agreements/sydvang/bilag.yaml', 'bilag:\n  kommisorium: vedlagt\n');
    const answer = await watch.until('siden sidst');
    expect(answer).toContain('«kommisorium»');
    expect(answer).not.toContain('«budjet»');
  });

  it('waits while there is nothing to check, and goes on when it is back', async () => {
    const watch = start();
    await watch.until('tjekket: ');
    await rename('agreements', 'andet');
    expect(await watch.until('Ctrl-C slutter')).toContain('Der er ingen mappe agreements');
    await rename('andet', 'agreements');
    await watch.until('1 plan tjekket: 0 fejl, 0 advarsler');
    await rm(folder, { recursive: true });
    await watch.until('Der er ingen planer i agreements');
    await workspace.plan('nordvang', { 'bilag.yaml': faulty });
    await watch.until('1 plan tjekket: 1 fejl');
    await workspace.plan('nordvang');
    await watch.until('1 plan tjekket: 0 fejl');
  });

  it('does not call it mended what cannot be checked while a file is broken', async () => {
    const path = `${folder}/delaftaler/beskaeftigelse.yaml`;
    const text = (await readFile(path, 'utf8')).replace('åbent tirsdag', 'åbent ** tirsdag');
    await save(path, text);
    const watch = start();
    await watch.until('0 fejl, 1 advarsel');
    await save(path, text.replace('revision: |', 'revision: "|'));
    expect(await watch.until('siden sidst')).toContain('1 fejl, 0 advarsler · 1 ny siden sidst');
    await save(path, text);
    const answer = await watch.until('siden sidst');
    expect(answer).toContain('0 fejl, 1 advarsel · 1 rettet siden sidst');
    expect(answer).not.toContain('(ny)');
  });

  it('follows what the site says of itself, beside the plans', async () => {
    const settings = 'agreements/_websted.yaml';
    const watch = start();
    await watch.until('tjekket: ');
    await save(settings, 'udgivr: Nordbo\n');
    const answer = await watch.until('siden sidst\n');
    expect(answer).toMatch(/Tjekker _websted\.yaml\n\n.*_websted\.yaml:1:1 {2}fejl HP101 .*\(ny\)\n/);
    await save(settings, 'udgiver: Nordbo\n');
    expect(await watch.until('siden sidst\n')).toContain('0 fejl, 0 advarsler · 1 rettet siden sidst');
  });

  it('says nothing of files that editors leave beside the real one, nor of what stands elsewhere', async () => {
    const watch = start();
    await watch.until('tjekket: ');
    await writeFile(`${folder}/.bilag.yaml.swp`, 'x');
    await writeFile(`${folder}/bilag.yaml~`, 'x');
    await writeFile('andet.txt', 'x');
    await readFile(attachments);
    expect(await watch.quietly()).toBe('');
    await utimes(attachments, new Date(), new Date());
    await watch.until('som sidst');
  });

  it('counts as for final documents with --final, and notes with --notes', async () => {
    const path = `${folder}/delaftaler/beskaeftigelse.yaml`;
    await appendFile(path, 'åbne-punkter:\n  - {emne: Budget, tekst: Det skal afklares.}\n');
    const watch = start({ final: true, notes: true });
    expect(await watch.until('tjekket: ')).toContain('fejl HP306');
    await appendFile(path, '  - {emne: Plan, tekst: Det skal afklares.}\n');
    const answer = await watch.until('1 ny siden sidst');
    expect(answer).toContain('2 fejl');
    expect(answer.match(/\(ny\)/g)).toHaveLength(1);
  });

  it('ends with 2 where there is nothing to follow, and cannot be combined with everything', async () => {
    const cases: [string[], string][] = [
      [['check', '--watch', 'sydvang'], '«sydvang»'],
      [['check', '--watch', '--fix'], '--watch og --fix kan ikke bruges sammen'],
      [['check', '--watch', '--format', 'json'], '--watch skriver til skærmen og ikke som json'],
      [['build', '--watch'], 'Valget --watch hører ikke til build'],
    ];
    for (const [args, says] of cases) await expectRefusal(workspace, args, { status: 2, says: [says] });
  });

  it('ends with 0 at Ctrl-C', async () => {
    const root = join(import.meta.dirname, '../..');
    // Below the package, which it looks for upwards.
    const outdir = await mkdtemp(join(root, '.output-watch-'));
    try {
      const entryPoints = [join(root, 'src/cli/main.ts')];
      await build({
        entryPoints,
        outdir,
        bundle: true,
        splitting: true,
        platform: 'node',
        format: 'esm',
        packages: 'external',
        logLevel: 'silent',
      });
      const child = spawn(process.execPath, [join(outdir, 'main.js'), 'check', '--watch'], { cwd: workspace.dir });
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      await new Promise<void>((resolve) =>
        child.stdout.on('data', (data) => String(data).includes('tjekket:') && resolve()),
      );
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    } finally {
      await rm(outdir, { recursive: true });
    }
  });
});

describe('the news', () => {
  const found = (message: string, code: DiagnosticCode = 'HP101') => diagnose(code, message, null);
  const plan = (id: string, isWhole: boolean, ...messages: string[]) => ({
    id,
    isWhole,
    diagnostics: messages.map((message) => found(message)),
    excepted: [],
  });
  const since = (news: PlanNews, ...plans: ReturnType<typeof plan>[]) => {
    const { fresh, mended } = news.since(plans, false);
    return [[...fresh].map(({ message }) => message), mended];
  };

  it('tells what came and what went, also of several that say the same', () => {
    const news = new PlanNews();
    expect(since(news, plan('a', true, 'x', 'x'))).toEqual([['x', 'x'], 0]);
    expect(since(news, plan('a', true, 'x', 'y'))).toEqual([['y'], 1]);
    expect(since(news, plan('a', true, 'x', 'y', 'x'))).toEqual([['x'], 0]);
    expect(since(news, plan('a', true))).toEqual([[], 3]);
  });

  it('waits with what a broken file hides', () => {
    const news = new PlanNews();
    since(news, plan('a', true, 'x', 'y'));
    expect(since(news, plan('a', false, 'brud', 'y'))).toEqual([['brud'], 0]);
    expect(since(news, plan('a', false, 'andet brud'))).toEqual([['andet brud'], 1]);
    expect(since(news, plan('a', true, 'x', 'z'))).toEqual([['z'], 2]);
    expect(since(news, plan('a', true, 'x', 'z'))).toEqual([[], 0]);
  });

  it('counts notes only where they are asked for', () => {
    const plans = [{ ...plan('a', true), diagnostics: [{ ...found('n'), severity: 'note' as const }] }];
    expect(new PlanNews().since(plans, false).fresh.size).toBe(0);
    expect(new PlanNews().since(plans, true).fresh.size).toBe(1);
  });

  it('is of each plan, and a plan that is gone takes its findings along', () => {
    const news = new PlanNews();
    since(news, plan('a', true, 'x'), plan('b', false, 'x'));
    expect(since(news, plan('a', true, 'x'))).toEqual([[], 1]);
  });
});
