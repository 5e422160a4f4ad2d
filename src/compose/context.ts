import type { Block, DocumentTree, Inline } from '../document/blocks.js';
import { text } from '../document/build.js';
import { textOfInlines } from '../document/text.js';
import type { Entity } from '../model/entities.js';
import { entitiesOf } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';
import type { ProseReader } from '../prose/reader.js';
import { proseToBlocks, proseToInlines, type ReferenceTarget } from '../prose/to-blocks.js';
import { placesOf } from './places.js';

/** What is the same for all documents of one build. */
export interface ComposeOptions {
  /** A draft shows guidance in empty fields, open points and the word UDKAST. */
  readonly draft: boolean;
  readonly prose: ProseReader;
  /** Gives a document its date and fingerprint, by what stands in it. */
  readonly stamp: (content: DocumentContent) => DocumentStamp;
  /** How many fields of each of the plan's files are not filled in, by its path in the plan's folder; left out where nobody asked. */
  readonly notFilledIn?: ReadonlyMap<string, number>;
}

/** A document without what `stamp` gives it. */
export type DocumentContent = Omit<DocumentTree, 'properties'> & {
  readonly properties: Omit<DocumentTree['properties'], 'date'>;
};

export interface DocumentStamp {
  /** Stands on the pages, and is the date of the files. */
  readonly date: Date;
  /** Short hash for the foot of each page. */
  readonly fingerprint: string;
}

/** Makes blocks of what authors wrote; what a reference in it leads to is up to what the texts belong to. */
export abstract class TextContext {
  constructor(readonly options: ComposeOptions) {}

  /**
   * Markdown blocks of a prose field; none for an absent one.
   * @param reader knows what was parsed already
   */
  blocks(prose: string | undefined, fieldId: string, reader = this.options.prose): Block[] {
    if (prose === undefined) return [];
    return proseToBlocks(reader.tree(prose), { resolve: (id) => this.target(id), fieldId });
  }

  /** One line of Markdown. */
  inlines(line: string | undefined): Inline[] {
    if (line === undefined) return [];
    return proseToInlines(this.options.prose.tree(line), { resolve: (id) => this.target(id), fieldId: 'linje' });
  }

  protected abstract target(id: string): ReferenceTarget | undefined;
}

/** Looks names, places and prose up for one plan. */
export class ComposeContext extends TextContext {
  private readonly entities: ReadonlyMap<string, Entity>;
  private readonly places: ReturnType<typeof placesOf>;

  constructor(
    readonly plan: Plan,
    options: ComposeOptions,
  ) {
    super(options);
    this.entities = entitiesOf(plan);
    this.places = placesOf(plan);
  }

  /** Name of anything with an id; the id itself where nothing has it (the check has said so). */
  name(id: string): string {
    return this.entities.get(id)?.name ?? id;
  }

  shortName(id: string): string {
    return this.entities.get(id)?.shortName ?? this.name(id);
  }

  /** A unit with the organisation before it: `Slagelse Kommune, Fritidsafdelingen`. */
  fullName(id: string): string {
    const parent = this.entities.get(id)?.parent;
    return parent ? `${this.name(parent)}, ${this.name(id)}` : this.name(id);
  }

  /** A link with the current name of what the id stands for, or with other words. */
  reference(id: string, words = this.name(id)): Inline {
    return { type: 'reference', id, place: this.places.get(id) ?? null, children: [text(words)] };
  }

  protected target(id: string): ReferenceTarget | undefined {
    const entity = this.entities.get(id);
    return entity && { name: this.words(entity), place: this.places.get(id) ?? null };
  }

  /** What a reference prints. Names of sub-goals and indicators are themselves one-line Markdown: their words count. */
  private words({ id, kind, name, shortName }: Entity, above: ReadonlySet<string> = new Set()): string {
    if (kind === 'organisation' || kind === 'unit') return shortName ?? name;
    if (kind !== 'subGoal' && kind !== 'indicator') return name;
    const path = new Set([...above, id]);
    const resolve = (inner: string): ReferenceTarget | undefined => {
      const entity = this.entities.get(inner);
      // Two names that refer to each other must still end.
      return entity && { name: path.has(inner) ? inner : this.words(entity, path), place: null };
    };
    return textOfInlines(proseToInlines(this.options.prose.tree(name), { resolve, fieldId: 'linje' }));
  }
}
