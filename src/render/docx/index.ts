import { Document } from 'docx';
import type { DocumentTree } from '../../document/blocks.js';
import type { Fonts } from '../fonts.js';
import { renderBlocks } from './blocks.js';
import { documentStyles } from './document-styles.js';
import { embeddedFonts, fontPlaceholders } from './embedded-fonts.js';
import { finishPackage } from './finish-package.js';
import { printable } from './markup/printable.js';
import { page, textWidth } from './measures.js';
import { packageParts } from './package-parts.js';
import { estimatePages } from './page-estimator.js';
import { makePictures } from './pictures.js';
import { renderFooters, renderHeaders } from './running.js';
import { textStyles } from './styles.js';
import { Writer } from './writer.js';

/** The document as a Word file, byte for byte the same for the same tree and fonts. */
export async function renderDocx(document: DocumentTree, fonts: Fonts): Promise<Uint8Array> {
  const { properties, running, blocks } = document;
  const pages = estimatePages(document);
  const pictures = await makePictures(blocks, fonts);
  const writer = new Writer(document, pages, pictures.ofDrawing);
  const author = printable(properties.author);
  const file = new Document({
    title: printable(properties.title),
    subject: printable(properties.subject),
    creator: author,
    lastModifiedBy: author,
    keywords: printable(properties.keywords.join(', ')),
    styles: documentStyles(document),
    fonts: [fontPlaceholders],
    // The layout is as Word 2013 and later make it: a table's frame, not its text, is flush with the margin.
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    sections: [
      {
        properties: { titlePage: true, page: pageFormat },
        headers: renderHeaders(running),
        footers: renderFooters(running, pages.count),
        children: renderBlocks(blocks, { writer, styles: textStyles.page, width: textWidth, indent: 0, depth: 0 }),
      },
    ],
  });
  const { date } = properties;
  const facts = { date, language: document.language, fonts: embeddedFonts(fonts), pictures: pictures.files };
  return finishPackage(packageParts(file), facts);
}

const pageFormat = {
  size: { width: page.width, height: page.height },
  margin: {
    top: page.top,
    bottom: page.foot,
    left: page.side,
    right: page.side,
    header: page.running,
    footer: page.running,
  },
};
