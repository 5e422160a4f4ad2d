/** Text of the file as pdfkit takes it; a plain string would be written as a name. */
export function pdfText(text: string): object {
  return Object(text);
}

/** Hexadecimal digits of a text string. */
export function utf16(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase();
}
