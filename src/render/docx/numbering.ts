import { AlignmentType, type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx';
import { listIndent } from './measures.js';

/** The place of an item: `instance` is the list it belongs to, `level` 0 for a list in no other list. */
export interface ListMark {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly instance: number;
  readonly level: number;
}

/** Word's numbering of the item: every list is an instance of its own and so begins anew. */
export function itemNumbering({ ordered, start, instance, level }: ListMark) {
  const reference = ordered ? numbers(start) : bullets;
  return { reference, instance, level: Math.min(level, deepest), custom: true };
}

const deepest = 8;
const levels = Array.from({ length: deepest + 1 }, (_, level) => level);

const bullets: NumberingDefinition = {
  reference: 'bullets',
  levels: levels.map((level) => ({
    ...placed(level),
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
  })),
};

function numbers(start: number): NumberingDefinition {
  return {
    reference: `numbers-${start}`,
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
