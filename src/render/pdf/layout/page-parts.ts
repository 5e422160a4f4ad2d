/** Where a region stands on each of its pages. */
export interface PagePart {
  readonly page: number;
  readonly top: number;
  /** Where the content begins, below what is repeated. */
  readonly contentTop: number;
  bottom: number;
}

/** The parts of a region that may go over pages, also page by page for one table cell after the other. */
export class PageParts {
  private readonly parts = new Map<number, PagePart>();

  get(page: number): PagePart | undefined {
    return this.parts.get(page);
  }

  begin(page: number, top: number, contentTop: number): void {
    this.parts.set(page, { page, top, contentTop, bottom: contentTop });
  }

  /** Extends the part on a page down to `bottom` and returns where it now ends. */
  extend(page: number, bottom: number): number {
    const part = this.parts.get(page);
    if (!part) return bottom;
    part.bottom = Math.max(part.bottom, bottom);
    return part.bottom;
  }

  all(): IterableIterator<PagePart> {
    return this.parts.values();
  }
}
