import danish from 'hyphen/da/index.js';
import { softHyphen } from './layout/text-inlines.js';

/** Letters of the shortest words that are divided. */
export const shortestDivided = 9;
/** Words of so many letters, but not parts of addresses. */
const longWord = /(?<![\p{L}\p{N}@/._-])\p{L}{9,}(?![\p{L}\p{N}@/_]|\.\p{L})/gu;
/** Letters that stay together at either end of a word and of what compounds are made of; a seam may leave two. */
const edge = 3;
/** First elements of compounds, where the patterns would divide across the seam: «boli-gorganisation», «sko-lestart». */
const firstElement = new RegExp(
  '^((?:afdelings|aktivitets|alders|arbejds(?!giver\\p{L}{5})|arbejdsmarkeds|beskæftigelses|bestyrelses|' +
    'daginstitutions|drifts|erhvervs|forebyggelses|forenings|fritids|fyraftens|førstehjælps|helheds|' +
    'hverdags|husstands|idræts|klasses|kriminalitets|minoritets|netværks|samarbejds|sammenhængs|' +
    'selvtillids|sports|sundheds|timeløns|trivsels|trygheds|uddannelses|udgangs|udviklings|ungdoms|' +
    'vejlednings|virksomheds|åbnings)(?=\\p{L}{2})|' +
    '(?:arbejdsgiver|beboer|bolig|budget|børne|børnehave|familie|frivillig|fælles|førskole|grundskole|hoved|' +
    'indsats|job(?!b)|kerne|kommune|kompetence|kontant|lektie|lokal(?!e)|lomme(?!pengejob)|medarbejder|' +
    'mentor|mikro|nærmiljø|online|praktik|projekt|ressource|skole|social|sprog|strategi|støtte|voksen)' +
    '(?!er|en|et)(?=\\p{L}{5})|' +
    // Too short to tell from the beginnings of other words.
    'aftale(?=dokument)|del(?=aftale)|fra(?=flyt)|færdig(?=udvik)|konflikt(?=hånd)|kommunal(?=valg)|' +
    'lands(?=plan)|lav(?=indkomst)|lektie(?=caf)|lommepenge(?=job)|løn(?=tilskud)|med(?=ejer)|' +
    'ny(?=tilflyt)|parts(?=list)|politi(?=kreds|uge|øvelse)|projekt(?=år)|rolle(?=model)|' +
    '(?:før)?skole(?=børn)|socio(?=øko)|tema(?=aften)|work(?=shop)|økonomi(?=rådgiv))',
  'iu',
);

/** Danish text with soft hyphens where a word of at least `least` letters may be divided. */
export function hyphenate(text: string, least = shortestDivided): string {
  return text.replace(longWord, (word) => (word.length < least ? word : hyphenateWord(word)));
}

/** Words that have been divided, with soft hyphens; a language has only so many. */
const known = new Map<string, string>();
const most = 50_000;

function hyphenateWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const divided = divide(word);
  known.set(word, divided);
  return divided;
}

function divide(word: string): string {
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
