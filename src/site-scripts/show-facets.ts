import { element } from './elements.js';
import type { Answer } from './find.js';
import { allFacets, type FacetName, facetNames, type SearchState } from './search-state.js';

/** Values of a facet that are shown at once; the rest lies below them. */
const atOnce = 8;

/** The facets as boxes to tick, each with the number of pages. They belong to the form, wherever they stand. */
export function showFacets(facets: HTMLElement, { counts }: Answer, { chosen }: SearchState, formId: string): void {
  // Whoever ticks boxes with the keyboard stays at the box.
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const [name, value] = [focused?.name, focused?.value];
  const into = facets.querySelector('div') ?? facets;
  const opened = new Set([...into.querySelectorAll('details[open]')].map(({ id }) => id));
  into.replaceChildren(...allFacets.flatMap((facet) => facetGroup(facet, counts[facet], chosen[facet], formId) ?? []));
  for (const details of into.querySelectorAll('details')) if (opened.has(details.id)) details.open = true;
  if (focused?.type !== 'checkbox') return;
  for (const box of into.querySelectorAll('input')) if (box.name === name && box.value === value) box.focus();
}

function facetGroup(
  facet: FacetName,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  formId: string,
): HTMLElement[] | null {
  const values = Object.keys(counts).sort(
    (a, b) =>
      Number(chosen.includes(b)) - Number(chosen.includes(a)) ||
      (counts[b] ?? 0) - (counts[a] ?? 0) ||
      a.localeCompare(b, 'da'),
  );
  if (values.length === 0) return null;
  const boxes = values.map((value) => facetBox(facet, value, counts[value] ?? 0, chosen.includes(value), formId));
  const [first, rest] = [boxes.slice(0, atOnce), boxes.slice(atOnce)];
  const more =
    rest.length === 0
      ? []
      : [element('details', { id: `flere-${facet}` }, element('summary', {}, `Vis ${rest.length} flere`), ...rest)];
  return [element('fieldset', {}, element('legend', {}, facetNames[facet]), ...first, ...more)];
}

function facetBox(name: string, value: string, count: number, isChosen: boolean, form: string): HTMLElement {
  const box = element('input', { type: 'checkbox', name, value, form });
  box.checked = isChosen;
  return element(
    'label',
    { class: 'facet' },
    box,
    element('span', {}, value, ' ', element('span', { class: 'size' }, `(${count})`)),
  );
}
