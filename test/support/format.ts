import type { z } from 'zod';
import { Source } from '../../src/diagnostics/source.js';
import { formatFile } from '../../src/format/format-file.js';
import { readYamlFile, type YamlFile } from '../../src/load/yaml-file.js';

/** Reads a text as a file; null where it has errors. */
export function readText(text: string): YamlFile | null {
  return readYamlFile(new Source('fil.yaml', text.normalize('NFC'))).file;
}

/** The formatted text; fails where the text cannot be read or the formatter gives up. */
export function formatText(text: string, schema: z.ZodType): string {
  const file = readText(text);
  if (!file) throw new Error(`Not readable:\n${text}`);
  const formatted = formatFile(file, schema);
  if (formatted === null) throw new Error(`Not formatted:\n${text}`);
  return formatted;
}
