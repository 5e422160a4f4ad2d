/** The words of a page's main part, in lower case and in the order of the page, each as often as it stands there. */
export function pageWords(html: string): string[] {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  // Entities hold no letters that belong to a word: pages are UTF-8, and only markup's own characters are escaped.
  const text = main.replace(/<[^>]*>|&\w+;/g, ' ').replaceAll('\u00ad', '');
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
