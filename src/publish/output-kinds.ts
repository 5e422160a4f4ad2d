import { documentFormats } from '../render/index.js';

/** What a build makes. */
export const allOutputKinds = [...documentFormats, 'site', 'data'] as const;
export type OutputKind = (typeof allOutputKinds)[number];
