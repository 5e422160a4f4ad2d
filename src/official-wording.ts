import type { Diagnostic } from './diagnostics/diagnostic.js';
import { diagnose } from './diagnostics/registry.js';
import { suggest } from './diagnostics/suggest.js';
import { loadWordingFolder } from './load/wording-folder.js';
import { wordingFolder } from './load/wording-folder-name.js';
import type { YamlFile } from './load/yaml-file.js';
import type { Wording } from './model/edition-form.js';
import type { Edition } from './model/plan-data.js';
import { type ProseProblem, parseProse } from './prose/parse.js';
import { isSimple } from './prose/simple.js';
import { validateWording } from './validate/validate-wording.js';

export interface OwnEditions {
  readonly editions: ReadonlyMap<string, Edition>;
  /** What is wrong with the files of the form's wording; what they say counts only where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The editions with the form's own wording where the authors' repository has it: `ordlyd/<edition>.yaml` goes text by text before
 * what the package says in other words.
 * @param dir the folder `ordlyd/`
 * @param shownDir how messages call it
 */
export async function withOfficialWording(
  editions: ReadonlyMap<string, Edition>,
  dir: string,
  shownDir: string,
): Promise<OwnEditions> {
  const { files, diagnostics } = await loadWordingFolder(dir, shownDir);
  const found = [...diagnostics];
  for (const [id, file] of files) if (!editions.has(id)) found.push(unknownEdition(id, file, [...editions.keys()]));
  const own = [...editions].map(([id, edition]): [string, Edition] => {
    const file = files.get(id);
    const checked = file ? checkWording(file, edition.wording) : { wording: nothing, diagnostics: [] };
    found.push(...checked.diagnostics);
    return [id, overlaid(edition, checked.wording ?? nothing, file && checked.wording ? file.source.text : null)];
  });
  return { editions: new Map(own), diagnostics: found };
}

const nothing: Wording = { fast: {}, vejledning: {} };

function overlaid(edition: Edition, wording: Wording, text: string | null): Edition {
  // What is published must not tell where the folder lies.
  const source = text === null ? null : { path: `${wordingFolder}/${edition.id}.yaml`, text };
  const { fast, vejledning } = edition.wording;
  return {
    ...edition,
    wording: { fast: { ...fast, ...wording.fast }, vejledning: { ...vejledning, ...wording.vejledning } },
    officialWording: { ...wording, source },
  };
}

function checkWording(file: YamlFile, known: Wording): ReturnType<typeof validateWording> {
  const { wording, diagnostics } = validateWording(file, known);
  if (!wording) return { wording, diagnostics };
  const problems = (['fast', 'vejledning'] as const).flatMap((part) =>
    Object.entries(wording[part]).flatMap(([key, text]) =>
      problemsIn(text).map(({ code, message, help, start, end }) =>
        diagnose(code, message, file.spanInText([part, key], start, end), { help }),
      ),
    ),
  );
  return { wording: problems.length > 0 ? null : wording, diagnostics: problems };
}

/** Most texts are plain words, and parsing is by far the dearest step. */
function problemsIn(text: string): readonly ProseProblem[] {
  return isSimple(text) ? [] : parseProse(text).problems;
}

function unknownEdition(id: string, { source }: YamlFile, known: readonly string[]): Diagnostic {
  const meant = suggest(id, known);
  const help = meant ? `Mente du ${meant}.yaml?` : `Filen skal hedde som en udgave: ${known.join('.yaml, ')}.yaml`;
  return diagnose('HP205', `Der er ingen udgave af formularen, der hedder «${id}»`, { path: source.path }, { help });
}
