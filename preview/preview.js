// What `helhedsplan preview` puts into each page: keeps the page fresh, and shows what is wrong in the plan.
'use strict';
{
  const { side, udgave } = document.currentScript.dataset;
  const kept = (name) => `helhedsplan-${name}`;

  /** An element with attributes and children; text is never read as HTML. */
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  };
  const amount = (number, one, several) => `${number} ${number === 1 ? one : several}`;

  // A root of its own keeps the site's style out of the bar, and the bar's out of the site.
  const host = element('div', { class: 'helhedsplan-forhaandsvisning' });
  const root = host.attachShadow({ mode: 'open' });
  const counts = element('span', { role: 'status' });
  const links = element('span', { class: 'links' });
  const list = element('ul', {});
  const details = element('details', {}, element('summary', {}, element('b', {}, 'Forhåndsvisning'), ' ', counts), list);
  const bar = element('aside', { 'aria-label': 'Forhåndsvisning', hidden: '' }, links, details);
  const style = element('link', { rel: 'stylesheet', href: '/_preview/filer/preview.css' });
  root.append(style, bar);
  // Without its style the bar would jump about.
  style.addEventListener('load', () => {
    bar.hidden = false;
  });

  const show = ({ beside, broken, errors, warnings, findings }) => {
    const parts = [amount(errors, 'fejl', 'fejl'), amount(warnings, 'advarsel', 'advarsler')];
    if (broken.length > 0) parts.push(`viser det sidste, der kunne bygges (${broken.join(', ')})`);
    const text = parts.join(' · ');
    if (counts.textContent !== text) counts.textContent = text;
    bar.className = errors > 0 ? 'fejl' : '';
    const isBeside = window.parent !== window;
    links.replaceChildren(beside && !isBeside ? element('a', { href: beside }, 'Side og PDF ved siden af hinanden') : '');
    const rest = errors + warnings - findings.length;
    list.replaceChildren(
      ...findings.map(item),
      ...(rest > 0 ? [element('li', {}, `… og ${rest} mere. Se alle med: npx helhedsplan check --all`)] : []),
      ...(findings.length === 0 ? [element('li', {}, 'Her er ingen fejl og ingen advarsler.')] : []),
    );
  };
  const item = ({ severity, code, message, help, place }) =>
    element(
      'li',
      { class: severity },
      element('p', {}, element('b', {}, severity), ' ', code && element('a', { href: code.url, target: '_blank' }, code.name), ` ${message}`),
      help && element('p', { class: 'udvej' }, help),
      place && element('p', {}, element('a', { href: place.url, class: 'sted' }, place.text)),
    );

  /** The place on the page, for the page that comes instead. */
  const reload = () => {
    sessionStorage.setItem(kept('sted'), JSON.stringify({ side, top: scrollY }));
    location.reload();
  };
  const goBack = () => {
    const before = JSON.parse(sessionStorage.getItem(kept('sted')) ?? 'null');
    sessionStorage.removeItem(kept('sted'));
    if (before?.side === side) scrollTo({ top: before.top, behavior: 'instant' });
  };

  let asked = 0;
  const ask = async () => {
    asked += 1;
    const question = asked;
    const answer = await fetch(`/_preview/status?side=${encodeURIComponent(`/${side}`)}`).catch(() => null);
    if (!answer?.ok || question !== asked) return;
    const status = await answer.json();
    if (status.page !== udgave) reload();
    else show(status);
  };

  // A browser keeps few lines open to one server, so pages that nobody looks at have none.
  let line = null;
  const follow = () => {
    line?.close();
    line = null;
    if (document.visibilityState !== 'visible') return;
    line = new EventSource('/_preview/begivenheder');
    line.addEventListener('message', ask);
  };

  details.open = sessionStorage.getItem(kept('aaben')) === 'ja';
  details.addEventListener('toggle', () => sessionStorage.setItem(kept('aaben'), details.open ? 'ja' : 'nej'));
  document.body.append(host);
  // The foot of the page is not to lie under the bar.
  document.body.style.paddingBottom = '3rem';
  goBack();
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => line?.close());
  addEventListener('pageshow', follow);
}
