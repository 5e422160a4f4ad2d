import { all, valOf, type XmlElement } from '../docx-reader.js';
import { type PackageXml, partOf, repeated, textParts } from './package-xml.js';

/** Cells that do not end in a paragraph, which Word demands. */
export function cellsWithoutParagraph(pack: PackageXml): string[] {
  return textParts(pack).flatMap(([path, root]) =>
    all(root, 'w:tc').flatMap((cell, index) => (endsInParagraph(cell) ? [] : [`${path}, cell ${index + 1}`])),
  );
}

function endsInParagraph({ children }: XmlElement): boolean {
  const last = children.findLast(({ name }) => name !== 'w:bookmarkEnd');
  if (last?.name !== 'w:sdt') return last?.name === 'w:p';
  const content = last.children.find(({ name }) => name === 'w:sdtContent');
  return content !== undefined && endsInParagraph(content);
}

/** Controls without a number, and numbers and tags that two of them share. */
export function brokenControls(pack: PackageXml): string[] {
  const properties = textParts(pack).flatMap(([, root]) => all(root, 'w:sdtPr'));
  const ids = properties.flatMap((control) => valOf(control, 'w:id') ?? []);
  const tags = properties.flatMap((control) => valOf(control, 'w:tag') ?? []);
  return [
    ...(ids.length < properties.length ? [`${properties.length - ids.length} have no number`] : []),
    ...repeated(ids).map((id) => `number ${id} twice`),
    ...repeated(tags).map((tag) => `tag ${tag} twice`),
    ...tags.filter((tag) => tag.length > 64).map((tag) => `tag ${tag} is too long`),
  ];
}

/** Tables that say they have a head row and have none, or that have cells to tell apart and no head row. */
export function tablesWithoutHead(pack: PackageXml): string[] {
  return textParts(pack).flatMap(([path, root]) =>
    all(root, 'w:tbl').flatMap((table, index) => {
      const rows = table.children.filter(({ name }) => name === 'w:tr');
      const isFrame = rows.length === 1 && all(table, 'w:gridCol').length === 1 && !saysHead(table);
      const hasHead = rows[0] !== undefined && all(rows[0], 'w:tblHeader').length > 0;
      return isFrame || hasHead ? [] : [`${path}, table ${index + 1}`];
    }),
  );
}

function saysHead(table: XmlElement): boolean {
  return /^(?:1|true|on)$/.test(all(table, 'w:tblLook')[0]?.attributes['w:firstRow'] ?? '');
}

/** Tables and pictures without words for those who cannot see them. */
export function withoutAltText(pack: PackageXml): string[] {
  return textParts(pack).flatMap(([path, root]) => [
    ...all(root, 'w:tbl').flatMap((table, index) =>
      valOf(table, 'w:tblCaption') || valOf(table, 'w:tblDescription') ? [] : [`${path}, table ${index + 1}`],
    ),
    ...all(root, 'wp:docPr').flatMap(({ attributes }) =>
      attributes.descr?.trim() ? [] : [`${path}, picture ${attributes.name ?? ''}`],
    ),
  ]);
}

/** Headings more than one level below the one before. */
export function skippedLevels(pack: PackageXml): string[] {
  const styles = new Map(
    all(partOf(pack, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      valOf(style, 'w:outlineLvl'),
    ]),
  );
  let above = 0;
  return all(partOf(pack, 'word/document.xml'), 'w:p').flatMap((paragraph) => {
    const outline = valOf(paragraph, 'w:outlineLvl') ?? styles.get(valOf(paragraph, 'w:pStyle') ?? 'Normal');
    if (outline === undefined || outline === '9') return [];
    const level = Number(outline) + 1;
    const skips = level > above + 1;
    const from = above;
    above = level;
    return skips
      ? [
          `level ${level} after ${from}: ${all(paragraph, 'w:t')
            .map(({ text }) => text)
            .join('')}`,
        ]
      : [];
  });
}
