import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Edition } from '../../model/plan-data.js';
import type { WordingPlaces } from '../../model/wording-places.js';
import { sha256 } from '../../sha256.js';
import type { FormCopy } from '../../wording/form-copies.js';
import { FormLetters, lettersOf } from '../../wording/form-letters.js';
import type { FormUnit } from '../../wording/form-unit.js';
import type { WordingSource } from '../../wording/print-wording.js';
import { readForm } from '../../wording/read-form.js';
import { isWholeForm, type Recognition, recogniseForm } from '../../wording/recognise-form.js';

/** Why a file cannot be used: a Danish sentence, and the way out. */
export class CannotUse extends Error {
  constructor(
    readonly path: string,
    message: string,
    readonly help: string,
  ) {
    super(message);
  }
}

/** An edition of which it is told where its wording stands. */
export interface KnownEdition extends Edition {
  readonly wordingPlaces: WordingPlaces;
}

export interface ReadForms {
  readonly edition: KnownEdition;
  readonly copies: readonly FormCopy[];
  readonly sources: readonly WordingSource[];
}

/**
 * Reads all files of a copy of the form, and tells by their labels that they are the form; of which edition, where none is named.
 * Throws `CannotUse` for the first that is not.
 */
export async function readForms(
  paths: readonly string[],
  known: readonly KnownEdition[],
  named: KnownEdition | null,
): Promise<ReadForms> {
  const sources: WordingSource[] = [];
  const copies: FormCopy[] = [];
  let edition = named;
  for (const path of paths) {
    const bytes = await bytesOf(path);
    const form = readForm(bytes, path);
    if ('problem' in form) throw new CannotUse(path, form.problem, form.help);
    edition ??= editionOf(form.units, known);
    copies.push(...recognised(path, form.units, edition, known).copies);
    sources.push({ name: basename(path), sha256: sha256(bytes) });
  }
  if (!edition) throw new Error('No file was read');
  return { edition, copies, sources };
}

/** More than any form with pictures in it. */
const maxBytes = 64 * 1024 * 1024;

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const file = await stat(path);
    if (file.isDirectory())
      throw new CannotUse(path, 'Det er en mappe og ikke en fil', 'Nævn selve filen med formularen');
    if (!file.isFile()) throw new CannotUse(path, 'Det er ikke en almindelig fil', 'Nævn selve filen med formularen');
    if (file.size === 0) throw new CannotUse(path, 'Filen er tom', 'Vælg den fil, som formularen står i');
    if (file.size > maxBytes)
      throw new CannotUse(path, 'Filen er for stor til at være formularen', 'Vælg den fil, som formularen står i');
    return await readFile(path);
  } catch (error) {
    if (error instanceof CannotUse) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
    if (code === 'ENOENT') throw new CannotUse(path, 'Filen findes ikke', 'Se efter, om navnet og mappen er rigtige');
    throw new CannotUse(path, `Filen kan ikke læses (${code})`, 'Se efter, om du har læseadgang til den');
  }
}

/** The edition whose labels the file has most of. */
function editionOf(units: readonly FormUnit[], known: readonly KnownEdition[]): KnownEdition | null {
  const labels = (edition: KnownEdition) =>
    recogniseForm(units, edition.wordingPlaces).copies.reduce((sum, { fields }) => sum + fields.length, 0);
  const [best] = known.map((edition) => ({ edition, labels: labels(edition) })).sort((a, b) => b.labels - a.labels);
  return best?.edition ?? null;
}

function recognised(
  path: string,
  units: readonly FormUnit[],
  edition: KnownEdition | null,
  known: readonly KnownEdition[],
): Recognition {
  const recognition = edition && recogniseForm(units, edition.wordingPlaces);
  if (!edition || !recognition) throw new CannotUse(path, 'Filen er ikke formularen', knownByLabels);
  if (saysOurWords(units, edition.wording))
    throw new CannotUse(
      path,
      'Filen er lavet med værktøjets egne ord, ikke med formularens',
      'Brug formularen, som den ligger på sagen i driftsstøttesystemet',
    );
  if (isWholeForm(recognition)) return recognition;
  const other = known.find((each) => each !== edition && isWholeForm(recogniseForm(units, each.wordingPlaces)));
  if (other)
    throw new CannotUse(
      path,
      `Filen er formularen til ${other.form.navn} og ikke til ${edition.form.navn}`,
      `Skriv --edition ${other.id}, eller vælg formularen til ${edition.form.navn}`,
    );
  if (recognition.copies.length === 0) throw new CannotUse(path, 'Filen er ikke formularen', knownByLabels);
  throw new CannotUse(
    path,
    `Formularen er ikke hel: ${brokenText(recognition)}`,
    'Brug hele filen, som den ligger på sagen',
  );
}

/** Shorter texts may be anybody's. */
const fewestLetters = 60;

/** The file was made by this package, which says the form's sentences in its own words. */
function saysOurWords(units: readonly FormUnit[], { fast }: KnownEdition['wording']): boolean {
  const { text } = new FormLetters(units);
  return Object.values(fast).some((own) => {
    const letters = lettersOf(own);
    return letters.length >= fewestLetters && text.includes(letters);
  });
}

const knownByLabels = 'Formularen kendes på sine betegnelser, fx «Områdets navn:» eller «Delaftalens parter:»';

/** `i delaftalen mangler «Delaftalens parter» og 3 betegnelser til` */
function brokenText({ broken }: Recognition): string {
  return broken
    .map(({ document, missing }) => {
      const [first, ...more] = missing;
      const rest =
        more.length === 0 ? '' : ` og ${more.length} ${more.length === 1 ? 'betegnelse' : 'betegnelser'} til`;
      return `i ${document.navn} mangler «${first?.tekst ?? ''}»${rest}`;
    })
    .join('; ');
}
