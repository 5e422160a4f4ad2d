import { runInNewContext } from 'node:vm';
import { everyVersion, setV8Flags } from './v8-flags.js';

/**
 * Frees what is no longer used. Left alone, V8 lets garbage grow to several times of what lives as long as the machine has
 * memory: a hundred plans would take 800 MB.
 */
export function collectGarbage(): void {
  collect ??= exposed();
  collect();
}

/** The same, and what is left is moved together: the memory between goes back to the system, which is a quarter of what V8 has. It takes longer. */
export function collectGarbageAndCompact(): void {
  setV8Flags(everyVersion(['--compact-on-every-full-gc']));
  collectGarbage();
  setV8Flags(everyVersion(['--no-compact-on-every-full-gc']));
}

/**
 * Has V8 collect garbage itself as soon as there is a little more of it than of what lives. Unlike a collection that is forced, for which V8 does not
 * mark anything ahead, that leaves the code alone that it has optimised for objects of which none is left for the moment.
 */
export function keepGarbageLow(): void {
  setV8Flags(everyVersion(['--heap-growing-percent=110']));
}

let collect: (() => void) | undefined;

function exposed(): () => void {
  setV8Flags(everyVersion(['--expose-gc']));
  return runInNewContext('globalThis.gc ?? (() => {})') as () => void;
}
