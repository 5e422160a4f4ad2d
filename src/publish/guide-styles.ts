import { fileURLToPath } from 'node:url';

/**
 * Beside the bundle: what was taken of Det Fælles Designsystem when the bundle was made, and its licence. Where the code runs from its
 * sources, as in tests, that of the last bundle.
 */
export const guideStylesDir = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/site-styles/' : './site-styles/', import.meta.url),
);
