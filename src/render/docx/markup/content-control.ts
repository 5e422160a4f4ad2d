import { element, nothing, val, type Xml } from './xml.js';

/** What makes a control: a number and a tag for programs, a name for people. */
export interface Control {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
}

/** A content control around whole paragraphs, in which authors may write what they like. */
export function contentControl({ id, tag, name }: Control, content: Xml): Xml {
  const alias = name === '' ? nothing : val('w:alias', name);
  return control([alias, val('w:tag', tag), val('w:id', id)], content);
}

/** The control in which Word keeps a contents table, and offers to update it. */
export function contentsControl(id: number, content: Xml): Xml {
  const gallery = element('w:docPartObj', {}, [
    val('w:docPartGallery', 'Table of Contents'),
    element('w:docPartUnique'),
  ]);
  return control([val('w:id', id), gallery], content);
}

function control(properties: readonly Xml[], content: Xml): Xml {
  return element('w:sdt', {}, [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, [content])]);
}
