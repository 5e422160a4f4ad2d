import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { SearchStopped, SearchUnavailable } from './search-unavailable.js';

/** What Pagefind's library says of messages when it has noticed that they cannot be sent. */
const closed = /backend (?:is )?closed/;

/**
 * Does something with Pagefind's program, which is started meanwhile and must not be running yet, and is closed afterwards. The library does not
 * notice when the program ends before its time: it would wait for ever, or write to the console about each message that it could not send.
 * @param work calls its argument when the program has answered for the first time
 * @throws SearchUnavailable when the program ends before that
 * @throws SearchStopped when it ends before the work does
 */
export async function withPagefindProgram<T>(work: (hasAnswered: () => void) => Promise<T>): Promise<T> {
  const { close } = await import('pagefind');
  const { error: writeError } = console;
  console.error = () => undefined;
  let answers = false;
  const ended = (cause: unknown) => (answers ? new SearchStopped() : new SearchUnavailable(cause));
  let onStart: (message: unknown) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    onStart = (message) => {
      const { process } = message as { readonly process: ChildProcess };
      process.once('exit', (code, signal) => reject(ended(code ?? signal)));
    };
  });
  subscribe('child_process', onStart);
  try {
    const hasAnswered = () => {
      answers = true;
    };
    return await Promise.race([work(hasAnswered), stopped]);
  } catch (error) {
    throw error instanceof Error && closed.test(error.message) ? ended(error) : error;
  } finally {
    unsubscribe('child_process', onStart);
    await close();
    console.error = writeError;
  }
}
