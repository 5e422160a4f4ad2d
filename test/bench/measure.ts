import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { ProcessTree } from './process-tree.js';

export interface Measurement {
  readonly milliseconds: number;
  /** Peak of resident memory; null where the system does not tell. */
  readonly bytes: number | null;
  /** Of it the program itself, without the processes that it starts. */
  readonly ownBytes?: number | undefined;
  /** Milliseconds of processor time, user and system; undefined where nobody tells. */
  readonly cpu?: number | undefined;
}

/** What a Node process of ours tells about itself on file descriptor 3. */
export interface OwnReport {
  readonly maxRss: number;
  readonly cpu: number;
  readonly milliseconds?: number;
}

/** Loaded before a program, so that it says at its end how much memory it took. Its threads load it too, and must not speak for it. */
export const reporter = `data:text/javascript,${encodeURIComponent(
  'import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const u=process.resourceUsage();writeSync(3,JSON.stringify({maxRss:u.maxRSS*1024,cpu:(u.userCPUTime+u.systemCPUTime)/1000,milliseconds:globalThis.benchMilliseconds}))})',
)}`;

/** Runs a Node program to its end. Exit status 1 is «problems in the plans», which the examples may have. */
export async function measureNode(script: string, args: readonly string[]): Promise<Measurement> {
  const { milliseconds, report } = await run(process.execPath, ['--import', reporter, script, ...args], {});
  const own = JSON.parse(report) as OwnReport;
  return { milliseconds: own.milliseconds ?? milliseconds, bytes: own.maxRss, cpu: own.cpu };
}

/** Runs any program to its end and looks at what it and its children use while they work. */
export async function measureProgram(program: string, args: readonly string[], cwd: string): Promise<Measurement> {
  const tree = new ProcessTree();
  const { milliseconds } = await run(program, args, { cwd, onTick: (pid) => tree.look(pid) });
  const told = (figure: number) => (figure > 0 ? figure : undefined);
  return { milliseconds, bytes: told(tree.peak) ?? null, ownBytes: told(tree.ownPeak), cpu: told(tree.cpu) };
}

/** A look at all processes takes a millisecond or two. */
const millisecondsBetweenLooks = 100;

interface RunOptions {
  readonly cwd?: string;
  readonly onTick?: (pid: number) => void;
}

function run(program: string, args: readonly string[], { cwd, onTick }: RunOptions) {
  return new Promise<{ milliseconds: number; report: string }>((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    const timer = setInterval(() => child.pid !== undefined && onTick?.(child.pid), millisecondsBetweenLooks);
    let report = '';
    let errors = '';
    (child.stdio[3] as Readable).on('data', (data: Buffer) => {
      report += String(data);
    });
    child.stderr?.on('data', (data: Buffer) => {
      errors += String(data);
    });
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0 || code === 1) resolve({ milliseconds: performance.now() - started, report });
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${errors}`));
    });
  });
}

/** The middle one of each figure; of an even number, the lower middle. */
export function median(measurements: readonly Measurement[]): Measurement {
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
  return {
    milliseconds: middle(measurements.map(({ milliseconds }) => milliseconds)) ?? Number.NaN,
    bytes: middle(measurements.flatMap(({ bytes }) => (bytes === null ? [] : [bytes]))) ?? null,
    cpu: middle(measurements.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]))),
  };
}
