import { parseArgs } from 'node:util';
import { suggest } from '../diagnostics/suggest.js';
import { LostText } from '../render/lost-text.js';
import type { CheckOptions } from './check.js';
import { readChoice } from './choice.js';
import type { Terminal } from './console.js';
import { CannotRun } from './failure.js';
import { helpTexts } from './help.js';
import { lostTextMessage } from './lost-text-message.js';
import { reportFormats } from './report-format.js';
import { packageVersion } from './workspace.js';

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  only: { type: 'string', multiple: true },
  final: { type: 'boolean' },
  draft: { type: 'boolean' },
  'attach-sources': { type: 'boolean' },
  force: { type: 'boolean' },
  'contact-sheet': { type: 'boolean' },
  'no-search': { type: 'boolean' },
  address: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  watch: { type: 'boolean' },
  notes: { type: 'boolean' },
  all: { type: 'boolean' },
  check: { type: 'boolean' },
  diff: { type: 'boolean' },
  github: { type: 'boolean' },
  gitlab: { type: 'boolean' },
  edition: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
type Values = ReturnType<typeof readArguments>['values'];

/** Each command with the options that are its own. */
const allowed = {
  build: ['root', 'out', 'only', 'final', 'attach-sources', 'force', 'contact-sheet', 'no-search', 'address'],
  check: ['root', 'format', 'strict', 'final', 'fix', 'dry-run', 'watch', 'notes', 'all', 'force'],
  explain: [],
  format: ['root', 'check', 'diff'],
  new: ['root', 'edition', 'github', 'gitlab'],
  package: ['root', 'out', 'draft'],
  preview: ['root', 'port', 'host', 'no-open'],
  wording: ['root', 'edition', 'force', 'dry-run'],
} as const satisfies Record<string, readonly (keyof typeof options)[]>;
type Command = keyof typeof allowed;
const commands = Object.keys(allowed) as Command[];

/** Runs one command and returns the exit status: 0 clean, 1 problems in the plans, 2 could not run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof LostText) {
      terminal.err(lostTextMessage(error));
      return 1;
    }
    if (!(error instanceof CannotRun)) throw error;
    terminal.err(`${error.code ? `fejl ${error.code}  ` : ''}${error.message}\n      = ${error.help}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [name, ...rest] = positionals;
  if (values.version) {
    terminal.out(`${packageVersion()}\n`);
    return 0;
  }
  if (name === undefined) {
    terminal.out(helpTexts.main);
    return values.help ? 0 : 2;
  }
  const command = readCommand(name);
  if (values.help) {
    terminal.out(helpTexts[command]);
    return 0;
  }
  const own: readonly string[] = allowed[command];
  for (const option of Object.keys(values)) {
    if (!own.includes(option))
      throw new CannotRun(
        `Valget --${option} hører ikke til ${command}`,
        `Se valgene med: npx helhedsplan ${command} --help`,
      );
  }
  return execute(command, rest, values, terminal);
}

/** Each command is loaded when it is used: `check` must not wait for what only `build` needs. */
async function execute(
  command: Command,
  plans: readonly string[],
  values: Values,
  terminal: Terminal,
): Promise<number> {
  const { root, out, final = false } = values;
  switch (command) {
    case 'build': {
      const [{ build }, { readKinds }, { readAddress }] = await Promise.all([
        import('./build.js'),
        import('./output-kinds.js'),
        import('./build/read-address.js'),
      ]);
      const { force = false, 'attach-sources': attachSources = false, 'contact-sheet': contactSheet = false } = values;
      const only = readKinds(values.only);
      const version = packageVersion();
      const search = values['no-search'] !== true;
      const address = readAddress(values.address);
      const wanted = { plans, root, out, final, attachSources, force, contactSheet, search, address, only, version };
      return build(wanted, terminal);
    }
    case 'check':
      return (await import('./check.js')).check({ plans, root, ...checkOptions(values) }, terminal);
    case 'explain':
      return (await import('./explain.js')).explain(plans, terminal);
    case 'format': {
      const { check = false, diff = false } = values;
      return (await import('./format.js')).format({ plans, root, check, diff }, terminal);
    }
    case 'new': {
      const { edition, github = false, gitlab = false } = values;
      return (await import('./new.js')).newPlan({ plans, root, edition, github, gitlab }, terminal);
    }
    case 'package': {
      const { draft = false } = values;
      const version = packageVersion();
      return (await import('./package.js')).packagePlans({ plans, root, out, draft, version }, terminal);
    }
    case 'preview': {
      const { preview, usualHost } = await import('./preview.js');
      const { host = usualHost, 'no-open': closed = false } = values;
      const port = values.port === undefined ? null : readPort(values.port);
      return preview({ plans, root, host, port, open: !closed, version: packageVersion() }, terminal);
    }
    case 'wording': {
      const { edition, force = false, 'dry-run': dryRun = false } = values;
      return (await import('./wording.js')).wording({ words: plans, root, edition, force, dryRun }, terminal);
    }
  }
}

function checkOptions(values: Values): Omit<CheckOptions, 'plans' | 'root'> {
  const {
    strict = false,
    final = false,
    fix = false,
    watch = false,
    notes = false,
    all = false,
    force = false,
  } = values;
  const dryRun = values['dry-run'] === true;
  const format = readChoice('--format', values.format ?? 'pretty', reportFormats);
  if (dryRun && !fix)
    throw new CannotRun('--dry-run hører sammen med --fix', 'Skriv: npx helhedsplan check --fix --dry-run');
  if (watch && fix)
    throw new CannotRun('--watch og --fix kan ikke bruges sammen', 'Ret først med --fix, og følg så med --watch');
  if (watch && format !== 'pretty')
    throw new CannotRun(`--watch skriver til skærmen og ikke som ${format}`, 'Udelad --format eller --watch');
  return { format, strict, final, fix, dryRun, watch, notes, all, force };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CannotRun(`--port er et tal fra 0 til 65535, ikke «${text}»`, 'Skriv fx --port 8090, eller udelad --port');
}

function readCommand(name: string): Command {
  const command = commands.find((candidate) => candidate === name);
  if (command) return command;
  const meant = suggest(name, commands);
  throw new CannotRun(
    `Kommandoen «${name}» findes ikke`,
    meant ? `Mente du «${meant}»?` : 'Se kommandoerne med: npx helhedsplan --help',
  );
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
