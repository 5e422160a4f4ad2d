import { parseArgs } from 'node:util';

export const workKinds = ['check', 'docx', 'pdf', 'site', 'data', 'all'] as const;
export type WorkKind = (typeof workKinds)[number];

export interface BenchOptions {
  readonly plans: readonly number[];
  readonly kinds: readonly WorkKind[];
  /** Measurements of which the median is shown; null: three for one plan, one for more. */
  readonly runs: number | null;
  readonly warm: boolean;
  readonly others: boolean;
  /** Leaves out runs of which nothing is asked. */
  readonly goalsOnly: boolean;
}

export const help = `npm run bench -- [options]

Time and peak memory of the command line, and of other programs that make the same documents. With the site, and with
everything, goes what all processes take for it, beside its goals: --plans 100 --only site,all --goals is that alone.

  --quick         one plan only, one run
  --plans 1,10    how many plans (default 1,10,100; a hundred take most of the hours)
  --only a,b      of ${workKinds.join(', ')} (default all of them)
  --runs N        runs of which the median is shown (default 3 for one plan, 1 for more)
  --no-warm       new processes only
  --goals         of the site and of everything, only what has goals; without other programs
  --no-others     leave out pandoc, LibreOffice, pdfmake and Typst
  --help
`;

/** Throws an error that says what is wrong. Null when help is asked for. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      plans: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string' },
      'no-warm': { type: 'boolean' },
      'no-others': { type: 'boolean' },
      goals: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  return {
    plans: (values.plans ?? (values.quick ? '1' : '1,10,100')).split(',').map((text) => count(text, '--plans')),
    kinds: values.only ? values.only.split(',').map(workKind) : workKinds,
    runs: values.runs ? count(values.runs, '--runs') : values.quick ? 1 : null,
    warm: !values['no-warm'],
    others: !values['no-others'] && !values.goals,
    goalsOnly: values.goals ?? false,
  };
}

function count(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${option} takes whole numbers from 1, not «${text}»`);
  return value;
}

function workKind(text: string): WorkKind {
  const kind = workKinds.find((candidate) => candidate === text.trim());
  if (!kind) throw new Error(`--only takes ${workKinds.join(', ')}, not «${text}»`);
  return kind;
}
