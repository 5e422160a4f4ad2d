import { type Attributes, element, type Xml, xmlPart } from '../markup/xml.js';

const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageBase = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** From one part to another, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export const relationshipTypes = {
  document: `${base}/officeDocument`,
  coreProperties: `${packageBase}/metadata/core-properties`,
  appProperties: `${base}/extended-properties`,
  styles: `${base}/styles`,
  numbering: `${base}/numbering`,
  settings: `${base}/settings`,
  fontTable: `${base}/fontTable`,
  header: `${base}/header`,
  footer: `${base}/footer`,
  font: `${base}/font`,
  hyperlink: `${base}/hyperlink`,
} as const;

export function relationshipsPart(relationships: readonly Relationship[]): Xml {
  return xmlPart(element('Relationships', { xmlns: packageBase }, relationships.map(relationship)));
}

function relationship({ id, type, target, isExternal = false }: Relationship): Xml {
  const attributes: Attributes = {
    Id: id,
    Type: type,
    Target: target,
    TargetMode: isExternal ? 'External' : undefined,
  };
  return element('Relationship', attributes);
}
