/**
 * A page without what it must not be found by: what leads to other pages, activities in a sub-agreement, each of which has a
 * page of its own, drawings, whose words stand beside them, and what is marked `data-pagefind-ignore`.
 */
export function indexedPart(html: string): string {
  let [rest, kept] = [html, ''];
  for (let found = left.exec(rest); found; found = left.exec(rest)) {
    kept += rest.slice(0, found.index);
    rest = rest.slice(endOf(rest, found.index, found[1] ?? found[2] ?? found[3] ?? ''));
  }
  return readable(kept + rest);
}

/**
 * With spaces where a reader sees a new line, so that words of two elements are not one; and with a form's labels as the
 * headings that an answer leads to. They say the same in every form, so they count for little.
 */
function readable(html: string): string {
  return html
    .replaceAll('</dt>', ': </dt>')
    .replaceAll('</dd>', '. </dd>')
    .replaceAll('</figcaption>', '. </figcaption>')
    .replace(/<br>|<\/(?:th|td)>/g, '$& ')
    .replace(
      / id="([^"]+)" class="field"><h(\d) class="label"/g,
      ' class="field"><h$2 id="$1" data-pagefind-weight="0.3"',
    );
}

const left = /<(nav|svg)\b|<(section|ul)\b[^>]*\bclass="(?:activity|files)\b|<(\w+)\b[^>]*\bdata-pagefind-ignore\b/;

/** Where the element that begins at `start` ends; its own kind may stand in it. Our pages are well-formed. */
function endOf(html: string, start: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tag.lastIndex = start;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return html.length;
}
