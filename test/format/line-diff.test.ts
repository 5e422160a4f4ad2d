import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../src/format/line-diff.js';

const letters = 'abcdefghijklmnop'.split('');
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('the difference of two texts', () => {
  it('is nothing where they are the same', () => {
    expect(lineDiff('a\nb\n', 'a\nb\n')).toEqual([]);
  });

  it('shows two lines around each change, and the line of the first text where it begins', () => {
    const after = letters.with(4, 'E').toSpliced(12, 1);
    expect(lineDiff(text(letters), text(after))).toEqual([
      ...['@@ linje 3 @@', ' c', ' d', '-e', '+E', ' f', ' g'],
      ...['@@ linje 11 @@', ' k', ' l', '-m', ' n', ' o'],
    ]);
  });

  it('joins changes that are close', () => {
    const after = letters.with(4, 'E').with(8, 'I');
    expect(lineDiff(text(letters), text(after)).filter((line) => line.startsWith('@@'))).toEqual(['@@ linje 3 @@']);
    expect(
      lineDiff(text(letters), text(letters.with(4, 'E').with(10, 'K'))).filter((line) => line.startsWith('@@')),
    ).toEqual(['@@ linje 3 @@', '@@ linje 9 @@']);
  });

  it('shows what is put in at the very start and taken away at the very end', () => {
    expect(lineDiff('b\nc\nd\n', 'a\nb\nc\nd\n')).toEqual(['@@ linje 1 @@', '+a', ' b', ' c']);
    expect(lineDiff('a\nb\n\n', 'a\nb\n')).toEqual(['@@ linje 2 @@', ' b', ' ', '-']);
  });

  it('finds a line that moved', () => {
    expect(lineDiff('a\nb\nc\n', 'b\nc\na\n')).toEqual(['@@ linje 1 @@', '-a', ' b', ' c', '+a', ' ']);
  });

  it('shows line ends that differ', () => {
    expect(lineDiff('a\r\nb\n', 'a\nb\n')).toEqual(['@@ linje 1 @@', '-a␍', '+a', ' b', ' ']);
  });

  it('does not compare texts that have little in common line by line', () => {
    const many = (sign: string) => text(Array.from({ length: 3000 }, (_, i) => `${sign}${i}`));
    const lines = lineDiff(many('a'), many('b'));
    expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(3000);
    expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(3000);
  });
});
