import type { z } from 'zod';
import { Source } from '../diagnostics/source.js';
import { readYamlFile, type YamlFile } from '../load/yaml-file.js';
import { alignComments } from './align-comments.js';
import { arrange } from './arrange.js';
import { printTree } from './print-tree.js';
import { readTree } from './read-tree.js';
import { sameContent } from './same-content.js';

/**
 * The text of a file in the one order and style that all files have. Comments and the words of the authors stay.
 * @returns null where the new text would not say the same as the old one: a fault of the formatter
 */
export function formatFile(file: YamlFile, schema: z.ZodType): string | null {
  const { text } = file.source;
  const unix = text.replaceAll(/\r\n?/g, '\n');
  const formatted = formatText(unix, file, schema) ?? formatText(alignComments(unix, file), file, schema);
  const isWindows = text.includes('\n') && !/(?<!\r)\n/.test(text);
  return isWindows && formatted ? formatted.replaceAll('\n', '\r\n') : formatted;
}

function formatText(text: string, file: YamlFile, schema: z.ZodType): string | null {
  try {
    const before = readTree(text);
    const formatted = printTree(arrange(before.root, schema));
    const after = readYamlFile(new Source(file.source.path, formatted)).file;
    if (!after || !sameContent(file.root, after.root, schema)) return null;
    return sameComments(before.comments, readTree(formatted).comments) ? formatted : null;
  } catch {
    // Where the two parsers disagree about a text, it is left as it is.
    return null;
  }
}

/** Comments move with their fields; none may be lost or made. */
function sameComments(before: readonly string[], after: readonly string[]): boolean {
  const sorted = (comments: readonly string[]) => [...comments].sort().join('\n');
  return before.length === after.length && sorted(before) === sorted(after);
}
