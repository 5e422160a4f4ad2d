import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { Booklet } from '../../model/booklet-data.js';
import type { ReferenceTarget } from '../../prose/to-blocks.js';
import { type ComposeOptions, TextContext } from '../context.js';

/** The booklet's document, and the anchors that its template promises to have. */
export const bookletDocument = {
  fileName: 'boligsociale-indsatser',
  intervention: (id: string) => `indsats.${id}`,
  publications: 'kilder',
} as const;

/** Looks interventions and sources up. */
export class BookletContext extends TextContext {
  private readonly targets = new Map<string, ReferenceTarget>();

  constructor(
    readonly booklet: Booklet,
    options: ComposeOptions,
  ) {
    super(options);
    const put = (id: string, name: string, anchor: string) =>
      this.targets.set(id, { name, place: { documentId: booklet.id, fileName: bookletDocument.fileName, anchor } });
    for (const { id, titel } of booklet.file.kilder) put(id, titel, bookletDocument.publications);
    for (const { id, content } of booklet.interventions) put(id, content.navn, bookletDocument.intervention(id));
  }

  reference(id: string, name: string): Inline {
    return { type: 'reference', id, place: this.targets.get(id)?.place ?? null, children: [text(name)] };
  }

  protected target(id: string): ReferenceTarget | undefined {
    return this.targets.get(id);
  }
}
