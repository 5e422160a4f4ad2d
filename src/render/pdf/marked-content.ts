import type { Artifact, DividedWord } from 'pdfmake/js/Line.js';
import type { FormPdfDocument } from './pdf-document.js';
import { utf16 } from './pdf-text.js';
import type { StructureElement } from './structure/element.js';
import type { StructureTree } from './structure/structure-tree.js';

const artifacts = {
  layout: '/Type /Layout',
  header: '/Type /Pagination /Subtype /Header /Attached [/Top]',
  footer: '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
  repeated: '/Type /Pagination',
} as const satisfies Record<Artifact | 'layout', string>;

/** Marks what is drawn on pages: one open sequence at a time, and equal neighbours in one. */
export class MarkedContent {
  private open: StructureElement | Artifact | 'layout' | null = null;
  private readonly words = new Map<DividedWord['whole'], StructureElement>();

  constructor(
    private readonly pdf: FormPdfDocument,
    private readonly tree: StructureTree,
  ) {}

  /** What is drawn next belongs to an element. */
  enter(element: StructureElement): void {
    if (this.open === element) return;
    this.leave();
    const mcid = this.tree.addContent(element, this.pdf.page);
    this.pdf.addContent(`/${element.type} <</MCID ${mcid}>> BDC`);
    this.open = element;
  }

  /**
   * The beginning of a marked sequence for a part of a divided word; it must lie inside the text object, where readers know
   * font and place of what it replaces. Readers of the structure find the whole word as an element, readers of the pages
   * where it begins.
   */
  markWord({ text, whole }: DividedWord, inside: StructureElement): string {
    this.leave();
    const element = this.words.get(whole) ?? inside.add('Span', { actualText: whole.text });
    this.words.set(whole, element);
    const mcid = this.tree.addContent(element, this.pdf.page);
    return `/Span <</MCID ${mcid} /ActualText <${utf16(text)}>>> BDC`;
  }

  /** What is drawn next is no part of the text. */
  enterArtifact(kind: Artifact | 'layout'): void {
    if (this.open === kind) return;
    this.leave();
    this.pdf.addContent(`/Artifact <<${artifacts[kind]}>> BDC`);
    this.open = kind;
  }

  /** Must come before a page is left. */
  leave(): void {
    if (this.open !== null) this.pdf.addContent('EMC');
    this.open = null;
  }
}
