import type { EditionForm } from '../model/edition-form.js';
import type { WordingPlaces } from '../model/wording-places.js';

/** Says of a sentence whether it can be the form's own. */
export type OfficialCheck = (sentence: string) => boolean;

/**
 * What the form says is the same for everybody. A sentence that names a place, an organisation, a person or a number that the
 * form does not have was written by the applicant; one that was masked is nobody's any more.
 */
export function officialCheck({ navne, tal, dokumenter }: WordingPlaces, form: EditionForm): OfficialCheck {
  const labels = dokumenter.flatMap(({ betegnelser }) => betegnelser.map(({ tekst }) => tekst));
  const lists = [...form.indsatsområder, ...form.bilag, ...form.datakilder].map(({ navn }) => navn);
  const names = new Set([...navne, ...labels, ...lists].flatMap((text) => text.match(words) ?? []).map(lower));
  const numbers = new Set(tal);
  return (sentence) =>
    !/x{3,}|@/i.test(sentence) &&
    (sentence.match(figures) ?? []).every((figure) => numbers.has(figure)) &&
    capitalsInside(sentence).every((word) => names.has(lower(word)));
}

const words = /[\p{L}\d]+(?:[-‑'’][\p{L}\d]+)*/gu;
const figures = /\d+(?:[.,]\d+)*/g;

/** Words with a capital where an ordinary word has none: neither first nor after a lead-in of one word («OBS: Disse …»). */
function capitalsInside(sentence: string): string[] {
  return [...sentence.matchAll(words)].flatMap(({ 0: word, index }, number) => {
    const begins = number === 0 || (number === 1 && /:\s*$/.test(sentence.slice(0, index)));
    return begins || !/^\p{Lu}/u.test(word) ? [] : [word];
  });
}

function lower(word: string): string {
  return word.toLowerCase();
}
