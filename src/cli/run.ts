import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '../diagnostics/suggest.js';
import { allOutputKinds, type OutputKind } from '../publish/manifest.js';
import type { Terminal } from './console.js';
import { CannotRun } from './failure.js';
import { helpTexts } from './help.js';
import { packageDir } from './workspace.js';

const commands = ['build', 'check', 'new'] as const;
type Command = (typeof commands)[number];

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  only: { type: 'string', multiple: true },
  final: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const allowed: Record<Command, readonly string[]> = {
  build: ['root', 'out', 'only', 'final'],
  check: ['root'],
  new: ['root'],
};

/** Runs one command and returns the exit status: 0 clean, 1 problems in the plans, 2 could not run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    terminal.err(`${error.code ? `fejl ${error.code}  ` : ''}${error.message}\n      = ${error.help}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [command, ...rest] = positionals;
  if (values.version) {
    terminal.out(`${packageVersion()}\n`);
    return 0;
  }
  if (command === undefined) {
    terminal.out(helpTexts.main);
    return values.help ? 0 : 2;
  }
  const known = commands.find((name) => name === command);
  if (!known) {
    const meant = suggest(command, commands);
    throw new CannotRun(
      `Kommandoen «${command}» findes ikke`,
      meant ? `Mente du «${meant}»?` : 'Se kommandoerne med: npx helhedsplan --help',
    );
  }
  if (values.help) {
    terminal.out(helpTexts[known]);
    return 0;
  }
  for (const name of Object.keys(values)) {
    if (!allowed[known].includes(name))
      throw new CannotRun(
        `Valget --${name} hører ikke til ${known}`,
        `Se valgene med: npx helhedsplan ${known} --help`,
      );
  }
  // Each command is loaded when it is used: `check` must not wait for what only `build` needs.
  if (known === 'check') return (await import('./check.js')).check({ plans: rest, root: values.root }, terminal);
  if (known === 'new') return (await import('./new.js')).newPlan({ plans: rest, root: values.root }, terminal);
  const { build } = await import('./build.js');
  const { root, out, final = false } = values;
  return build({ plans: rest, root, out, final, only: readKinds(values.only), version: packageVersion() }, terminal);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(?:-\w, )?(--?[^' =]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const names = Object.keys(options).map((name) => `--${name}`);
    const missingValue = names.includes(option);
    const meant = suggest(option, names);
    const help = meant ? `Mente du ${meant}?` : 'Se valgene med: npx helhedsplan --help';
    if (missingValue)
      throw new CannotRun(`Valget ${option} er skrevet forkert`, 'Skriv fx --root min-mappe, --only pdf eller --final');
    throw new CannotRun(`Valget ${option} findes ikke`, help);
  }
}

function readKinds(values: readonly string[] | undefined): readonly OutputKind[] {
  if (values === undefined) return allOutputKinds;
  return values
    .flatMap((value) => value.split(','))
    .map((name) => {
      const kind = allOutputKinds.find((candidate) => candidate === name.trim().toLowerCase());
      if (kind) return kind;
      const meant = suggest(name, allOutputKinds);
      throw new CannotRun(
        `--only kan ikke være «${name}»`,
        meant ? `Mente du «${meant}»?` : `Vælg mellem: ${allOutputKinds.join(', ')}`,
      );
    });
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  return version;
}
