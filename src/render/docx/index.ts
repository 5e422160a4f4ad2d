import type { DocumentTree } from '../../document/blocks.js';
import type { Fonts } from '../fonts.js';
import { renderBlocks } from './blocks.js';
import { embeddedFonts } from './embedded-fonts.js';
import { writeFlow } from './flow.js';
import { element, flag, namespaces, type Xml } from './markup/xml.js';
import { page, textWidth } from './measures.js';
import { type RunningPart, writePackage } from './package/package.js';
import { estimatePages } from './page-estimator.js';
import { renderRunning, runningReferences } from './running.js';
import { textStyles } from './styles.js';
import { Writer } from './writer.js';

/** The document as a Word file, byte for byte the same for the same tree and fonts. */
export async function renderDocx(document: DocumentTree, fonts: Fonts): Promise<Uint8Array> {
  const pages = estimatePages(document);
  const writer = new Writer(document, pages);
  const around = { writer, styles: textStyles.page, width: textWidth, indent: 0, depth: 0 };
  const flow = writeFlow(renderBlocks(document.blocks, around));
  const running = renderRunning(document.running, pages.count);
  const body = element('w:document', namespaces, [element('w:body', {}, [flow, sectionProperties(running)])]);
  const { numbering, links } = writer;
  return writePackage({ document, body, running, numbering, links, fonts: embeddedFonts(fonts) });
}

/** The page: A4 with its margins, the first one with a head and foot of its own. */
function sectionProperties(running: readonly RunningPart[]): Xml {
  return element('w:sectPr', {}, [
    ...runningReferences(running),
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.side,
      'w:bottom': page.foot,
      'w:left': page.side,
      'w:header': page.running,
      'w:footer': page.running,
      'w:gutter': 0,
    }),
    flag('w:titlePg'),
  ]);
}
