import type { ComposeOptions } from '../../src/compose/index.js';

/** The same date and fingerprint for every document, so that what is composed does not change with its content's hash. */
export function fixedStamp(
  date: Date | string = '2026-11-22T00:00:00Z',
  fingerprint = '00000000',
): ComposeOptions['stamp'] {
  return () => ({ date: new Date(date), fingerprint });
}
