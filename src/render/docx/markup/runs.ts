import { type IRunOptions, Tab, TextRun } from 'docx';
import { printable } from './printable.js';

/** A stretch of text with one look. */
export function run(text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, text: printable(text) });
}

export function tab(look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, children: [new Tab()] });
}
