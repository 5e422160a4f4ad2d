/** An editor saves in several steps; the answer waits this long for the next of them, and no longer than the other. */
const quiet = 20;
const patience = 100;

/** Tells that something was saved, once for all steps that an editor saves in. */
export class SaveTimer {
  private firstChange: number | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly onSaved: () => void) {}

  touch(): void {
    const now = performance.now();
    this.firstChange ??= now;
    this.stop();
    this.timer = setTimeout(
      () => {
        this.firstChange = null;
        this.onSaved();
      },
      Math.max(0, Math.min(quiet, this.firstChange + patience - now)),
    );
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}
