import type { Signatures, Signer, SignerSpace } from '../../document/blocks.js';
import { padding } from './layout/grid-cells.js';
import type { FrameNode, GridNode, SignatureField, StackNode, TextNode } from './nodes.js';
import { destination, type Scope } from './scope.js';
import { headingType } from './structure/element.js';
import { gaps, ink, mm, textStyles } from './styles.js';

/** A box for each signer, whole on a page: who signs in its tinted head, below it the places to write on. */
export function renderSignatures({ id, signers }: Signatures, scope: Scope): StackNode {
  return {
    stack: signers.map((signer) => renderSigner(signer, scope)),
    anchors: [destination(id)],
    spaceBefore: gaps.paragraph,
    spaceAfter: gaps.block,
  };
}

const side = mm(3);
/** Room for a signature by hand, and for the mark that an electronic signature leaves. */
const height = mm(17);
/** Per cent of the width; names may be long, and the signature needs most. */
const widths: Readonly<Record<SignerSpace['kind'], number>> = { name: 34, date: 18, signature: 48 };

function renderSigner({ id, party, role, spaces }: Signer, { outline }: Scope): FrameNode {
  const tag = { type: headingType(outline.label()) };
  const who: TextNode[] = [
    { text: [{ text: party }], ...textStyles.label, tag, ...(role !== null && { keepWithNext: true }) },
  ];
  if (role !== null) who.push({ text: [{ text: role }], ...textStyles.small });
  const head: FrameNode = {
    stack: who,
    frame: { left: side, right: side, top: mm(1.1), bottom: mm(1.2), fill: ink.tint },
    keepWithNext: true,
  };
  const field: SignatureField = {
    // A name must have no full stop, which would make it a field within a field.
    name: id.replaceAll('.', '-'),
    tooltip: role === null ? `Underskrift for ${party}` : `Underskrift for ${party}, ${role}`,
  };
  const cells = spaces.map((space) => renderSpace(space, space.kind === 'signature' ? field : null));
  const places: GridNode = {
    stack: cells,
    grid: {
      columns: spaces.map(({ kind }) => widths[kind]),
      head: [],
      groups: [{ lead: null, rows: [cells] }],
      bare: true,
    },
  };
  return {
    stack: [head, { stack: [places], frame: { left: side - padding.x, right: 0, top: 0, bottom: mm(1.5) } }],
    frame: { left: 0, right: 0, top: 0, bottom: 0, stroke: ink.slate },
    anchors: [destination(id)],
    tag: { type: 'Sect' },
    whole: true,
    spaceAfter: gaps.block,
  };
}

function renderSpace({ label, value }: SignerSpace, field: SignatureField | null): StackNode {
  const place: FrameNode = {
    stack: value === null ? [] : [{ text: [{ text: value }] }],
    frame: { left: 0, right: 0, top: mm(0.8), bottom: mm(0.5), minHeight: height, line: ink.slate },
    ...(field && { field }),
  };
  return { stack: [{ text: [{ text: label }], ...textStyles.small, keepWithNext: true }, place] };
}
