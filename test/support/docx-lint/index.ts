import { leftovers, missingLanguage, personsIn } from './about.js';
import { type PackageXml, readPackage } from './package-xml.js';
import { brokenBookmarks, brokenRelationships, deadLinks, missingNumberings, missingStyles } from './references.js';
import {
  brokenControls,
  cellsWithoutParagraph,
  skippedLevels,
  tablesWithoutHead,
  withoutAltText,
} from './structure.js';

/** What is wrong with a Word file although Microsoft's validator passes it, and what we ask of one beyond that. */
const rules = {
  style: missingStyles,
  numbering: missingNumberings,
  bookmark: brokenBookmarks,
  link: deadLinks,
  relationship: brokenRelationships,
  cell: cellsWithoutParagraph,
  control: brokenControls,
  head: tablesWithoutHead,
  alt: withoutAltText,
  level: skippedLevels,
  language: missingLanguage,
  person: personsIn,
  leftover: leftovers,
} as const satisfies Record<string, (pack: PackageXml, organisation: string) => string[]>;

export type LintRule = keyof typeof rules;

export const lintRules = Object.keys(rules);

/** Findings as `rule: what and where`; `organisation` is whom the file is from. */
export function lintDocx(docx: Uint8Array, organisation: string): string[] {
  const pack = readPackage(docx);
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule(pack, organisation).map((finding) => `${name}: ${finding}`),
  );
}
