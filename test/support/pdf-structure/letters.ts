import type { PDFObject } from '@cantoo/pdf-lib';
import { key, type PdfFile } from './pdf-file.js';

const known = new WeakMap<PDFObject, Map<number, string>>();

/** The letters that the codes of a TJ operator stand for; tells of codes that stand for none. */
export function lettersOf(
  file: PdfFile,
  font: PDFObject | undefined,
  operands: readonly string[],
  tell: (problem: string) => void,
): string {
  const dictionary = file.dict(font);
  if (!dictionary) {
    tell('a font that the page does not have');
    return '';
  }
  const map = known.get(dictionary) ?? readMap(file, dictionary.get(key('ToUnicode')));
  known.set(dictionary, map);
  const codes = operands
    .filter((operand) => operand.startsWith('<'))
    .flatMap((hex) => hex.match(/[0-9A-Fa-f]{4}/g) ?? []);
  return codes
    .map((digits) => {
      const code = Number.parseInt(digits, 16);
      const letters = map.get(code);
      if (code === 0) tell('a letter that the font does not have');
      else if (letters === undefined || letters === '') tell(`glyph ${code} stands for no letter`);
      else if (letters.includes('\0') || /[\ufeff\ufffe\ue000-\uf8ff]/u.test(letters))
        tell(`glyph ${code} stands for no letter of Unicode`);
      return letters ?? '';
    })
    .join('');
}

function readMap(file: PdfFile, stream: PDFObject | undefined): Map<number, string> {
  const map = new Map<number, string>();
  const text = Buffer.from(file.stream(stream) ?? []).toString('latin1');
  for (const [, first = '', list = ''] of text.matchAll(/<([0-9a-f]{4})>\s*<[0-9a-f]{4}>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], index) => {
      const units = hex.match(/[0-9a-f]{4}/gi) ?? [];
      map.set(
        Number.parseInt(first, 16) + index,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    });
  }
  return map;
}
