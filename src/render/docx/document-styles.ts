import { DocumentDefaults, type IStylesOptions, LineRuleType, TableProperties, WidthType } from 'docx';
import type { DocumentTree } from '../../document/blocks.js';
import { fontFamily } from '../fonts.js';
import { colors } from './colors.js';
import { DefaultStyle, StyleOfCharacters, StyleOfParagraphs, StyleOfTables } from './markup/style.js';
import { twipsOfPt } from './measures.js';
import { characterStyles, paragraphStyles, tableStyles } from './style-definitions.js';
import { styleIds } from './styles.js';

/** The document's font and language, and every style that is used. They take the place of all that `docx` would bring. */
export function documentStyles(document: Pick<DocumentTree, 'accent' | 'language'>): IStylesOptions {
  return {
    importedStyles: [
      defaults(document.language),
      new StyleOfParagraphs({ id: styleIds.normal, name: 'Normal', run: { color: colors.text } }),
      new DefaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
      new DefaultStyle('table', 'TableNormal', 'Normal Table', [plainTable()]),
      new DefaultStyle('numbering', 'NoList', 'No List'),
      ...paragraphStyles(document).map((style) => new StyleOfParagraphs({ basedOn: styleIds.normal, ...style })),
      ...characterStyles(document).map((style) => new StyleOfCharacters(style)),
      ...tableStyles.map((style) => new StyleOfTables(style)),
    ],
  };
}

function defaults(language: string): DocumentDefaults {
  const paragraph = {
    // No single line of a paragraph stands alone at the head or foot of a page.
    widowControl: true,
    spacing: { before: 0, after: twipsOfPt(6), line: twipsOfPt(14), lineRule: LineRuleType.AT_LEAST },
  };
  return new DocumentDefaults({
    run: { font: fontFamily, size: 20, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
    paragraph,
  });
}

function plainTable(): TableProperties {
  const side = twipsOfPt(5.4);
  return new TableProperties({
    indent: { size: 0, type: WidthType.DXA },
    cellMargin: { top: 0, left: side, bottom: 0, right: side },
  });
}
