/**
 * A word as Danish spells it today: names keep aa («Aabenraa»), and keyboards without æ, ø and å give ae, oe and aa.
 * Pages and queries are compared in this spelling too, so that either finds the other.
 */
export function nativeSpelling(text: string): string {
  return text.toLowerCase().replace(/aa|ae|oe/g, (letters) => native[letters] ?? letters);
}

const native: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };
