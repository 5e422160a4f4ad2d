import type { Block } from '../../document/blocks.js';
import { visitBlocks } from '../../document/visit.js';

/** Ids that references and the contents may point to. */
export function anchorsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  visitBlocks(blocks, {
    block: (block) => {
      if ('id' in block && block.id !== null) anchors.add(block.id);
      if (block.type === 'signatures') for (const signer of block.signers) anchors.add(signer.id);
      if (block.type === 'box') for (const field of block.fields) anchors.add(field.id);
    },
  });
  return anchors;
}
