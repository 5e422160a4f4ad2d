#!/usr/bin/env node
import { processTerminal } from './console.js';
import { faultText } from './fault-text.js';
import { compilePatternsOnce, optimizeLate, optimizeWasmLate } from './optimizing.js';
import { run } from './run.js';

// A reader that stops early (`| head`) is no fault; what is left to print has nowhere to go.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [command] = process.argv.slice(2);
if (command === 'check' && !process.argv.includes('--watch')) {
  compilePatternsOnce();
  optimizeLate();
}
optimizeWasmLate();

try {
  process.exitCode = await run(process.argv.slice(2), processTerminal());
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(faultText(error));
}
