import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { NamedContext } from '../../context.js';
import { publicFields } from '../../public-persons.js';

// Eight digits in groups of two or four, or after a word or a country code that says what they are.
const numbers: readonly RegExp[] = [
  /(?=[+\d])(?<!\d[.,/-]?|\d[ \u00a0]|[+/])(?:(?:\+|00)45[ \u00a0]?)?[2-9]\d(?:(?:[ \u00a0.]\d\d){3}|(?:-\d\d){3})(?![ \u00a0.-]?\d|,\d|[ \u00a0]?(?:%|kr|pct))/g,
  /(?=\d)(?<=(?:\+|00)45[ \u00a0]?)[2-9]\d{3}[ \u00a0]?\d{4}(?!\d)/g,
  /(?=\d)(?<=\b(?:tlf|tel|telefon(?:nummer)?|mobil(?:nummer)?|mob|ring(?: til| på)?|sms(?: til| på)?|(?:træffes|kontaktes|nås|fås) på|nummer)\.?:?[ \u00a0](?:nr\.?[ \u00a0])?)[2-9]\d{3}[ \u00a0]?\d{4}(?!\d)/gi,
];
const helpline = /^(?:112|114|70201|7010|8020|8030|116)/;

/** A telephone number stands in personer.yaml alone: those of people change, and a mobile number is often private. */
export function phoneNumbers({ values, plan }: NamedContext): Diagnostic[] {
  const known = publicFields(plan, 'telefon');
  return values.texts.flatMap((text) => {
    if (text.file.kind === 'people' || !/\d\d[ \u00a0.-]?\d\d[ \u00a0.-]?\d\d/.test(text.text)) return [];
    const found = numbers.flatMap((pattern) => [...text.text.matchAll(pattern)]);
    const seen = new Set<number>();
    return found.flatMap(({ 0: whole, index }) => {
      const digits = whole.replaceAll(/\D/g, '').slice(-8);
      const end = index + whole.length;
      if (seen.has(end) || known.has(digits) || helpline.test(digits)) return [];
      seen.add(end);
      const help = `Slet nummeret${plan ? ', eller flyt det til personer.yaml' : ''}`;
      return [diagnose('HP705', `${whole} ser ud til at være et telefonnummer`, text.span(index, end), { help })];
    });
  });
}
