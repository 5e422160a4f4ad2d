/** Questions that tests ask inside a page; plain JavaScript, since it runs in the browser. */
globalThis.inPage = {
  /** What axe objects to; axe itself must be there. It tells of nothing else, which takes a third of its time. */
  async axeFaults(rules) {
    const only = rules ? { runOnly: { type: 'rule', values: rules } } : {};
    // From a folder on disk it cannot fetch the style sheets, and would complain in the console.
    const preload = location.protocol !== 'file:';
    const { violations } = await globalThis.axe.run(document, { ...only, preload, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.html} ${node.failureSummary ?? ''}`),
    );
  },

  /** Elements that reach outside the window, and whether the page scrolls sideways. */
  overflowFaults() {
    const width = document.documentElement.clientWidth;
    const hidden = '.sr-only, caption, thead tr:first-child, .skipnav';
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && !element.closest(hidden) && (box.right > width + 0.5 || box.left < -0.5);
    });
    const scrolls = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    return [...scrolls, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  },

  /** Gives a table these words as its head and as its first row. */
  fillTable(selector, head, row) {
    const { tHead, tBodies } = document.querySelector(selector);
    const cells = (name, words) =>
      words.map((word) => Object.assign(document.createElement(name), { textContent: word }));
    tHead.rows[0].replaceChildren(...cells('th', head));
    tBodies[0].rows[0].replaceChildren(...cells('td', row));
  },

  /** The labels that stand before the cells of tables. */
  cellLabels() {
    return [...document.querySelectorAll('tbody td')].map((cell) => getComputedStyle(cell, '::before').content);
  },

  /** Which of the conditions of style sheets are met. */
  conditionsMet(conditions) {
    return conditions.filter((condition) => matchMedia(condition).matches);
  },

  /** How many places the tab key leads to, in the order of reading; from now on each that it has led to is written down. */
  stops() {
    const all = [...document.querySelectorAll('a[href], button, input, summary, select, textarea, [tabindex="0"]')];
    const stops = all.filter((element) => element.checkVisibility() && !element.disabled);
    globalThis.stopsMade = [];
    addEventListener('keyup', ({ key }) => {
      if (key === 'Tab') globalThis.stopsMade.push(stopAt(stops));
    });
    return stops.length;
  },

  /** Where the tab key has led to since then. */
  stopsMade() {
    return globalThis.stopsMade;
  },

  /** The words of the text itself; what only leads on is left out, and what a closed part hides. */
  words() {
    const leads = '.contents, .files, .neighbours, .more, form';
    const texts = [...document.querySelectorAll('main :is(p, li, td, th, dt, dd, h1, h2, h3, h4)')];
    return texts
      .filter(
        (element) => !element.closest(leads) && element.checkVisibility() && !element.closest('details:not([open])'),
      )
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
      .join('\n');
  },

  /** What should not be printed and is, the paper's colour, and the words. */
  printed() {
    const leads = '.site-header nav, .site-search, .breadcrumbs, .contents, .files';
    const shown = [...document.querySelectorAll(leads)].filter((element) => element.checkVisibility());
    const background = getComputedStyle(document.body).backgroundColor;
    return { shown: shown.map((element) => element.className), background, words: globalThis.inPage.words() };
  },

  /** Selectors of a style sheet that nothing on this page answers to, whatever the state it is in. */
  unanswered(selectors) {
    const states =
      /::?(?:-webkit-[a-z-]+|before|after|placeholder|hover|active|focus-visible|visited|link)\b|\[open\]/g;
    return selectors.filter((selector) => !document.querySelector(selector.replace(states, '').trim() || '*'));
  },

  focused() {
    return { id: document.activeElement.id, text: document.activeElement.textContent };
  },

  async loadedFonts() {
    return [...(await document.fonts.ready)].filter((font) => font.status === 'loaded').length;
  },
};

/** Which of the stops has the focus, what stands on it, and whether it is in the window with an outline around it. */
function stopAt(stops) {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const hasOutline = parseFloat(getComputedStyle(element).outlineWidth) > 0;
  return { place: stops.indexOf(element), text: element.textContent, isSeen: isInside && hasOutline };
}
