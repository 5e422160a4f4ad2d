import type { DocumentTree } from '../../document/blocks.js';
import { type Fonts, fontFamily } from '../fonts.js';
import { Letters } from '../letters.js';
import { type LostPlace, LostText } from '../lost-text.js';
import { renderBlocks } from './blocks.js';
import { setPageNumbers } from './layout/contents.js';
import { FormLayout } from './layout/form-layout.js';
import { lostTexts } from './layout/loss-guard.js';
import type { StackNode } from './nodes.js';
import { FormPdfDocument } from './pdf-document.js';
import { FormRenderer } from './renderer.js';
import { headRule, runningText } from './running-text.js';
import { documentScope } from './scope.js';
import { structureOf } from './structure/from-nodes.js';
import { gaps, ink, pageMargins, pageSize, textStyles } from './styles.js';
import { numberRoom } from './toc.js';

/**
 * Lays out a document, draws its pages and ends the file. A layout that loses text is tried again
 * without keeping rows whole and repeating heads.
 *
 * @throws LostText, when that does not help either.
 */
export function createDocument(document: DocumentTree, fonts: Fonts): FormPdfDocument {
  let lost: LostPlace[] = [];
  for (const keep of [true, false]) {
    const pdf = new FormPdfDocument(document, fonts);
    const { layout, content, pages } = layOut(document, pdf, keep);
    lost = lostTexts(layout, content, pages);
    if (lost.length > 0) continue;
    setPageNumbers(pages, numberRoom, ink.slate);
    for (const page of pages.slice(1)) page.items.push({ type: 'vector', item: { ...headRule } });
    const renderer = new FormRenderer(pdf, structureOf(content), Letters.of(fonts));
    renderer.renderPages(pages);
    pdf.finish(renderer.tree);
    return pdf;
  }
  throw new LostText(`${document.fileName}.pdf`, lost);
}

function layOut(document: DocumentTree, pdf: FormPdfDocument, keep: boolean) {
  const content: StackNode = { stack: renderBlocks(document.blocks, documentScope(document, gaps.paragraph)) };
  const layout = new FormLayout(pageSize, pageMargins, null);
  layout.keep = keep;
  layout.running = (page, pages) => runningText(document.running, page, pages);
  const defaultStyle = { font: fontFamily, color: ink.text, ...textStyles.body };
  const pages = layout.layoutDocument(content, pdf, {}, defaultStyle);
  return { layout, content, pages };
}
