import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Block } from '../../document/blocks.js';
import type { Drawing } from '../../document/drawing.js';
import { visitBlocks } from '../../document/visit.js';
import type { Fonts } from '../fonts.js';
import { Letters } from '../letters.js';
import { svgOf } from '../svg.js';

/** A drawing as Word wants it: SVG for programs that draw it sharp, and dots for the others. */
export interface Picture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** Dots for each point: 216 an inch. */
const density = 3;

let engine: Promise<void> | null = null;

/** Makes the pictures of all drawings in a document. The same drawings and fonts give the same bytes on every machine. */
export async function makePictures(blocks: readonly Block[], fonts: Fonts): Promise<ReadonlyMap<Drawing, Picture>> {
  const drawings: Drawing[] = [];
  visitBlocks(blocks, {
    block: (block) => {
      if (block.type === 'figure') drawings.push(block.drawing);
    },
  });
  if (drawings.length === 0) return new Map();
  // Most documents have no figure and do not wait for this.
  engine ??= startEngine();
  await engine;
  return new Map(drawings.map((drawing) => [drawing, pictureOf(drawing, Letters.of(fonts))]));
}

async function startEngine(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

function pictureOf(drawing: Drawing, letters: Letters): Picture {
  const svg = svgOf(drawing, { letters });
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, background: 'white' });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return { svg: new TextEncoder().encode(svg), png };
}
