import { type Expected, edit, type Fault } from './fault.js';
import type { Place, PlanFile } from './plan-file.js';
import type { Random } from './random.js';

/** One letter wrong: left out, doubled, swapped with its neighbour, or the key beside it. */
export function misspell(word: string, random: Random): string {
  const letters = [...word.matchAll(/\p{L}/gu)].map(({ index }) => index);
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = letters.length > 1 ? random.of(letters.slice(1)) : 0;
    const letter = word[at] ?? '';
    const wrong = random.of([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at - 1) + letter + (word[at - 1] ?? '') + word.slice(at + 1),
      word.slice(0, at) + (neighbours[letter.toLowerCase()] ?? 'x') + word.slice(at + 1),
    ]);
    if (wrong !== word && wrong !== '') return wrong;
  }
  return `${word}x`;
}

/** The key to the right on a Danish keyboard. */
const neighbours: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm'].flatMap((row) =>
    [...row].map((key, at) => [key, row[at + 1] ?? row[at - 1] ?? 'x']),
  ),
);

/** One digit of a number wrong; never the first one 0. */
export function misdigit(text: string, random: Random): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = random.of(digits);
  const old = Number(text[at]);
  const choices = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== old);
  return text.slice(0, at) + random.of(choices) + text.slice(at + 1);
}

/** Writes a value differently; quotes stay. */
export function rewrite(file: PlanFile, place: Place, text: string, alsoAt: readonly Expected[] = []): Fault {
  const inner = place.style === 'quoted' ? 1 : 0;
  return edit(file, place.start + inner, place.end - inner, text, alsoAt);
}

/** Takes a field out with everything in it. */
export function dropField(file: PlanFile, place: Place): Fault | null {
  const { key } = place;
  if (!key) return null;
  const lineStart = file.startOfLine(key.start);
  const before = file.text.slice(lineStart, key.start);
  if (place.inBraces) {
    const after = /^\s*,\s*/.exec(file.text.slice(place.end))?.[0];
    if (after !== undefined) return edit(file, key.start, place.end + after.length, '');
    const lead = /,\s*$/.exec(file.text.slice(0, key.start))?.[0];
    return edit(file, key.start - (lead?.length ?? 0), place.end, '');
  }
  const end = endOfField(file, place);
  if (before.trim() === '') return edit(file, lineStart, end, '');
  // `- id: x` and the next field below it: the dash stays.
  const rest = /^ */.exec(file.text.slice(end))?.[0].length ?? 0;
  return rest === before.length ? edit(file, key.start, end + rest, '') : null;
}

/** Where the lines of a field or a point end. */
export function endOfField(file: PlanFile, { start, end }: Place): number {
  const trimmed = start + file.text.slice(start, end).trimEnd().length;
  return Math.min(file.text.length, file.endOfLine(Math.max(trimmed, start)) + 1);
}

/** Takes a point out of a list, with its line or its lines. */
export function dropItem(file: PlanFile, item: Place): Fault {
  if (item.inBraces && !/^\s*- /.test(file.text.slice(file.startOfLine(item.start), item.start + 1))) {
    const after = /^\s*,\s*/.exec(file.text.slice(item.end))?.[0];
    if (after !== undefined) return edit(file, item.start, item.end + after.length, '');
    const lead = /,\s*$/.exec(file.text.slice(0, item.start))?.[0];
    return edit(file, item.start - (lead?.length ?? 0), item.end, '');
  }
  return edit(file, file.startOfLine(item.start), endOfField(file, item), '');
}

/** Offsets at which a sentence of a longer text ends. */
export function sentenceEnds(file: PlanFile, place: Place): number[] {
  const text = file.text.slice(place.start, place.end);
  return [...text.matchAll(/[a-zæøå]{3}\.(?=[ \n])/g)]
    .map(({ index }) => place.start + index + 4)
    .filter((at) => !/\b(?:f\.eks|bl\.a|m\.fl|ca|nr|kr|mv|osv|m\.m|fx)\.$/.test(file.text.slice(at - 8, at)));
}

/** A sentence more at the end of another one. */
export function* addSentences(file: PlanFile, random: Random, sentences: readonly string[]): Generator<Fault> {
  for (const place of file.prose) {
    const ends = sentenceEnds(file, place);
    if (ends.length === 0) continue;
    const at = random.of(ends);
    yield edit(file, at, at, ` ${random.of(sentences)}`);
  }
}

/** Occurrences of a pattern in the longer texts, outside links and what they point at. */
export function* inProse(
  file: PlanFile,
  pattern: RegExp,
): Generator<{ start: number; end: number; match: RegExpExecArray }> {
  for (const place of file.prose) {
    const text = file.text
      .slice(place.start, place.end)
      .replaceAll(/\[[^\]]*\]\([^)]*\)|https?:\S+/g, (link) => '\u0000'.repeat(link.length));
    for (const match of text.matchAll(pattern))
      yield { start: place.start + match.index, end: place.start + match.index + match[0].length, match };
  }
}

export function linesOf(file: PlanFile, { start, end }: { readonly start: number; readonly end: number }): Expected {
  return { file: file.name, lines: [file.lineOf(start), file.lineOf(Math.max(start, end - 1))] };
}
