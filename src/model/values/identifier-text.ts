import { withLatinLetters } from './look-alikes.js';

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isIdentifier(text: string): boolean {
  return pattern.test(text);
}

/** An id as it would be written for a name: `Hverdagsøkonomi` → `hverdagsoekonomi`. */
export function identifierOf(name: string): string {
  return withLatinLetters(name)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
