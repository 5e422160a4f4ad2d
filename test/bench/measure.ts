import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';

export interface Measurement {
  readonly milliseconds: number;
  /** Peak of resident memory; null where the system does not tell. */
  readonly bytes: number | null;
  /** Milliseconds of processor time, user and system; only Node programs of ours tell. */
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

/** Runs any program to its end and looks at its memory, with that of its children, while it works. */
export async function measureProgram(program: string, args: readonly string[], cwd: string): Promise<Measurement> {
  let peak = 0;
  const { milliseconds } = await run(program, args, {
    cwd,
    onTick: (pid) => {
      peak = Math.max(peak, residentBytes(pid));
    },
  });
  return { milliseconds, bytes: peak > 0 ? peak : null };
}

interface RunOptions {
  readonly cwd?: string;
  readonly onTick?: (pid: number) => void;
}

function run(program: string, args: readonly string[], { cwd, onTick }: RunOptions) {
  return new Promise<{ milliseconds: number; report: string }>((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    const timer = setInterval(() => child.pid !== undefined && onTick?.(child.pid), 20);
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

/** Resident memory of a process and those below it, from Linux's /proc; 0 elsewhere. */
function residentBytes(root: number): number {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = statusOf(name);
        return status ? [status] : [];
      });
    const below = new Set([root]);
    for (let before = 0; before !== below.size; ) {
      before = below.size;
      for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
    }
    return processes.reduce((sum, { pid, bytes }) => sum + (below.has(pid) ? bytes : 0), 0);
  } catch {
    return 0;
  }
}

function statusOf(pid: string): { pid: number; parent: number; bytes: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { pid: Number(pid), parent: number('PPid'), bytes: number('VmRSS') * 1024 };
  } catch {
    return null;
  }
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
