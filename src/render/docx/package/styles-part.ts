import type { DocumentTree } from '../../../document/blocks.js';
import { fontFamily } from '../../fonts.js';
import { colors } from '../colors.js';
import { paragraphProperties, spacingElement } from '../markup/paragraph.js';
import { runProperties } from '../markup/run.js';
import { bordersElement, marginsElement } from '../markup/table.js';
import { element, flag, namespaces, nothing, val, type Xml, xmlPart } from '../markup/xml.js';
import { twipsOfPt } from '../measures.js';
import {
  type CharacterStyle,
  characterStyles,
  type ParagraphStyle,
  paragraphStyles,
  type TableStyle,
  tableStyles,
} from '../style-definitions.js';
import { styleIds } from '../styles.js';

/** `word/styles.xml`: the document's font and language, and every style that is used. */
export function stylesPart(document: Pick<DocumentTree, 'accent' | 'language'>): Xml {
  return xmlPart(
    element('w:styles', namespaces, [
      defaults(document.language),
      styleElement(
        'paragraph',
        styleIds.normal,
        'Normal',
        [flag('w:qFormat'), runProperties({ color: colors.text })],
        true,
      ),
      styleElement('character', 'DefaultParagraphFont', 'Default Paragraph Font', hidden, true),
      styleElement('table', 'TableNormal', 'Normal Table', [...hidden, plainTable], true),
      styleElement('numbering', 'NoList', 'No List', hidden, true),
      ...paragraphStyles(document).map(paragraphStyle),
      ...characterStyles(document).map(characterStyle),
      ...tableStyles.map(tableStyle),
    ]),
  );
}

const hidden = [val('w:uiPriority', 99), flag('w:semiHidden'), flag('w:unhideWhenUsed')];
const noMargins = { top: 0, left: twipsOfPt(5.4), bottom: 0, right: twipsOfPt(5.4) };
const plainTable = element('w:tblPr', {}, [
  element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
  marginsElement('w:tblCellMar', noMargins),
]);

function defaults(language: string): Xml {
  const letters = element('w:rPr', {}, [
    element('w:rFonts', {
      'w:ascii': fontFamily,
      'w:hAnsi': fontFamily,
      'w:eastAsia': fontFamily,
      'w:cs': fontFamily,
    }),
    val('w:sz', 20),
    val('w:szCs', 20),
    element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
  ]);
  const lines = element('w:pPr', {}, [
    // No single line of a paragraph stands alone at the head or foot of a page.
    flag('w:widowControl'),
    spacingElement({ before: 0, after: twipsOfPt(6), line: twipsOfPt(14), lineRule: 'atLeast' }),
  ]);
  return element('w:docDefaults', {}, [element('w:rPrDefault', {}, [letters]), element('w:pPrDefault', {}, [lines])]);
}

/** Names that Word knows, and shows in the language of its user. */
const builtIn =
  /^(?:Subtitle|Title|heading \d|List Paragraph|TOC Heading|toc \d|header|footer|Strong|Emphasis|Hyperlink)$/;

function paragraphStyle({ id, name, next, run, paragraph }: ParagraphStyle): Xml {
  const properties = element('w:pPr', {}, paragraphProperties(paragraph));
  return styleElement('paragraph', id, name, [
    val('w:basedOn', styleIds.normal),
    next === undefined ? nothing : val('w:next', next),
    flag('w:qFormat'),
    properties,
    runProperties(run),
  ]);
}

function characterStyle({ id, name, run }: CharacterStyle): Xml {
  const rest = [val('w:basedOn', 'DefaultParagraphFont'), flag('w:qFormat'), runProperties(run)];
  return styleElement('character', id, name, rest);
}

function tableStyle({ id, name, borders }: TableStyle): Xml {
  const properties = element('w:tblPr', {}, [bordersElement('w:tblBorders', borders)]);
  return styleElement('table', id, name, [val('w:basedOn', 'TableNormal'), flag('w:qFormat'), properties]);
}

type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

function styleElement(type: StyleType, id: string, name: string, rest: readonly Xml[], isDefault = false): Xml {
  const isOurs = !isDefault && !builtIn.test(name);
  const attributes = {
    'w:type': type,
    'w:default': isDefault ? 1 : undefined,
    'w:customStyle': isOurs ? 1 : undefined,
    'w:styleId': id,
  };
  return element('w:style', attributes, [val('w:name', name), ...rest]);
}
