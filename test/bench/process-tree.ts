import { readdirSync, readFileSync } from 'node:fs';

/** What one process uses, as Linux tells it in `/proc/<pid>/stat`. */
interface ProcessUse {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
}

/** Memory and processor time of a process and all below it, gathered by looking at them again and again; nothing outside Linux. */
export class ProcessTree {
  /** Peak of resident memory, all processes together; pages that they share count more than once. */
  peak = 0;
  /** Of the process at the root alone. */
  ownPeak = 0;
  private readonly cpus = new Map<number, number>();

  /** Of all processes that were seen, also of those that have ended. */
  get cpu(): number {
    return [...this.cpus.values()].reduce((sum, each) => sum + each, 0);
  }

  look(root: number): void {
    const all = processes();
    const below = new Set([root]);
    for (let before = 0; before !== below.size; ) {
      before = below.size;
      for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
    }
    const own = all.filter(({ pid }) => below.has(pid));
    this.peak = Math.max(
      this.peak,
      own.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    this.ownPeak = Math.max(this.ownPeak, own.find(({ pid }) => pid === root)?.bytes ?? 0);
    for (const { pid, cpu } of own) this.cpus.set(pid, cpu);
  }
}

const pageBytes = 4096;
const millisecondsPerTick = 10;

function processes(): ProcessUse[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => useOf(name) ?? []);
  } catch {
    return [];
  }
}

function useOf(name: string): ProcessUse | null {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The program's name stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return {
      pid: Number(name),
      parent: field(4),
      bytes: field(24) * pageBytes,
      cpu: (field(14) + field(15)) * millisecondsPerTick,
    };
  } catch {
    return null;
  }
}
