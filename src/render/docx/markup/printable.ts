/** Control characters, and halves of a character that stand alone: XML cannot hold them, and `docx` lets some of them by. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text with the sign for a character that is not known in the place of what XML cannot hold. */
export function printable(text: string): string {
  return text.replace(forbidden, '\ufffd');
}
