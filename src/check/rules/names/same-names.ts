import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type KnownName, knownNames } from '../../known-names.js';

/** Two things that readers must tell apart do not share a name. */
export function sameNames(context: CheckContext): Diagnostic[] {
  const first = new Map<string, KnownName>();
  return knownNames(context).flatMap((known) => {
    const { name, id, kind, span } = known;
    // What stands in brackets or is short may be shared: an activity and the organisation that it is named after.
    if (id === null || span === null || !known.isFull) return [];
    const key = `${kind === 'unit' ? 'organisation' : kind} ${known.words.join(' ')}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, known);
      return [];
    }
    const message = `«${name}» er også navnet på ${nounOf(kind)} med id’et «${other.id}»`;
    const help = 'Giv dem hver sit navn, eller slet det ene og brug det andets id';
    const related = other.span ? [{ message: 'Første gang', span: other.span }] : [];
    return [diagnose('HP326', message, span, { help, related })];
  });
}

function nounOf(kind: KnownName['kind']): string {
  const nouns: Partial<Record<KnownName['kind'], string>> = {
    organisation: 'organisationen',
    unit: 'organisationen eller enheden',
    area: 'boligområdet',
    role: 'stillingen',
    activity: 'aktiviteten',
  };
  return nouns[kind] ?? 'det';
}
