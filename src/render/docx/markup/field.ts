import { BuilderElement, type IRunOptions, NextAttributeComponent, Run, XmlComponent } from 'docx';
import { run } from './runs.js';

/** A field of Word with the result that is shown until Word works it out anew; those of `docx` are empty till then. */
export function field(code: string, result: string, look: IRunOptions = {}): Run[] {
  return [...fieldBegin(code, look), run(result, look), fieldEnd(look)];
}

/** The start of a field whose result follows. */
export function fieldBegin(code: string, look: IRunOptions = {}): Run[] {
  const instruction = new Run({ ...look, children: [new FieldCode(` ${code} `)] });
  return [character('begin', look), instruction, character('separate', look)];
}

export function fieldEnd(look: IRunOptions = {}): Run {
  return character('end', look);
}

function character(type: 'begin' | 'separate' | 'end', look: IRunOptions): Run {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return new Run({ ...look, children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}

class FieldCode extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }), code);
  }
}
