import { HeightRule, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Signatures, Signer, SignerSpace } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import { frame, noRule, rule } from './borders.js';
import { renderCell } from './cell.js';
import { colors } from './colors.js';
import type { Flow } from './flow.js';
import { padding, shareWidth, twipsOfPt } from './measures.js';
import { styleIds } from './styles.js';
import type { Surroundings } from './surroundings.js';

/** A table for each signer, whole on a page: who signs in its tinted head, below it the places to write on. */
export function renderSignatures({ id, signers }: Signatures, around: Surroundings): Flow[] {
  around.writer.anchor(id);
  return signers.map((signer) => renderSigner(signer, around));
}

const sides = { marginUnitType: WidthType.DXA, left: padding, right: padding, top: twipsOfPt(4), bottom: twipsOfPt(4) };
/** Room for a signature by hand, and for the mark that an electronic signature leaves. */
const height = twipsOfPt(64);
/** Per cent of the width; names may be long, and the signature needs most. */
const widths: Readonly<Record<SignerSpace['kind'], number>> = { name: 34, date: 18, signature: 48 };

function renderSigner({ id, party, role, spaces }: Signer, { writer, width }: Surroundings): Table {
  writer.anchor(id);
  const who = [writer.paragraph(styleIds.formLabel, [text(party)])];
  if (role !== null) who.push(writer.paragraph(styleIds.tableSmall, [text(role)]));
  const columns = shareWidth(
    width,
    spaces.map(({ kind }) => widths[kind]),
  );
  const head = renderCell(who, styleIds.formLabel, {
    fill: colors.tint,
    margins: sides,
    columnSpan: spaces.length,
    keepNext: true,
  });
  const places = spaces.map(({ label, value }) => {
    const content = [writer.paragraph(styleIds.tableSmall, [text(label)])];
    if (value !== null) content.push(writer.paragraph(styleIds.tableText, [text(value)]));
    return renderCell(content, styleIds.tableSmall, { margins: sides });
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    borders: { ...frame, insideHorizontal: rule(colors.lightRule), insideVertical: noRule },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [head] }),
      new TableRow({ cantSplit: true, height: { value: height, rule: HeightRule.ATLEAST }, children: places }),
    ],
  });
}
