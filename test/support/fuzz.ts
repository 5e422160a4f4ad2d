import fc from 'fast-check';

/**
 * How long the fuzz tests look: FUZZ_RUNS=20 does twenty times as much. The same inputs each time, unless FUZZ_SEED names
 * others; a failure prints seed and input.
 */
const times = Number(process.env.FUZZ_RUNS ?? 1);
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? 20_261_125);
export const fuzzTimeout = 240_000 * times;

export function fuzz(runs: number): fc.Parameters<unknown> {
  return { seed: fuzzSeed, numRuns: runs * times };
}

/** Pieces of figures, dates and ages as people mistype them. */
const figurePieces = [
  '1',
  '0',
  '9',
  '18',
  '2021',
  '30',
  ' ',
  '.',
  ',',
  '-',
  '–',
  '−',
  '/',
  '+',
  '%',
  'pct.',
  'kr.',
  'mio.',
  'ca. ',
  'år',
  'timer',
  'oktober',
  'okt.',
  'den ',
  'over ',
  'op til ',
  'klasse',
  '\u00a0',
  '½',
  'O',
  'l',
  'ø',
  '\n',
  '😀',
  '\ud800',
];
export const figureText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...figurePieces), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Pieces that Markdown gives a meaning. */
const markdownPieces = [
  'ord',
  'Nordvang',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '> ',
  '# ',
  '### ',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '(',
  ')',
  '[](#nordvang)',
  '[^1]',
  '[^1]: ',
  'https://x.dk',
  '<',
  '>',
  '<!--',
  '&amp;',
  '&',
  '\\',
  '|',
  '!',
  '---\n',
  '\t',
  '»',
  'æ',
  '\u00ad',
  '\u2028',
  '😀',
  '\r\n',
  '%',
  '2021',
  ':',
  ';',
  '--',
  '®',
];
export const markdownText = fc.string({ unit: fc.constantFrom(...markdownPieces), maxLength: 60 });
