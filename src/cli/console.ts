import { painter } from '../diagnostics/print/paint.js';

/** What the command line prints to; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** A person is watching: progress may be redrawn on one line. */
  readonly interactive: boolean;
  /** Width of the screen that `out` goes to; null where it goes to a file or a program. */
  readonly columns: number | null;
}

export function processTerminal(): Terminal {
  const { env } = process;
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const isForPeople = process.stdout.isTTY === true && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0';
  const colour = !env.NO_COLOR && (isForced || isForPeople);
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour,
    interactive: process.stderr.isTTY === true && env.CI === undefined,
    columns: process.stdout.isTTY === true ? process.stdout.columns : null,
  };
}

/** One line that counts while long work goes on; silent where nobody watches. */
export class Progress {
  private done = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly label: string,
    private readonly total: number,
  ) {
    this.draw('');
  }

  step(what: string): void {
    this.done++;
    this.draw(what);
  }

  end(): void {
    if (this.terminal.interactive) this.terminal.err('\r\u001b[K');
  }

  private draw(what: string): void {
    if (!this.terminal.interactive) return;
    const count = `${this.done} af ${this.total}`;
    const label = painter(this.terminal.colour)('bold', this.label);
    this.terminal.err(`\r\u001b[K${label} ${count}${what ? ` · ${what}` : ''}`.slice(0, 200));
  }
}

/** `1,2 MB` or `340 kB`. */
export function sizeText(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

/** `4,2 s` */
export function timeText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}
