import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { EntityKind } from '../../../model/field.js';
import { identifierOf } from '../../../model/values/identifier-text.js';
import type { CheckedFile } from '../../../validate/validate-plan.js';
import type { CheckContext } from '../../context.js';
import { entryAt, type KnownName, namesOfKinds } from '../../known-names.js';
import type { PlanText } from '../../plan-text.js';
import { areForms, haveSameDigits, isOneSlipApart } from '../../spelling.js';
import type { Stretch } from '../../stretches.js';
import { differentWords, type TextWords, wordsOf } from '../../words.js';
import { WordSet, type WrittenWord } from '../../written-word.js';

const namedKinds: ReadonlySet<EntityKind | undefined> = new Set([
  'organisation',
  'unit',
  'area',
  'role',
  'activity',
  'dataSource',
  'attachment',
  'chartNode',
]);

/**
 * An id is made of the name it stands for, or of a part of it, and never changes. A name that nearly is its id has a slip
 * in one of the two; a name that the texts do not use, while they use the id's, was changed in one place alone.
 */
export function namesAndIds(context: CheckContext): Diagnostic[] {
  const texts = wordsOf(context.values);
  const used = new UsedWords(texts);
  const capitalised = [...differentWords(texts)].filter(({ hasCapital, asId }) => hasCapital && asId !== '');
  let looked = 0;
  return namesOfKinds(context, namedKinds).flatMap((known) => {
    const { id, name, declared, span, isFull } = known;
    if (id === null || declared === null || span === null || !isFull) return [];
    const { kortnavn } = entryAt(declared);
    const nameWords = identifierOf(typeof kortnavn === 'string' ? `${name} ${kortnavn}` : name).split('-');
    const strange = id.split('-').filter((word) => !nameWords.includes(word));
    if (strange.length === 0 || isJoined(id, nameWords)) return [];
    const related = [{ message: 'Id’et', span: declared.file.file.spanOf([...declared.path, 'id']) }];
    const slip = slipInWhole(id, identifierOf(name)) || slipBetween(strange, nameWords, known.kind);
    if (slip) {
      const message = `Navnet «${name}» ligner sit id «${id}», men er stavet anderledes`;
      const help = 'Ret navnet, hvis det er en slåfejl. Er det id’et, der er forkert, så skriv en undtagelse';
      return [diagnose('HP325', message, span, { help, related })];
    }
    const use =
      spokenOf.has(known.kind) && !used.has(known) && looked++ < mostLooked ? firstUseOf(id, texts, capitalised) : null;
    if (!use) return [];
    const old = use.text.text.slice(use.start, use.end).replaceAll(/\s+/g, ' ');
    const message = `Teksterne kalder det «${old}», men her hedder det «${name}»`;
    const help = 'Ret navnet tilbage, eller ret teksterne til det nye navn';
    const where = { message: `«${old}»`, span: use.text.span(use.start, use.end) };
    return [diagnose('HP325', message, span, { help, related: [where, ...related] })];
  });
}

/** `mentorkoordinator` for «Mentor-koordinator i byen», and `fritids-job` for «Fritidsjob i byen». */
function isJoined(id: string, nameWords: readonly string[]): boolean {
  const letters = id.replaceAll('-', '');
  return nameWords.some((_, from) => nameWords.some((__, to) => nameWords.slice(from, to + 1).join('') === letters));
}

/** One word of the id is nearly a word of the name, and not a form of it: `ringparken` and «Ringpakren». */
function slipBetween(strange: readonly string[], nameWords: readonly string[], kind: KnownName['kind']): boolean {
  const isForm = (a: string, b: string) => (kind === 'area' ? a === `${b}s` || b === `${a}s` : areForms(a, b));
  return strange.some(
    (word) =>
      word.length >= 4 &&
      nameWords.some((other) => areNear(word, other) && !isForm(word, other) && haveSameDigits(word, other)),
  );
}

/** `faellessekretariatet` and «Fællesseretariat» are near, too. */
function areNear(word: string, other: string): boolean {
  const bare = word.length >= 9 ? word.replace(/(?:et|en|er|ne|e|s)$/, '') : word;
  return isOneSlipApart(word, other) || (isOneSlipApart(bare, other) && !areForms(bare, other));
}

/** A long name that is one sign from its id, whatever the sign: `boligsocial-medarbejder-1` and «Boligsocial medarbejder 2». */
function slipInWhole(id: string, asId: string): boolean {
  return id.length >= 10 && isOneSlipApart(id, asId) && !areForms(id, asId);
}

/** Kinds of which the texts speak by name, and not by a word of the language. */
const spokenOf: ReadonlySet<KnownName['kind']> = new Set<EntityKind>(['activity', 'area']);

function firstUseOf(
  id: string,
  texts: readonly TextWords[],
  capitalised: readonly WrittenWord[],
): (Stretch & { readonly text: PlanText }) | null {
  const parts = id.split('-');
  const beginnings = new WordSet(capitalised.filter(({ asId }) => id === asId || id.startsWith(`${asId}-`)));
  for (const { text, words } of beginnings.size === 0 ? [] : texts) {
    for (const [index, one] of words.written.entries()) {
      if (!beginnings.has(one)) continue;
      const [first, last] = [words.at(index), words.at(index + parts.length - 1)];
      if (!first || !last) continue;
      const written = words.written
        .slice(index, index + parts.length)
        .map((word) => word.written)
        .join(' ');
      if (identifierOf(written) === id) return { text, start: first.start, end: last.end };
    }
  }
  return null;
}

/** Each look goes through all texts; a plan in which more names are new was not changed in one place alone. */
const mostLooked = 100;

/** Whether the texts of the file that declares a name use its first word elsewhere. */
class UsedWords {
  private readonly inFiles = new Map<CheckedFile, ReadonlySet<string>>();

  constructor(private readonly texts: readonly TextWords[]) {}

  has({ words: [first = ''], declared }: KnownName): boolean {
    if (declared === null) return false;
    const words = this.inFiles.get(declared.file) ?? this.ofFile(declared.file);
    this.inFiles.set(declared.file, words);
    return words.has(first);
  }

  private ofFile(file: CheckedFile): ReadonlySet<string> {
    const own = this.texts.filter(({ text }) => text.file === file && text.path.at(-1) !== 'navn');
    return new Set([...differentWords(own)].map(({ folded }) => folded));
  }
}
