import { createHash } from 'node:crypto';
import type { Place } from '../../document/blocks.js';

/** As long as Word lets a bookmark's name, a control's tag and a control's name be. */
const longestBookmark = 40;
const longestTag = 64;
const plain = /^[a-zæøå][a-z0-9æøå]*(?:[.-][a-z0-9æøå]+)*$/;

/**
 * The bookmark of an anchor: at most 40 letters, digits and underscores, and the same in every document, because other
 * documents link to it. Word ignores case and knows no dots or hyphens in these names, so an anchor that could meet
 * another one on the way gets a hash.
 */
export function bookmarkName(anchor: string): string {
  const normal = anchor.normalize('NFC');
  const name = normal.replaceAll('.', '_').replaceAll('-', '__');
  if (plain.test(normal) && name.length <= longestBookmark) return name;
  const start = normal.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^[^\p{L}]+/u, '') || 'anker';
  return withHash(start, normal, '_', longestBookmark);
}

/** The tag of a field's content control: the anchor itself where Word has room for it. */
export function controlTag(anchor: string): string {
  const normal = anchor.normalize('NFC');
  return normal.length <= longestTag ? normal : withHash(normal, normal, '.', longestTag);
}

/** What people see of a control: the form's label, shortened to what Word has room for. */
export function controlName(label: string): string {
  const name = label.trim().replace(/:$/, '');
  if (name.length <= longestTag) return name;
  return `${name.slice(0, longestTag - 1).replace(/[\s,(]+\S*$/u, '')}…`;
}

/** A number above zero of 31 bits, which Word wants of a control; the same for the same anchor. */
export function controlNumber(anchor: string): number {
  return createHash('sha256').update(anchor.normalize('NFC')).digest().readUInt32BE() >>> 1 || 1;
}

/** The file and bookmark of a place in another document, which lies in the same folder. */
export function linkToPlace(place: Place): { readonly file: string; readonly bookmark: string } {
  return { file: `${encodeURI(place.fileName)}.docx`, bookmark: bookmarkName(place.anchor) };
}

function withHash(start: string, anchor: string, joint: string, longest: number): string {
  const hash = createHash('sha256').update(anchor).digest('hex').slice(0, 10);
  return `${start.slice(0, longest - hash.length - 1)}${joint}${hash}`;
}
