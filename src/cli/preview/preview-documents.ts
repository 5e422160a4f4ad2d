import { createHash } from 'node:crypto';
import { textOfInlines } from '../../document/text.js';
import { type DocumentTree, loadFonts, renderDocument } from '../../index.js';
import type { DocumentFormat } from '../../render/index.js';
import { PdfThread } from '../build/pdf-thread.js';
import { PlanReader } from '../plan-reader.js';

/** What a plan's documents are called. */
export interface DocumentName {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
}

/** A Word or PDF file that is made when somebody asks for it. */
export interface DocumentOnDemand {
  /** Another one as soon as anything in the document is another. */
  readonly tag: string;
  /** @throws LostText for what cannot be printed whole */
  readonly make: () => Promise<Uint8Array>;
}

/** The documents of the plans as they are now. Files are made on demand, and made once. */
export class PreviewDocuments {
  private readonly names = new Map<string, readonly DocumentName[]>();
  /** The plan that was composed or asked for last is the last of them. */
  private readonly kept = new Map<string, readonly DocumentTree[]>();
  private readonly made = new Map<string, { readonly tag: string; readonly file: Promise<Uint8Array> }>();
  private readonly fonts = loadFonts();
  private thread: PdfThread | null = null;

  /** @param compose makes a plan's documents again that are no longer kept */
  constructor(private readonly compose: (planId: string) => Promise<readonly DocumentTree[]>) {}

  set(planId: string, documents: readonly DocumentTree[]): void {
    this.names.set(planId, documents.map(nameOf));
    this.keep(planId, documents);
  }

  namesOf(planId: string): readonly DocumentName[] {
    return this.names.get(planId) ?? [];
  }

  /** Null where there is no such document, or none that can be made now. */
  async find(planId: string, fileName: string, format: DocumentFormat): Promise<DocumentOnDemand | null> {
    if (!this.namesOf(planId).some((name) => name.fileName === fileName)) return null;
    const documents = this.kept.get(planId) ?? (await this.compose(planId));
    this.keep(planId, documents);
    const tree = documents.find((document) => document.fileName === fileName);
    if (!tree) return null;
    const tag = createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 16);
    return { tag, make: () => this.make(`${planId}/${fileName}.${format}`, tag, tree, format) };
  }

  async close(): Promise<void> {
    await this.thread?.end();
  }

  private keep(planId: string, documents: readonly DocumentTree[]): void {
    this.kept.delete(planId);
    this.kept.set(planId, documents);
    const [oldest] = this.kept.keys();
    if (this.kept.size > PlanReader.plansKept && oldest !== undefined) this.kept.delete(oldest);
  }

  private make(path: string, tag: string, tree: DocumentTree, format: DocumentFormat): Promise<Uint8Array> {
    const before = this.made.get(path);
    if (before?.tag === tag) return before.file;
    const file = this.render(tree, format);
    this.made.set(path, { tag, file });
    // The next who asks may have mended what was wrong.
    file.catch(() => this.made.delete(path));
    return file;
  }

  private async render(tree: DocumentTree, format: DocumentFormat): Promise<Uint8Array> {
    if (format === 'pdf') this.thread ??= PdfThread.start(Number.POSITIVE_INFINITY);
    if (format === 'pdf' && this.thread) return this.thread.render(tree);
    return renderDocument(tree, format, await this.fonts);
  }
}

function nameOf({ id, fileName, properties, blocks }: DocumentTree): DocumentName {
  const title = blocks.find((block) => block.type === 'title');
  return { id, fileName, title: title?.type === 'title' ? textOfInlines(title.children) : properties.title };
}
