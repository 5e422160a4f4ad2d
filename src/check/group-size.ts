/** How many people a target group has, as an author wrote it. */
export interface Size {
  readonly from: number;
  /** The same as `from` where one number is given. */
  readonly to: number;
  /** «mindst 20»: there may be more. */
  readonly isMinimum: boolean;
  /** «på hvert hold»: how many such there are is not said. */
  readonly perTeam: boolean;
  /** «om året», «i hele perioden»; null where neither is said. */
  readonly per: 'år' | 'periode' | null;
  /** What is counted, its last word: `familier`; empty where nothing is said. */
  readonly unit: string;
}

const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})`;
const pattern = new RegExp(
  String.raw`^\s*((?:ca\.?|cirka|omkring|omtrent|op til|højst|maks\.?|mindst|min\.?|i alt|godt|knap|forventet)\s+)*${number}(?:\s*(?:-|–|til)\s*${number})?(?!\s*(?:år|%|pct|klasse|uger|måneder))(\D.*)?$`,
  'isu',
);

/** Reads «ca. 40 børn», «mindst 20 familier om året», «8-12 på hvert hold»; null where the text is anything else. */
export function parseSize(text: string): Size | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, , first = '', second, rest = ''] = match;
  const from = whole(first);
  const to = second === undefined ? from : whole(second);
  // A second number («fordelt på 3 hold») makes another sum than can be read here.
  if (from === 0 || to < from || /\d/.test(rest)) return null;
  const perTeam = /\b(?:hvert|hver|pr\.?|per|i et|på et)\s+(?!år\b|periode)\p{L}/iu.test(rest);
  const per = /(?<!\p{L})år(?:et|ligt)?(?!\p{L})/iu.test(rest) ? 'år' : /period/i.test(rest) ? 'periode' : null;
  const unit = /^\s*(\p{L}{3,})/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  return { from, to, isMinimum: /\b(?:mindst|min)\b/i.test(text), perTeam, per, unit };
}

function whole(text: string): number {
  return Number(text.replaceAll('.', ''));
}
