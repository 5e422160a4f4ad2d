import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Entity } from '../../../model/entities.js';
import type { CheckContext } from '../../context.js';
import { mentionsIn } from '../../mentions.js';

/** The words of a cross reference do not name somebody else than it points at: `[KVINFO](#cai)`. */
export function linkText(context: CheckContext): Diagnostic[] {
  const { entities, values } = context;
  const worded = mentionsIn(values).flatMap((mention) => {
    const words = mention.text.text.slice(mention.start + 1, mention.text.text.indexOf('](#', mention.start));
    return words === '' ? [] : [{ mention, written: words.replaceAll(/\s+/g, ' '), words: wordsOf(words) }];
  });
  if (worded.length === 0) return [];
  let named: ReturnType<typeof allNames> | undefined;
  return worded.flatMap(({ mention, written, words }) => {
    const target = entities.get(mention.id);
    if (!target || isAbout(words, namesOf(target))) return [];
    named ??= allNames(entities);
    const meant = named.find(({ entity, names }) => entity !== target && isAbout(words, names));
    if (!meant) return [];
    const message = `Linket siger «${written}», men fører til «${target.name}»`;
    const help = `Skal det være «${meant.entity.name}», så skriv (#${meant.entity.id}). Ellers ret linkets tekst`;
    return [diagnose('HP352', message, mention.text.span(mention.start, mention.end), { help })];
  });
}

function allNames(entities: ReadonlyMap<string, Entity>) {
  return [...entities.values()]
    .filter(({ kind }) => kinds.has(kind))
    .map((entity) => ({ entity, names: namesOf(entity) }));
}

const kinds: ReadonlySet<Entity['kind']> = new Set(['organisation', 'unit', 'role', 'area', 'activity', 'attachment']);

/** Words that are part of many names and tell none of them from the others. */
const common = new Set([
  'center',
  'projekt',
  'aftale',
  'lokale',
  'lokal',
  'boligsocial',
  'boligsociale',
  'samarbejdsaftale',
]);

function namesOf({ id, name, shortName }: Entity): readonly string[] {
  return [...new Set(wordsOf(`${name} ${shortName ?? ''} ${id.replaceAll('-', ' ')}`))].filter(
    (word) => !common.has(word),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
}

/** Endings and compounds count as the same word: «koordinatoren» and «mentorkoordinator». */
function isAbout(words: readonly string[], names: readonly string[]): boolean {
  return words.some((word) => names.some((name) => isSameWord(word, name)));
}

function isSameWord(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) < 4) return word === name;
  const stem = (one: string) => one.slice(0, Math.max(4, one.length - 3));
  return word.includes(stem(name)) || name.includes(stem(word));
}
