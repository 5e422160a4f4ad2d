import { crc32 } from 'node:zlib';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A file of a zip, compressed; can be put into many zips. */
export interface PackedFile {
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array;
}

/** fflate and not node's zlib, whose bytes differ from one machine to the next. */
export function pack(data: Uint8Array): PackedFile {
  return { size: data.length, crc: crc32(data), deflated: deflateSync(data, { level: 6 }) };
}

export function unpack({ size, deflated }: PackedFile): Uint8Array {
  return inflateSync(deflated, { out: new Uint8Array(size) });
}

const localSize = 30;
const centralSize = 46;
const endSize = 22;
/** Version 2.0 of the format: all that readers need to know is deflate. */
const version = 20;
const deflate = 8;
/** 1 January 1980, the first day that a zip can tell: the time of writing would differ from build to build. */
const date = 0x0021;

/** The files of a zip that fflate made: all are compressed, and the directory is followed by no comment. */
export function readZip(bytes: Uint8Array): Map<string, PackedFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endSize;
  const files = new Map<string, PackedFile>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.set(strFromU8(bytes.subarray(at + centralSize, at + centralSize + nameLength)), {
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      deflated: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    });
    at += centralSize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** A zip of the files in their order. Paths are ASCII. */
export function zip(files: ReadonlyMap<string, PackedFile>): Uint8Array {
  const entries = [...files].map(([path, file]) => ({ name: strToU8(path), file }));
  const sizes = entries.map(({ name, file }) => localSize + name.length + file.deflated.length);
  const centralStart = sizes.reduce((sum, size) => sum + size, 0);
  const central = entries.reduce((sum, { name }) => sum + centralSize + name.length, 0);
  const bytes = new Uint8Array(centralStart + central + endSize);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let at = centralStart;
  for (const { name, file } of entries) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    writeFacts(view, at + 6, file, name.length);
    view.setUint32(at + 42, local, true);
    bytes.set(name, at + centralSize);
    at += centralSize + name.length;

    view.setUint32(local, 0x04034b50, true);
    writeFacts(view, local + 4, file, name.length);
    bytes.set(name, local + localSize);
    bytes.set(file.deflated, local + localSize + name.length);
    local += localSize + name.length + file.deflated.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, central, true);
  view.setUint32(at + 16, centralStart, true);
  return bytes;
}

/** What stands alike before the file and in the directory; what is not set is zero. */
function writeFacts(view: DataView, at: number, { size, crc, deflated }: PackedFile, nameLength: number): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 4, deflate, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, deflated.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
