import danish from 'hyphen/da/index.js';
import { softHyphen } from './layout/text-inlines.js';

/** Words of at least nine letters, but not parts of addresses. */
const longWord = /(?<![\p{L}\p{N}@/._-])\p{L}{9,}(?![\p{L}\p{N}@/_]|\.\p{L})/gu;
/** Letters that stay together at either end of a word. */
const edge = 3;
/** First elements of compounds, where the patterns would divide across the seam: «boli-gorganisation». */
const firstElement = new RegExp(
  '^(afdelings|aktivitets|arbejds|arbejdsmarkeds|beboer|beskæftigelses|bestyrelses|bolig|budget|børne|børnehave|' +
    'daginstitutions|del(?=aftale)|erhvervs|familie|forebyggelses|forenings|fritids|frivillig|fælles|grundskole|' +
    'helheds|hverdags|indsats|kommune|kompetence|kontant|kriminalitets|lektie|lomme|medarbejder|mentor|' +
    'minoritets|netværks|nærmiljø|praktik|projekt|ressource|samarbejds|sammenhængs|skole|social|sprog|' +
    'strategi|sundheds|trivsels|trygheds|uddannelses|udviklings|ungdoms|vejlednings|virksomheds|voksen)' +
    '(?!er|en|et)(?=\\p{L}{5})',
  'iu',
);

/** Danish text with soft hyphens where a word may be divided. */
export function hyphenate(text: string): string {
  return text.replace(longWord, hyphenateWord);
}

function hyphenateWord(word: string): string {
  const [first] = firstElement.exec(word) ?? [];
  if (first) return hyphenateWord(first) + softHyphen + hyphenateWord(word.slice(first.length));
  const parts = danish.hyphenateSync(word, { minWordLength: edge * 2, hyphenChar: softHyphen }).split(softHyphen);
  let result = '';
  let done = 0;
  for (const part of parts) {
    const inner = done >= edge && word.length - done >= edge;
    result += inner ? softHyphen + part : part;
    done += part.length;
  }
  return result;
}
