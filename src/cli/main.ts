#!/usr/bin/env node
import { processTerminal } from './console.js';
import { run } from './run.js';
import { expectShortRun } from './short-run.js';

// A reader that stops early (`| head`) is no fault; what is left to print has nowhere to go.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [command] = process.argv.slice(2);
if (command === 'check' && !process.argv.includes('--watch')) expectShortRun();

try {
  process.exitCode = await run(process.argv.slice(2), processTerminal());
} catch (error) {
  // A fault of the tool: authors need to know that it is not theirs, developers need the trace.
  process.exitCode = 2;
  process.stderr.write(
    `Der skete en fejl i værktøjet selv: ${error instanceof Error ? error.message : String(error)}\n` +
      '      = Det er ikke jeres planer, der er noget galt med. Kør igen med HELHEDSPLAN_SPOR=1, og send udskriften til udviklerne\n',
  );
  if (process.env.HELHEDSPLAN_SPOR && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}
