/**
 * The matches of a dear pattern, looked for only around the matches of a quick one. Every match of `exact` must hold, or
 * be at most `reach` signs away from, a match of `quick`; both are global. A lookbehind sees at least twenty signs.
 */
export function matchesNear(text: string, quick: RegExp, exact: RegExp, reach = 60): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = -1;
  let to = -1;
  const look = () => {
    if (to < 0) return;
    const start = Math.max(0, from - 20);
    const window = text.slice(start, to + 20);
    for (const match of window.matchAll(exact)) {
      match.index += start;
      found.push(match);
    }
  };
  for (const { index, 0: near } of text.matchAll(quick)) {
    if (index - reach > to + 20) {
      look();
      from = Math.max(0, index - reach);
    }
    to = index + near.length + reach;
  }
  look();
  return found;
}
