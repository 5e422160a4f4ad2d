/** Attributes of an element; null and undefined leave an attribute out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with content that is already HTML. Attribute values are escaped here. */
export function element(name: string, attributes: Attributes, html: string): string {
  return `${startTag(name, attributes)}${html}</${name}>`;
}

/** The start tag alone, for void elements. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return `<${name}${pairs.map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`).join('')}>`;
}

/** Text as HTML, safe in content and between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A link to an id on the same page; ids may hold Danish letters and dots. */
export function fragmentOf(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
