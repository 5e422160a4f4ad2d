import { type RunFormat, run, runOf } from './run.js';
import { element, escaped, joined, type Xml } from './xml.js';

/** A field of Word with the result that is shown until Word works it out anew. */
export function field(code: string, result: string, format: RunFormat = {}): Xml {
  return joined([fieldBegin(code, format), run(result, format), fieldEnd(format)]);
}

/** The start of a field whose result follows. */
export function fieldBegin(code: string, format: RunFormat = {}): Xml {
  const instruction = element('w:instrText', { 'xml:space': 'preserve' }, [escaped(` ${code} `)]);
  return joined([character('begin', format), runOf(instruction, format), character('separate', format)]);
}

export function fieldEnd(format: RunFormat = {}): Xml {
  return character('end', format);
}

function character(type: 'begin' | 'separate' | 'end', format: RunFormat): Xml {
  return runOf(element('w:fldChar', { 'w:fldCharType': type }), format);
}
