import { everyVersion, setV8Flags } from './v8-flags.js';

/** From V8 12 on, what is counted is how often a function is called. */
const seldom = ['--invocation-count-for-turbofan=20000'];

/**
 * V8 optimises a function when it has run some 130 kB of its bytecode. A check or a build is over before much of that pays for itself, and
 * half of what a processor does for it would be optimising: it is told to wait longer. With `compilePatternsOnce` that saves a third of
 * the processor time of one plan's check, and by itself a twentieth of the documents of twenty plans. Nor does it put functions into each
 * other, which makes optimising dearer and a build no faster: a sixteenth of the processor time of one plan's build.
 */
export function optimizeLate(): void {
  setV8Flags({ 11: ['--interrupt-budget=500000', '--no-turbo-inlining'], 12: seldom, 13: seldom, 14: seldom });
}

/** Where several threads run the same code and each optimises it for itself: saves a sixth of the processor time of a hundred plans' pages. */
export function optimizeLateInThreads(): void {
  setV8Flags({ 11: ['--interrupt-budget=1200000', '--turbo-inlining'], 12: seldom, 13: seldom, 14: seldom });
}

/**
 * WebAssembly tells Node which names a package has, and draws the figures of Word files. V8 optimises what of it runs often, and most commands are over
 * before that pays for itself: a thirtieth of the processor time of one plan's build. Only ahead of the first package.
 */
export function optimizeWasmLate(): void {
  setV8Flags(everyVersion(['--wasm-tiering-budget=100000000']));
}

/** As V8 has it itself; figures of many plans are worth it. Only ahead of the first figure. */
export function optimizeWasm(): void {
  const later = ['--wasm-tiering-budget=13000000'];
  setV8Flags({ 11: ['--wasm-tiering-budget=1800000'], 12: later, 13: later, 14: later });
}

/** Only ahead of everything else: V8 has been seen to crash on patterns that were in use when this was said. */
export function compilePatternsOnce(): void {
  setV8Flags(everyVersion(['--no-regexp-tier-up']));
}
