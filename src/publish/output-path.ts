import * as z from 'zod';

/**
 * Path of a file below the output folder, with `/`. Manifest and journal are read back and acted upon, so a path in them
 * must never lead out of the folder.
 */
export const outputPath = z
  .string()
  .refine((path) => !path.includes('\\') && path.split('/').every((part) => !['', '.', '..'].includes(part)));
