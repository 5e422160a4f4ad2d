import { createHash } from 'node:crypto';
import type { Place } from '../../document/blocks.js';

const longest = 40;
const plain = /^[a-zæøå][a-z0-9æøå]*(?:[.-][a-z0-9æøå]+)*$/;

/**
 * The bookmark of an anchor: at most 40 letters, digits and underscores, and the same in every document, because other
 * documents link to it. Word ignores case and knows no dots or hyphens in these names, so an anchor that could meet
 * another one on the way gets a hash.
 */
export function bookmarkName(anchor: string): string {
  const normal = anchor.normalize('NFC');
  const name = normal.replaceAll('.', '_').replaceAll('-', '__');
  if (plain.test(normal) && name.length <= longest) return name;
  const hash = createHash('sha256').update(normal).digest('hex').slice(0, 10);
  const start = normal.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^[^\p{L}]+/u, '') || 'anker';
  return `${start.slice(0, longest - hash.length - 1)}_${hash}`;
}

/** The file and bookmark of a place in another document, which lies in the same folder. */
export function linkToPlace(place: Place): string {
  return `${encodeURI(place.fileName)}.docx#${bookmarkName(place.anchor)}`;
}
