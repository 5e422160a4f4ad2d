import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The published agreements as extracted text; they are not part of this repository. Where the form's own sentences stand in them is
 * told by line, so that none of these need stand here.
 */
const sourcesDir = join(import.meta.dirname, '../../../shared/seeds');
export const hasSources = existsSync(sourcesDir);

export function sourcePath(prefix: string): string {
  return join(sourcesDir, readdirSync(sourcesDir).find((name) => name.startsWith(prefix)) ?? '');
}

interface SourceLines {
  readonly edition: string;
  /** Lines of each text, a paragraph each; of the last line that is asked for, only what follows the mark. */
  readonly lines: Readonly<Record<string, readonly (number | { readonly line: number; readonly after: string })[]>>;
}

/** Two texts that 001 has on one line are told together, under the first. */
export const sourceTexts: Readonly<Record<string, SourceLines>> = {
  '003': {
    edition: '2019-26',
    lines: {
      'fast.aftaledokumenter': [23, 25, 27, 29, 31],
      'fast.bilagsliste': [33],
      'fast.bilag-ud-over-listen': [40, 42],
      'fast.organisering': [202, 204, 206],
      'fast.overordnede-mål': [310, 312, 314, 316, 318],
      'fast.indsatsområder': [338, 340, 342],
      'fast.revision-af-samarbejdsaftalen': [444],
      'fast.delaftale-bestyrelsens-ansvar': [450, 452, 454],
      'fast.delmål-og-indikatorer': [476, 478, 480, 484, 486, 488],
      'vejledning.delaftale.om-vejledningen': [777],
      'vejledning.delaftale.parter': [472],
      'vejledning.delaftale.aktiviteter': [516],
      'vejledning.delaftale.ressourcer': [527],
      'vejledning.delaftale.kommunal-sammenhæng': [541],
      'vejledning.delaftale.revision': [551],
      'vejledning.aktivitet.formål': [{ line: 558, after: '<i>' }],
      'vejledning.aktivitet.målgrupper': [564],
      'vejledning.aktivitet.indhold': [590],
      'vejledning.aktivitet.ansvar': [604],
    },
  },
  '004': {
    edition: '2019-26',
    lines: {
      'fast.delaftale-bestyrelsens-ansvar': [7, 9, 11],
      'fast.delmål-og-indikatorer': [49, 51, 53, 55, 57, 59],
    },
  },
  '001': {
    edition: '2015-18',
    lines: {
      'fast.aftaledokumenter': [{ line: 10, after: 'Aftaledokumenter' }],
      'fast.organisering': [15],
      'fast.fælles-målinger': [{ line: 21, after: 'målinger' }],
      'fast.indsatsområder': [23],
      'fast.ressourcer': [{ line: 56, after: 'indsats' }],
      'fast.revision-af-samarbejdsaftalen': [{ line: 67, after: 'samarbejdsaftalen' }],
      'fast.delaftale-bestyrelsens-ansvar': [69],
      'vejledning.aktivitet.aktivitetsskemaet': [{ line: 272, after: 'aktiviteten:' }],
    },
  },
};

/** What a source says on the lines of a text, without what its conversion left in it. */
export function sourceText(prefix: string, key: string): string {
  const all = readFileSync(sourcePath(prefix), 'utf8').split('\n');
  const parts = (sourceTexts[prefix]?.lines[key] ?? []).map((wanted) => {
    const { line, after } = typeof wanted === 'number' ? { line: wanted, after: '' } : wanted;
    const text = all[line - 1] ?? '';
    return text.slice(text.indexOf(after) + after.length);
  });
  // The list of attachments is the form's own and follows the text on its line.
  return plainWords(parts.join(' ').replace(/: - .*$/, ':'));
}

export function plainWords(text: string): string {
  return text
    .replaceAll(/<(https?:[^<>]*)>/g, '$1')
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/[*|]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
