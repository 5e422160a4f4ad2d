import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { strToU8 } from 'fflate';
import type { Block } from '../../document/blocks.js';
import type { Drawing } from '../../document/drawing.js';
import { visitBlocks } from '../../document/visit.js';
import type { Fonts } from '../fonts.js';
import { Letters } from '../letters.js';
import { svgOf } from '../svg.js';
import { type PackedFile, pack, store } from '../zip.js';

/** A drawing as Word wants it, SVG for programs that draw it sharp and dots for the others: the names of both files. */
export interface Picture {
  readonly svg: string;
  readonly png: string;
}

export interface Pictures {
  readonly ofDrawing: ReadonlyMap<Drawing, Picture>;
  /** What goes into the package under each name: `docx` would hash and compress the pictures anew. */
  readonly files: ReadonlyMap<string, PackedFile>;
}

/** Dots for each point: 144 an inch, which half again as large as life is still sharp on a screen. Programs that know SVG never show them. */
const density = 2;

let engine: Promise<void> | null = null;

/** Makes the pictures of all drawings in a document. The same drawings and fonts give the same bytes on every machine. */
export async function makePictures(blocks: readonly Block[], fonts: Fonts): Promise<Pictures> {
  const ofDrawing = new Map<Drawing, Picture>();
  visitBlocks(blocks, {
    block: (block) => {
      if (block.type !== 'figure' || ofDrawing.has(block.drawing)) return;
      const name = `picture${ofDrawing.size + 1}`;
      ofDrawing.set(block.drawing, { svg: `${name}.svg`, png: `${name}.png` });
    },
  });
  // Most documents have no figure and do not wait for this.
  if (ofDrawing.size > 0) {
    engine ??= startEngine();
    await engine;
  }
  return { ofDrawing, files: new Map([...ofDrawing].flatMap(([drawing, names]) => filesOf(drawing, names, fonts))) };
}

async function startEngine(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

function filesOf(drawing: Drawing, names: Picture, fonts: Fonts): [name: string, file: PackedFile][] {
  const svg = svgOf(drawing, { letters: Letters.of(fonts) });
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: density }, background: 'white' });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return [
    [names.svg, pack(strToU8(svg))],
    [names.png, store(png)],
  ];
}
