/** The search of `/soeg/`: the form and its facets, what the address says, and the results. */
import { asOne, unanswered } from './as-one.js';
import { byId } from './elements.js';
import { type Answer, find } from './find.js';
import { type HitData, loadPagefind, type Pagefind } from './pagefind.js';
import { allFacets, eachFacet, isEmpty, type SearchState, searchOf, stateOf } from './search-state.js';
import { showFacets } from './show-facets.js';
import { hitItem } from './show-hits.js';

/** This script lies in the site's folder `assets/`; from there it finds the index under any base path. */
const siteRoot = new URL('..', (document.currentScript as HTMLScriptElement).src);
const form = byId('soegning', HTMLFormElement);
const field = byId('soeg', HTMLInputElement);
const facets = byId('facetter', HTMLDetailsElement);
const status = byId('soeg-status', HTMLElement);
const list = byId('fund', HTMLElement);
const more = byId('flere', HTMLButtonElement);

const hitsAtOnce = 10;
/** Milliseconds without a new letter before a query is asked. */
const pause = 250;

let pagefind: Promise<Pagefind> | null = null;
/** Counts the queries: an answer to an older one comes too late. */
let asked = 0;
let timer: number | undefined;

byId('soeg-mangler', HTMLElement).hidden = true;
// Where the facets stand above the results, they are opened when they are wanted.
facets.open =
  matchMedia('(min-width: 64rem)').matches ||
  allFacets.some((name) => stateOf(location.search).chosen[name].length > 0);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search('push');
});
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search('replace'), pause);
});
facets.addEventListener('change', () => void search('push'));
window.addEventListener('popstate', showAddress);
document.addEventListener('keydown', onKey);
showAddress();

/** Brings the page to what its address says: at the beginning, and when a reader goes back. */
function showAddress(): void {
  const state = stateOf(location.search);
  field.value = state.query;
  void show(state);
}

/** Searches for what the form says, and puts it into the address. */
async function search(how: 'push' | 'replace'): Promise<void> {
  clearTimeout(timer);
  const data = new FormData(form);
  const state: SearchState = { query: field.value, chosen: eachFacet((name) => data.getAll(name).map(String)) };
  const address = `${location.pathname}${searchOf(state)}`;
  if (address !== `${location.pathname}${location.search}`) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  await show(state);
}

async function show(state: SearchState): Promise<void> {
  const turn = ++asked;
  more.hidden = true;
  if (isEmpty(state)) {
    list.replaceChildren();
    facets.hidden = true;
    status.textContent = '';
    return;
  }
  status.textContent = 'Søger …';
  try {
    pagefind ??= loadParts(Number(form.dataset.parts ?? 1));
    const answer = await find(await pagefind, state);
    if (turn !== asked) return;
    showFacets(facets, answer, state, form.id);
    facets.hidden = facets.querySelector('fieldset') === null;
    list.replaceChildren();
    const first = await addHits(answer, state, turn);
    if (turn === asked) status.textContent = countText(answer.hits.length, state, unanswered(state.query, first));
  } catch (error) {
    if (turn !== asked) return;
    pagefind = null;
    list.replaceChildren();
    facets.hidden = true;
    status.textContent = errorText();
    console.warn(error);
  }
}

/** The index of a large site is in several folders. */
async function loadParts(count: number): Promise<Pagefind> {
  const folders = Array.from({ length: count }, (_, part) => (part === 0 ? 'pagefind/' : `pagefind-${part + 1}/`));
  const parts = await Promise.all(folders.map((folder) => loadPagefind(new URL(folder, siteRoot))));
  return parts.length === 1 && parts[0] ? parts[0] : asOne(parts);
}

/** Adds the next results to the list, and offers those after them. */
async function addHits(answer: Answer, state: SearchState, turn: number): Promise<HitData[]> {
  const from = list.childElementCount;
  const next = await Promise.all(answer.hits.slice(from, from + hitsAtOnce).map((hit) => hit.data()));
  if (turn !== asked) return [];
  const items = next.map((data) => hitItem(data, state.query, siteRoot));
  list.append(...items);
  const left = answer.hits.length - list.childElementCount;
  more.hidden = left === 0;
  more.textContent = `Vis ${Math.min(left, hitsAtOnce)} flere`;
  more.onclick = async () => {
    const before = list.childElementCount;
    await addHits(answer, state, turn);
    list.children[before]?.querySelector('a')?.focus();
  };
  return next;
}

function countText(count: number, { query }: SearchState, missing: readonly string[]): string {
  const what = query.trim() === '' ? '' : ` for «${query.trim()}»`;
  if (count === 0) return `Ingen sider${what}. Prøv et andet eller kortere ord, eller fjern et valg.`;
  const pages = count === 1 ? '1 side' : `${count} sider`;
  if (missing.length === 0) return `${pages}${what}`;
  return `Ingen sider med ${missing.map((word) => `«${word}»`).join(' og ')}. Her er ${pages} med noget, der ligner.`;
}

function errorText(): string {
  return location.protocol === 'file:'
    ? 'Søgningen virker kun, når siden hentes fra en server, og den her er åbnet fra en mappe. Brug listerne nedenfor.'
    : 'Søgningen kunne ikke hentes. Prøv igen om lidt, eller brug listerne nedenfor.';
}

/** `/` goes to the field from anywhere but where something is written; Esc empties it. */
function onKey(event: KeyboardEvent): void {
  const isWriting = document.activeElement instanceof HTMLInputElement && document.activeElement.type !== 'checkbox';
  if (event.key === '/' && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  }
  if (event.key === 'Escape' && document.activeElement === field && field.value !== '') {
    event.preventDefault();
    field.value = '';
    void search('push');
  }
}
