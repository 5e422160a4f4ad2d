import { element, escaped, flag, nothing, toggle, val, type Xml } from './xml.js';

/** How letters look; lengths in points, colours as six hexadecimal digits. False takes back what a style says. */
export interface RunFormat {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly underline?: boolean;
  readonly superscript?: boolean;
}

/** A stretch of text with one look. */
export function run(text: string, format: RunFormat = {}): Xml {
  return runOf(textNode(text), format);
}

/** A run that holds something else than text. */
export function runOf(content: Xml, format: RunFormat = {}): Xml {
  return element('w:r', {}, [runProperties(format), content]);
}

export const tab = runOf(flag('w:tab'));
/** A tab whose dots do not stand out. */
export const quietTab = runOf(flag('w:tab'), { bold: false });
export const lineBreak = runOf(flag('w:br'));

function textNode(text: string): Xml {
  return element('w:t', { 'xml:space': 'preserve' }, [escaped(text)]);
}

export function runProperties({ style, bold, italics, color, size, underline, superscript }: RunFormat): Xml {
  const properties = element('w:rPr', {}, [
    style === undefined ? nothing : val('w:rStyle', style),
    toggle('w:b', bold),
    toggle('w:bCs', bold),
    toggle('w:i', italics),
    toggle('w:iCs', italics),
    color === undefined ? nothing : val('w:color', color),
    // In half points.
    size === undefined ? nothing : val('w:sz', size * 2),
    size === undefined ? nothing : val('w:szCs', size * 2),
    underline ? val('w:u', 'single') : nothing,
    superscript ? val('w:vertAlign', 'superscript') : nothing,
  ]);
  return properties === '<w:rPr/>' ? nothing : properties;
}
