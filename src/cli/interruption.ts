/** Ctrl-C, or nobody reads any more. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  // Whoever ends the terminal or the process wants what was put up to be taken down, too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => controller.abort());
  process.stdout.once('error', () => controller.abort());
  return controller.signal;
}
