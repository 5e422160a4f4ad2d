import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';

/** An XML element with its names as written (`w:p`); text is gathered in `text`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The parts of a package by path. */
export function readParts(docx: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(docx);
}

/** The root element of an XML part. */
export function readXml(docx: Uint8Array, path: string): XmlElement {
  const part = unzipSync(docx, { filter: ({ name }) => name === path })[path];
  if (!part) throw new Error(`No ${path}`);
  return parseXml(strFromU8(part));
}

/** The root element of a text. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** All elements of a name below an element, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The `w:val` of the first such element below, or undefined. */
export function valOf(element: XmlElement, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val'];
}

/** A paragraph's style and text, as a reader sees it. Raised numbers of notes are left out. */
export function readParagraphs(docx: Uint8Array): { style: string; text: string; element: XmlElement }[] {
  return all(readXml(docx, 'word/document.xml'), 'w:p').map((element) => ({
    style: valOf(element, 'w:pStyle') ?? 'Normal',
    text: textOfParagraph(element),
    element,
  }));
}

export function textOfParagraph(paragraph: XmlElement): string {
  return all(paragraph, 'w:r').map(textOfRun).join('').trim();
}

/** The style by its id, and as LibreOffice names it after us. */
const noteNumber = /^Note(?:Number|tal)$/;

function textOfRun(run: XmlElement): string {
  if (noteNumber.test(valOf(run, 'w:rStyle') ?? '')) return '';
  return run.children.map(({ name, text }) => (name === 'w:t' ? text : name === 'w:br' ? ' ' : '')).join('');
}

/**
 * The paragraphs as another reader of Word files sees them, which knows nothing of ours; empty ones are left out. So are raised
 * numbers of notes, and the contents table, which repeats headings.
 */
export async function linesOfMammoth(docx: Uint8Array): Promise<string[]> {
  const styleMap = [
    "r[style-name='Notetal'] => sup",
    ...['TOC Heading', 'toc 1', 'toc 2'].map((name) => `p[style-name='${name}'] => !`),
  ];
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) }, { styleMap });
  const text = value
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<br \/>/g, ' ')
    .replace(/<\/?(?:a|strong|em)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
