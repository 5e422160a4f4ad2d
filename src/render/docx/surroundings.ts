import type { Block } from '../../document/blocks.js';
import type { Flow } from './flow.js';
import type { TextStyles } from './styles.js';
import type { ParagraphOptions, Writer } from './writer.js';

/** Where blocks stand: how wide it is there, which styles text takes, how far it is indented. */
export interface Surroundings {
  readonly writer: Writer;
  readonly styles: TextStyles;
  /** Twips, as all lengths here. */
  readonly width: number;
  readonly indent: number;
  /** How many lists hold the blocks. */
  readonly depth: number;
  readonly alignment?: NonNullable<ParagraphOptions['alignment']>;
}

/** Handed to the blocks that hold blocks, so that their files need not import the file that knows all blocks. */
export type RenderBlocks = (blocks: readonly Block[], around: Surroundings) => Flow[];
