import { fontFamily } from '../../fonts.js';
import type { EmbeddedFont } from '../embedded-fonts.js';
import { element, namespaces, val, type Xml, xmlPart } from '../markup/xml.js';
import { type Relationship, relationshipTypes } from './relationships.js';

/** In the order of the faces: regular, bold, italic, bold italic. */
const embeddings = ['w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic'] as const;

/** `word/fontTable.xml`: the font with its faces, which lie in the package. */
export function fontTablePart(fonts: readonly EmbeddedFont[]): Xml {
  const faces = fonts.map(({ key }, index) => {
    const name = embeddings[index];
    if (name === undefined) throw new Error(`A font has ${embeddings.length} faces`);
    return element(name, { 'r:id': faceId(index), 'w:fontKey': `{${key}}` });
  });
  return xmlPart(
    element('w:fonts', namespaces, [
      element('w:font', { 'w:name': fontFamily }, [
        val('w:charset', '00'),
        val('w:family', 'swiss'),
        val('w:pitch', 'variable'),
        ...faces,
      ]),
    ]),
  );
}

export function fontRelationships(fonts: readonly EmbeddedFont[]): Relationship[] {
  return fonts.map((_, index) => {
    return { id: faceId(index), type: relationshipTypes.font, target: fontPath(index) };
  });
}

/** Seen from the folder `word`. */
export function fontPath(index: number): string {
  return `fonts/font${index + 1}.odttf`;
}

function faceId(index: number): string {
  return `rId${index + 1}`;
}
