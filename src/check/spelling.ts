/** One letter is missing, too many or another, or two neighbours have changed places. Equal words are not. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipApart(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let left = 0;
  while (left < a.length - from && a[a.length - 1 - left] === b[b.length - 1 - left]) left += 1;
  const [inA, inB] = [a.length - from - left, b.length - from - left];
  if (inA <= 1 && inB <= 1) return true;
  return inA === 2 && inB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** Figures are never slips for one another: `Team 12` and `Team 13` are two. */
export function haveSameDigits(a: string, b: string): boolean {
  if (!/\d/.test(a) && !/\d/.test(b)) return true;
  return a.replaceAll(/\D/g, '') === b.replaceAll(/\D/g, '');
}

const endings = 'ernes|enes|erne|erens|erne|ets|ens|ers|ene|nes|ede|end|er|en|et|es|ne|e|s|n|t|r';
const isEnding = new RegExp(`^(?:${endings}|re|ret|rets|rene)?$`);

/** The two are forms of one word: `boligsocial` and `boligsociale`, `jobcenter` and `jobcentret`. */
export function areForms(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared >= 3 && isEnding.test(short.slice(shared)) && isEnding.test(long.slice(shared));
}
