import type { z } from 'zod';
import { printPretty } from '../diagnostics/print/pretty.js';
import type { EditionFolder } from '../load/edition-folder.js';
import type { YamlFile } from '../load/yaml-file.js';
import { editionForm, type Wording, wordingFile } from '../model/edition-form.js';
import type { SchemaMaker } from '../model/editions/index.js';
import type { Edition } from '../model/plan-data.js';
import { type WordingPlaces, wordingPlaces } from '../model/wording-places.js';
import { validateFile } from './validate-file.js';

/** Makes an edition of its files; throws where they do not fit, since they are part of the package. */
export function validateEdition(
  { id, form, wording, places, templates }: EditionFolder,
  makeSchemas: SchemaMaker,
): Edition {
  const lists = fitting(form, editionForm);
  const texts = fitting(wording, wordingFile);
  return {
    id,
    form: lists,
    wording: texts,
    wordingPlaces: places && ofTexts(fitting(places, wordingPlaces), texts, places),
    officialWording: null,
    templates,
    schemas: makeSchemas(lists),
  };
}

/** A place must be that of a text that there is. */
function ofTexts(places: WordingPlaces, texts: Wording, { source }: YamlFile): WordingPlaces {
  for (const part of ['fast', 'vejledning'] as const)
    for (const key of Object.keys(places[part]))
      if (!Object.hasOwn(texts[part], key)) throw new Error(`${source.path}: there is no text ${part}.${key}`);
  return places;
}

function fitting<S extends z.ZodType>(file: YamlFile, schema: S): z.output<S> {
  const { fitting: found, diagnostics } = validateFile(file, schema);
  if (found?.value && diagnostics.length === 0) return found.value;
  throw new Error(printPretty(diagnostics, { colour: false, limit: 10 }));
}
