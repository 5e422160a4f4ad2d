import { parseArgs } from 'node:util';

export interface FaultOptions {
  readonly seed: string;
  readonly each: number;
  readonly kinds: readonly string[] | null;
  readonly plans: readonly string[] | null;
  readonly verbose: boolean;
  readonly agreements: string | null;
}

export const help = `npm run bench:faults -- [options]

Plants realistic faults in copies of the plans in agreements/, one fault a copy, and counts those that the check finds in
the right file within two lines. Ends with 1 below 97 % or when the untouched plans have errors.

  --seed N          other faults of the same kinds (default 1)
  --each N          at most so many faults of each kind (default 12)
  --kind a,b        these kinds only
  --plan a,b        these plans only
  --agreements dir  other plans than those in agreements/
  --verbose         also what was found
  --help
`;

/** Throws an error that says what is wrong. Null when help is asked for. */
export function readOptions(args: readonly string[]): FaultOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      each: { type: 'string' },
      kind: { type: 'string' },
      plan: { type: 'string' },
      agreements: { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const each = Number(values.each ?? 12);
  if (!Number.isInteger(each) || each < 1) throw new Error(`--each takes whole numbers from 1, not «${values.each}»`);
  return {
    seed: values.seed ?? '1',
    each,
    kinds: values.kind?.split(',') ?? null,
    plans: values.plan?.split(',') ?? null,
    verbose: values.verbose ?? false,
    agreements: values.agreements ?? null,
  };
}
