import * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/registry.js';
import type { YamlFile } from '../load/yaml-file.js';
import { findNode, isEmpty } from '../load/yaml-node.js';
import type { Wording } from '../model/edition-form.js';
import { prose } from '../model/values/text.js';
import { validateFile } from './validate-file.js';

/** Holds a file of the form's own wording against the texts that its edition has. Null where it cannot be used. */
export function validateWording(
  file: YamlFile,
  known: Wording,
): { wording: Wording | null; diagnostics: readonly Diagnostic[] } {
  const { fitting, diagnostics } = validateFile(file, schemaOf(known));
  const found = [...emptyTexts(file), ...diagnostics];
  if (found.length > 0 || !fitting?.value) return { wording: null, diagnostics: found };
  const { fast = {}, vejledning = {} } = fitting.value;
  return { wording: { fast: given(fast), vejledning: given(vejledning) }, diagnostics: [] };
}

function given(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}

/** Any of the edition's texts may be there, and no other. */
function schemaOf({ fast, vejledning }: Wording) {
  return z.strictObject({ fast: textsOf(fast).optional(), vejledning: textsOf(vejledning).optional() });
}

function textsOf(texts: Readonly<Record<string, string>>) {
  const shape: Record<string, z.ZodOptional<typeof prose>> = Object.fromEntries(
    Object.keys(texts).map((key) => [key, prose.optional()]),
  );
  return z.strictObject(shape);
}

/** An empty text would leave a hole in the document. */
function emptyTexts(file: YamlFile): Diagnostic[] {
  return ['fast', 'vejledning'].flatMap((part) => {
    const { node, missing } = findNode(file.root, [part]);
    if (missing > 0 || node.kind !== 'map') return [];
    return [...node.entries].flatMap(([key, { value }]) => {
      if (!isEmpty(value)) return [];
      const help = 'Skriv teksten, eller slet linjen, så bruges værktøjets egen ordlyd';
      return [diagnose('HP102', `Teksten «${key}» er tom`, file.keySpanOf([part, key]), { help })];
    });
  });
}
