declare const written: unique symbol;

/** Markup that is ready to stand in a part. A type of its own, so that no text gets into a part without being escaped. */
export type Xml = string & { readonly [written]: true };

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const nothing = '' as Xml;

/** An element with what it holds, in the order in which the schema wants it. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  let start = `<${name}`;
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) start += ` ${attribute}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  const inner = joined(children);
  return (inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`) as Xml;
}

/** An element whose meaning is one value. */
export function val(name: string, value: string | number): Xml {
  return element(name, { 'w:val': value });
}

/** An element that is there, or nothing. */
export function flag(name: string, isSet = true): Xml {
  return isSet ? (`<${name}/>` as Xml) : nothing;
}

/** An element that is there, or takes back what a style says, or nothing. */
export function toggle(name: string, isSet: boolean | undefined): Xml {
  return isSet === false ? val(name, '0') : flag(name, isSet ?? false);
}

export function joined(parts: readonly Xml[]): Xml {
  let all = '';
  for (const part of parts) all += part;
  return all as Xml;
}

/** Text between tags or in an attribute. What XML cannot hold becomes the sign for a character that is not known. */
export function escaped(text: string): Xml {
  if (!special.test(text)) return text as Xml;
  return text
    .replaceAll(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;') as Xml;
}

/** What is not a letter or sign that may stand as it is. */
const special = /[^\t\n\r !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;
/** Control characters, and halves of a character that stand alone. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A part of a package: the declaration and the root. */
export function xmlPart(root: Xml): Xml {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}` as Xml;
}

/** What the root of a part that holds text declares. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
