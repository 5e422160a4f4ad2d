import type { Table, TableCell } from 'docx';
import type { Signatures, Signer, SignerSpace } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import { cellOf, renderCell } from './cell.js';
import { colors } from './colors.js';
import type { Flow } from './flow.js';
import { ContentControl } from './markup/content-control.js';
import { DescribedTable, tableRow } from './markup/described-table.js';
import { padding, shareWidth, twipsOfPt } from './measures.js';
import { styleIds, tableStyleIds } from './styles.js';
import type { Surroundings } from './surroundings.js';
import type { Writer } from './writer.js';

/** A table for each signer, whole on a page: who signs in its tinted head, below it the lines to write on. */
export function renderSignatures({ id, signers }: Signatures, around: Surroundings): Flow[] {
  around.writer.anchor(id);
  return signers.map((signer) => renderSigner(signer, around));
}

const margins = { left: padding, right: padding, top: twipsOfPt(4), bottom: twipsOfPt(4) };
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
  const head = renderCell(who, {
    width,
    columnSpan: spaces.length,
    emptyStyle: styleIds.formLabel,
    fill: colors.tint,
    margins,
    keepNext: true,
  });
  const cells = spaces.map((space, index) => spaceCell(`${id}.${space.kind}`, space, columns[index] ?? 0, writer));
  const look = { style: tableStyleIds.signer, width, columns, firstRow: true, caption: party };
  return new DescribedTable(look, [
    tableRow({ isHead: true, isWhole: true }, [head]),
    tableRow({ isWhole: true }, cells),
  ]);
}

/** What the line is for, and the line: a field of its own, which one can fill in. */
function spaceCell(anchor: string, { label, value }: SignerSpace, width: number, writer: Writer): TableCell {
  const line = writer.bookmarked(anchor, writer.inlines(value === null ? [] : [text(value)]));
  const purpose = writer.paragraph(styleIds.tableSmall, [text(label)], { keepNext: true });
  const control = writer.control({ anchor, label });
  return cellOf([purpose, ContentControl.ofField(control, [writer.paragraphOf(styleIds.signature, line)])], {
    width,
    margins,
  });
}
