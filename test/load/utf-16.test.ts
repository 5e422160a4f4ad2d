import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/load/source-file.js';

const little = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const big = (text: string) => little(text).map((_, at, bytes) => bytes[at ^ 1] ?? 0);
const messages = (bytes: Uint8Array) => decodeSource(bytes, 'bilag.yaml').diagnostics.map(({ message }) => message);

describe('a file in UTF-16', () => {
  const text = 'bilag: {}\n# Tilføjet senere\n';
  it.each([
    ['with a mark, little end first', little(`\ufeff${text}`)],
    ['with a mark, big end first', big(`\ufeff${text}`)],
    ['without a mark, little end first', little(text)],
    ['without a mark, big end first', big(text)],
    ['of a mark alone', little('\ufeff')],
  ])('%s is called by its name', (_what, bytes) => {
    expect(messages(bytes)).toEqual(['Filen er gemt som UTF-16 og ikke som UTF-8']);
  });

  it('is not what any file with a zero in it is', () => {
    expect(messages(Uint8Array.of(97, 0, 98, 99))).toEqual(['Filen indeholder nul-tegn og er ikke en tekstfil']);
    expect(messages(Uint8Array.of(97, 98, 99, 0))).toEqual(['Filen indeholder nul-tegn og er ikke en tekstfil']);
    expect(messages(Uint8Array.of(0, 0, 0, 0))).toEqual(['Filen indeholder nul-tegn og er ikke en tekstfil']);
    expect(messages(Uint8Array.of(0xff, 0x41))[0]).toContain('ugyldigt tegn');
  });

  it('is not UTF-8 with a mark', () => {
    expect(messages(new TextEncoder().encode(`\ufeff${text}`))).toEqual([]);
  });
});
