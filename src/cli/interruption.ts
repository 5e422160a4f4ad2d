/** Whoever ends the terminal or the process wants what was put up to be taken down, as with Ctrl-C. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C, or nobody reads any more. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) process.once(signal, () => controller.abort());
  process.stdout.once('error', () => controller.abort());
  return controller.signal;
}

/**
 * Has something tidied when the program is ended before its time. It then ends by that very signal, so that who started it sees what happened.
 * @returns to be called when there is nothing to be tidied any more
 */
export function tidyWhenInterrupted(tidy: () => Promise<void>): () => void {
  const end = async (signal: NodeJS.Signals) => {
    forget();
    await tidy().catch(() => undefined);
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return forget;
}
