import { type Document, Packer } from 'docx';

/** A part of a package as it was written: XML, or bytes. */
export type PartContent = string | Uint8Array;

/**
 * The parts of a Word file by path. `docx` would compress them at once, most of them only to be unpacked again and put into our own zip; its compiler
 * stops before that, but the library keeps it to itself.
 */
export function packageParts(file: Document): ReadonlyMap<string, PartContent> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  return new Map([...compiler.compile(file)].map(([path, data]) => [path, contentOf(data)]));
}

interface Compiler {
  compile(file: Document): ReadonlyMap<string, PartContent | ArrayBuffer>;
}

function contentOf(data: PartContent | ArrayBuffer): PartContent {
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
