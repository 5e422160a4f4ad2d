/** What is longer is no number with a word or two. */
const longest = 60;
const approximate =
  /^(ca\.?|cirka|circa|omkring|omtrent|knap|godt|næsten|lidt (?:over|under)|over|under|mindst|højst|minimum|maks(?:imum|\.)?|op til|[~≈<>])\s*(?=\d)/i;
const number = String.raw`\d[\d.,\u00a0 ]*(?:%|pct\.?|procent)?`;
const spread = new RegExp(String.raw`^${number}\s*(?:-|–|til)\s*${number}(?:\s*\p{L}+)?$`, 'iu');
const followed = /^(\d[\d.,]*(?:\s*(?:%|pct\.?|procent))?)\s*(\(.*|[\p{L}].*)$/iu;

/** What stands beside a number where only the number can be read, and where it belongs: `ca. 86 %`, `40-50`, `40 børn`. */
export function besideNumber(text: string): { message: string; help: string } | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  const before = approximate.exec(trimmed);
  if (before) {
    const help = `Skriv kun ${trimmed.slice(before[0].length)}, og skriv «${before[1]}» i feltet bemærkning ved siden af`;
    return { message: `«${before[1]}» kan ikke læses i «${trimmed}»: her skal kun stå tallet`, help };
  }
  if (spread.test(trimmed)) {
    const help = 'Skriv ét tal, og skriv spændet i feltet bemærkning ved siden af';
    return { message: `«${trimmed}» er to tal: her skal kun stå ét`, help };
  }
  const after = followed.exec(trimmed);
  if (!after) return null;
  const help = `Skriv kun ${after[1]}, og skriv resten i et af felterne ved siden af, fx bemærkning`;
  return { message: `«${after[2]}» kan ikke læses i «${trimmed}»: her skal kun stå tallet`, help };
}
