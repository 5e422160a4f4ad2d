/** Endings of Danish nouns, adjectives and verbs. */
const endings = new Set(
  ' e en er et s r n t ne de te d es ens ets ers rs ns ts rne nes st ste nde ende ede ere'.split(' '),
);

/** Stems that are one letter apart, and both right. */
const differentStems: readonly (readonly [string, string])[] = (
  'kontakt/kontrakt forandr/forankr forsøg/forsørg omfatt/opfatt opdrag/opdag foreslå/forestå forstå/forestå ' +
  'løsning/læsning national/rational tirsdag/torsdag mulighed/ulighed færdig/værdig politi/politik lærling/læring ' +
  'måling/maling oplys/opløs før/hør årlig/dårlig dermed/derved hermed/herved hvormed/hvorved ovenfor/overfor ' +
  'projekter/projektår faktu/aktu reduktion/redaktion parter/partner ansæt/afsæt opgang/omgang omgang/omfang ' +
  'afgang/adgang center/centre forælder/forældre register/registre semester/semestre søster/søstre mester/mestre ' +
  'minister/ministre teater/teatre filter/filtre jobcentr/jobcenter gennem/igennem mellem/imellem'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);

/** Beginnings that are one letter apart, and both right: «herunder» and «derunder», «omstille» and «opstille». */
const differentBeginnings: readonly (readonly [string, string])[] = [
  ['her', 'der'],
  ['om', 'op'],
  ['ind', 'und'],
  ['ned', 'med'],
  ['be', 'bi'],
  ['u', ''],
];

/** Whether two words that are one letter apart are both right: forms of the same word, or different words. */
export function areBothRight(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (endings.has(a.slice(from)) && endings.has(b.slice(from))) return true;
  return isEitherWay(a, b, areDifferent);
}

function areDifferent(a: string, b: string): boolean {
  // «praktik» and «praktisk»
  if (a.replace(/isk(?=e?$)/, 'ik') === b && a !== b) return true;
  const hasBegun = differentBeginnings.some(([one, other]) => a.startsWith(one) && a.replace(one, other) === b);
  return hasBegun || differentStems.some(([one, other]) => a.includes(one) && b.includes(other));
}

function isEitherWay(a: string, b: string, holds: (a: string, b: string) => boolean): boolean {
  return holds(a, b) || holds(b, a);
}
