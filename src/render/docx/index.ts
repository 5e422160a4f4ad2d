import { Document, Packer } from 'docx';
import type { DocumentTree } from '../../document/blocks.js';
import type { Fonts } from '../fonts.js';
import { renderBlocks } from './blocks.js';
import { embeddedFonts, fontPlaceholders } from './embedded-fonts.js';
import { page, textWidth } from './measures.js';
import { finishPackage } from './package.js';
import { estimatePages } from './page-estimator.js';
import { renderFooters, renderHeaders } from './running.js';
import { documentStyles, textStyles } from './styles.js';
import { Writer } from './writer.js';

/** The document as a Word file, byte for byte the same for the same tree and fonts. */
export async function renderDocx(document: DocumentTree, fonts: Fonts): Promise<Uint8Array> {
  const { properties, running, blocks } = document;
  const writer = new Writer(document);
  const file = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    keywords: properties.keywords.join(', '),
    styles: documentStyles(document),
    fonts: [fontPlaceholders],
    // The layout is as Word 2013 and later make it: a table's frame, not its text, is flush with the margin.
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    // Numbers in the contents table: without them Word would ask whether to update it.
    pageNumbers: estimatePages(document),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.foot,
              left: page.side,
              right: page.side,
              header: page.running,
              footer: page.running,
            },
          },
        },
        headers: renderHeaders(running),
        footers: renderFooters(running),
        children: renderBlocks(blocks, { writer, styles: textStyles.page, width: textWidth, indent: 0, depth: 0 }),
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(file), {
    date: properties.date,
    language: document.language,
    fonts: embeddedFonts(fonts),
  });
}
