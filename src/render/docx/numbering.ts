import { AlignmentType, type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx';
import { listIndent } from './measures.js';

/** The place of an item in Word's numbering: `level` is 0 for a list in no other list. */
export interface ListMark {
  readonly type: 'list';
  readonly reference: NumberingDefinition;
  readonly instance: number;
  readonly level: number;
}

const deepest = 8;
const levels = Array.from({ length: deepest + 1 }, (_, level) => level);

/** The lists of a document as Word numbers them. Every list with numbers is an instance of its own, and so begins anew. */
export class Numbering {
  #lists = 0;

  mark({ ordered, start }: { readonly ordered: boolean; readonly start: number }, depth: number): ListMark {
    const level = Math.min(depth, deepest);
    if (!ordered) return { type: 'list', reference: bullets, instance: 0, level };
    this.#lists += 1;
    return { type: 'list', reference: numbers(start), instance: this.#lists, level };
  }
}

/** `docx` looks for the names in the text as well, put in braces: nobody writes these. */
const bullets: NumberingDefinition = {
  reference: 'helhedsplan-bullets',
  levels: levels.map((level) => ({
    ...placed(level),
    format: LevelFormat.BULLET,
    text: '•',
  })),
};

function numbers(start: number): NumberingDefinition {
  return {
    reference: `helhedsplan-numbers-${start}`,
    levels: levels.map((level) => ({ ...placed(level), format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })),
  };
}

function placed(level: number): ILevelsOptions {
  return {
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
  };
}
