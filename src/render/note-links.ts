import type { Block, Note, NoteReference } from '../document/blocks.js';
import { visitBlocks } from '../document/visit.js';

/**
 * Ids that tie references and notes together. Ids of notes need only be unique within their block, so the block's
 * place in the document is part of the HTML id. Must be asked in reading order.
 */
export class NoteLinks {
  readonly #prefix: string;
  /** The ids in each block of notes, in reading order. */
  readonly #blocks: readonly ReadonlySet<string>[];
  readonly #references = new Map<string, number>();
  #current = 0;

  constructor(blocks: readonly Block[], prefix: string) {
    const ids: ReadonlySet<string>[] = [];
    visitBlocks(blocks, {
      block: (block) => {
        if (block.type === 'notes') ids.push(new Set(block.notes.map((note) => note.id)));
      },
    });
    this.#blocks = ids;
    this.#prefix = prefix;
  }

  /** The reference's own id and that of its note, or null when the note is not in this part of the document. */
  refer(reference: NoteReference): { id: string; target: string } | null {
    const block = this.#blocks.findIndex((ids, index) => index >= this.#current && ids.has(reference.noteId));
    if (block === -1) return null;
    const target = this.#idOf(block, reference.noteId);
    const count = (this.#references.get(target) ?? 0) + 1;
    this.#references.set(target, count);
    return { id: sourceOf(target, count), target };
  }

  /** The note's id and that of the first reference to it, if there is one. */
  define(note: Note): { id: string; source: string | null } {
    const id = this.#idOf(this.#current, note.id);
    return { id, source: this.#references.has(id) ? sourceOf(id, 1) : null };
  }

  endOfBlock(): void {
    this.#current += 1;
  }

  #idOf(block: number, noteId: string): string {
    return `${this.#prefix}note-${block + 1}-${noteId}`;
  }
}

function sourceOf(noteId: string, count: number): string {
  return count === 1 ? `${noteId}-ref` : `${noteId}-ref-${count}`;
}
