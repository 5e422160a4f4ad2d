import { setFlagsFromString } from 'node:v8';

/**
 * A check, and the build of one plan, is over before code that V8 optimises for long runs pays for itself: it is told to wait longer
 * before it does so. With `compilePatternsOnce` that saves a third of the processor time of one plan's check.
 */
export function expectShortRun(): void {
  setFlagsFromString('--interrupt-budget=500000');
}

/** Only ahead of everything else: V8 has been seen to crash on patterns that were in use when this was said. */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
