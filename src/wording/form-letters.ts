import type { FormUnit } from './form-unit.js';

/** Only what is read of a label: `Målgruppe(r):` → `målgrupper`. Hyphens, rulers, line breaks and case do not count. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('®', 'r')
    .replaceAll(/[^\p{L}\d]/gu, '');
}

const letterOfSign = new Map<string, string>();

/** What is read of one sign: a letter, a digit or nothing. */
function letterOf(sign: string): string {
  const known = letterOfSign.get(sign);
  if (known !== undefined) return known;
  const letter = lettersOf(sign).slice(0, 1);
  letterOfSign.set(sign, letter);
  return letter;
}

/** A place between two signs of a unit. */
export interface UnitPlace {
  readonly unit: number;
  readonly offset: number;
}

/** A form as one run of letters, each with its place: a label is found in it however it is broken or drawn together. */
export class FormLetters {
  readonly text: string;
  private readonly unitOf: number[] = [];
  private readonly offsetOf: number[] = [];

  constructor(units: readonly FormUnit[]) {
    let letters = '';
    for (const [unit, { text }] of units.entries())
      for (let offset = 0; offset < text.length; offset++) {
        const letter = letterOf(text[offset] ?? '');
        if (letter === '') continue;
        letters += letter;
        this.unitOf.push(unit);
        this.offsetOf.push(offset);
      }
    this.text = letters;
  }

  /** Of the letter at an index. */
  placeOf(index: number): UnitPlace {
    return { unit: this.unitOf[index] ?? 0, offset: this.offsetOf[index] ?? 0 };
  }

  /** Where a text of letters stands. */
  *find(wanted: string): Iterable<{ start: UnitPlace; end: UnitPlace }> {
    for (let at = this.text.indexOf(wanted); at >= 0; at = this.text.indexOf(wanted, at + 1)) {
      const end = this.placeOf(at + wanted.length - 1);
      yield { start: this.placeOf(at), end: { unit: end.unit, offset: end.offset + 1 } };
    }
  }
}
