/** Words that say little of what a text is about: they stand in every agreement. */
const common = new Set(
  `aktivitet aktiviteter aktiviteten alle andel andelen andre antal antallet beboer beboere beboerne blandt blev blive bliver
  boligområde boligområder boligområderne boligområdet borgere borgerne både deltager deltage deltagere dens deres desuden
  efter eller enten flere forløb forløbet fordelt første gennem helhedsplanen helhedsplanens herunder holdes indsats indsatsen
  indsatsområdet ikke igen kommer kommune kommunen kommunens mange mere mindst mellem måde måles møder nogle område
  områder områderne området over oplever program programmet procent samlet sammen samtidig sidste siden skal skulle start
  starter således sådan støtte under unge uden være ville ved vores årige årligt gang blandt også hvor hvordan hvert hele`.split(
    /\s+/,
  ),
);

/** The words of a text that tell what it is about, in lower case, each once; short words only where they are abbreviations. */
export function contentWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
    const isAbbreviation = word.length >= 2 && word.length < 5 && /^\p{Lu}[\p{Lu}\d]+$/u.test(word);
    const lower = word.toLowerCase();
    if (isAbbreviation || (lower.length >= 5 && !/^\d/.test(lower) && !common.has(lower))) words.add(lower);
  }
  return [...words];
}

/** The part of a word that its forms and compounds share: `lektiecaféerne` → `lektiecafé`. */
export function stem(word: string): string {
  const bare = word.replace(/(?:ernes|erne|enes|ene|ens|ets|en|et|er|es|e|s)$/, '');
  return bare.length >= 4 ? bare : word;
}
