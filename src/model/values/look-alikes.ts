/** Cyrillic and Greek letters that cannot be told from Latin ones by eye, and these. */
const pairs: Readonly<Record<string, string>> = Object.fromEntries(
  'аa еe оo рp сc уy хx іi јj ѕs АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv'
    .split(' ')
    .map((pair) => [...pair]),
);

/** The letters that were meant; null where one of them looks like none of ours. */
export function asLatin(letters: string): string | null {
  const latin = [...letters].map((letter) => pairs[letter]);
  return latin.includes(undefined) ? null : latin.join('');
}

/** `fоb` with a Cyrillic о, as it was meant. */
export function withLatinLetters(text: string): string {
  return text.replaceAll(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => pairs[letter] ?? letter);
}
