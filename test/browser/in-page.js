/** Questions that tests ask inside a page; plain JavaScript, since it runs in the browser. */
globalThis.inPage = {
  /** What axe objects to; axe itself must be there. */
  async axeFaults() {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.html} ${node.failureSummary ?? ''}`),
    );
  },

  /** Elements that reach outside the window, and whether the page scrolls sideways. */
  overflowFaults() {
    const width = document.documentElement.clientWidth;
    const hidden = '.visually-hidden, caption, thead tr:first-child, .skip-link';
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && !element.closest(hidden) && (box.right > width + 0.5 || box.left < -0.5);
    });
    const scrolls = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    return [...scrolls, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  },

  /** The labels that stand before the cells of tables. */
  cellLabels() {
    return [...document.querySelectorAll('tbody td')].map((cell) => getComputedStyle(cell, '::before').content);
  },

  focused() {
    return { id: document.activeElement.id, text: document.activeElement.textContent };
  },

  async loadedFonts() {
    return [...(await document.fonts.ready)].filter((font) => font.status === 'loaded').length;
  },
};
