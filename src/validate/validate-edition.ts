import type { z } from 'zod';
import { printPretty } from '../diagnostics/print/pretty.js';
import type { EditionFolder } from '../load/edition-folder.js';
import type { YamlFile } from '../load/yaml-file.js';
import { editionForm, wordingFile } from '../model/edition-form.js';
import type { SchemaMaker } from '../model/editions/index.js';
import type { Edition } from '../model/plan-data.js';
import { validateFile } from './validate-file.js';

/** Makes an edition of its files; throws where they do not fit, since they are part of the package. */
export function validateEdition({ id, form, wording, templates }: EditionFolder, makeSchemas: SchemaMaker): Edition {
  const lists = fitting(form, editionForm);
  return { id, form: lists, wording: fitting(wording, wordingFile), templates, schemas: makeSchemas(lists) };
}

function fitting<S extends z.ZodType>(file: YamlFile, schema: S): z.output<S> {
  const { fitting: found, diagnostics } = validateFile(file, schema);
  if (found?.value && diagnostics.length === 0) return found.value;
  throw new Error(printPretty(diagnostics, { colour: false, limit: 10 }));
}
