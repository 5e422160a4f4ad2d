import type { XmlElement } from './docx-reader.js';

/** An XML element with a line for each element, indented by its depth. */
export function readableXml(element: XmlElement, depth = 0): string {
  const { name, attributes, children, text } = element;
  const indent = '  '.repeat(depth);
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(
    ' ',
  );
  if (children.length === 0) return `${indent}<${start}>${text}\n`;
  return `${indent}<${start}>\n${children.map((child) => readableXml(child, depth + 1)).join('')}`;
}
