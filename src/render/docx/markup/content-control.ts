import {
  BuilderElement,
  EmptyElement,
  FileChild,
  NumberValueElement,
  StringValueElement,
  type XmlComponent,
} from 'docx';
import { printable } from './printable.js';

/** What makes a control: a number and a tag for programs, a name for people. */
export interface Control {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
}

/** A content control around whole paragraphs, for which `docx` has no class. */
export class ContentControl extends FileChild {
  private constructor(properties: readonly XmlComponent[], children: readonly FileChild[]) {
    super('w:sdt');
    this.root.push(new BuilderElement({ name: 'w:sdtPr', children: properties }));
    this.root.push(new BuilderElement({ name: 'w:sdtContent', children }));
  }

  /** One in which authors may write what they like. */
  static ofField({ id, tag, name }: Control, children: readonly FileChild[]): ContentControl {
    const alias = name === '' ? [] : [new StringValueElement('w:alias', printable(name))];
    const properties = [...alias, new StringValueElement('w:tag', printable(tag)), new NumberValueElement('w:id', id)];
    return new ContentControl(properties, children);
  }

  /** The one in which Word keeps a contents table, and offers to update it. */
  static ofContents(id: number, children: readonly FileChild[]): ContentControl {
    const gallery = new BuilderElement({
      name: 'w:docPartObj',
      children: [new StringValueElement('w:docPartGallery', 'Table of Contents'), new EmptyElement('w:docPartUnique')],
    });
    return new ContentControl([new NumberValueElement('w:id', id), gallery], children);
  }
}
