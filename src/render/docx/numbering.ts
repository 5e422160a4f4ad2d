import { element, nothing, val, type Xml } from './markup/xml.js';
import { listIndent } from './measures.js';

/** The place of an item: `id` is the numbering of the list it belongs to, `level` 0 for a list in no other list. */
export interface ListMark {
  readonly type: 'list';
  readonly id: number;
  readonly level: number;
}

interface NumberedList {
  readonly level: number;
  readonly start: number;
}

const deepest = 8;
const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
const bullets = 1;
const numbers = 2;

/** The lists of a document as Word numbers them. Every list with numbers has a numbering of its own, and so begins anew. */
export class Numbering {
  readonly #lists: NumberedList[] = [];

  mark(list: { readonly ordered: boolean; readonly start: number }, depth: number): ListMark {
    const level = Math.min(depth, deepest);
    if (!list.ordered) return { type: 'list', id: bullets, level };
    this.#lists.push({ level, start: list.start });
    return { type: 'list', id: bullets + this.#lists.length, level };
  }

  /** What `word/numbering.xml` defines. */
  definitions(): Xml[] {
    return [
      abstract(bullets, (level) => [val('w:numFmt', 'bullet'), val('w:lvlText', level % 2 === 0 ? '•' : '–')]),
      abstract(numbers, (level) => [val('w:numFmt', 'decimal'), val('w:lvlText', `%${level + 1}.`)]),
      instance(bullets, bullets, nothing),
      ...this.#lists.map(({ level, start }, index) => {
        const override = element('w:lvlOverride', { 'w:ilvl': level }, [val('w:startOverride', start)]);
        return instance(bullets + index + 1, numbers, override);
      }),
    ];
  }
}

function abstract(id: number, format: (level: number) => readonly Xml[]): Xml {
  return element('w:abstractNum', { 'w:abstractNumId': id }, [
    val('w:multiLevelType', 'hybridMultilevel'),
    ...levels.map((level) =>
      element('w:lvl', { 'w:ilvl': level }, [
        val('w:start', 1),
        ...format(level),
        val('w:lvlJc', 'left'),
        element('w:pPr', {}, [element('w:ind', { 'w:left': listIndent * (level + 1), 'w:hanging': listIndent })]),
      ]),
    ),
  ]);
}

function instance(id: number, abstractId: number, override: Xml): Xml {
  return element('w:num', { 'w:numId': id }, [val('w:abstractNumId', abstractId), override]);
}
