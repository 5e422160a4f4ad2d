import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext, PartsContext } from '../../context.js';
import { firstInPlan } from '../../first-few.js';
import { interventionNames } from '../../known-names.js';
import type { NameUse } from '../../name-use.js';
import { nameUses, usesOfNames } from '../../name-uses.js';
import { textFix } from '../../text-fix.js';

/** Names stand in the texts as they are declared; best by reference, so that they cannot differ. */
export function misspeltNames(context: CheckContext): Diagnostic[] {
  return misspelt(nameUses(context));
}

/** The booklet of interventions tells each under one name, as its file declares it. */
export function misspeltInterventions({ files, values }: PartsContext): Diagnostic[] {
  return misspelt(usesOfNames(interventionNames(files), values));
}

function misspelt(uses: readonly NameUse[]): Diagnostic[] {
  return firstInPlan(uses.filter(({ isExact }) => !isExact)).map((use) => {
    const { text, name, start, end, written } = use;
    const at = text.span(start, end);
    const message = `«${written}» ${saidOf(use)} «${name.name}»`;
    const related = name.span ? [{ message: 'Navnet er oprettet her', span: name.span }] : [];
    const right = replacementOf(use);
    const fix = textFix(text, start, end, right);
    return diagnose(codeOf(use), message, at, { help: `Skriv «${right}»`, related, fix });
  });
}

function codeOf({ name }: NameUse): 'HP321' | 'HP322' | 'HP323' {
  if (name.kind === 'plan') return 'HP321';
  return name.kind === 'focusArea' ? 'HP322' : 'HP323';
}

function saidOf({ name }: NameUse): string {
  if (name.kind === 'plan') return 'er ikke planens navn, som er';
  if (name.kind === 'focusArea') return 'er ikke formularens navn på indsatsområdet, som er';
  return name.kind === 'fund' ? 'hedder' : 'er oprettet som';
}

/** A reference where one can stand, else the right letters. */
function replacementOf({ text, name, isGenitive }: NameUse): string {
  const ending = isGenitive ? 's' : '';
  if (text.kind === 'plain' || name.id === null) return `${name.name}${ending}`;
  return name.isFull ? `[](#${name.id})${ending}` : `[${name.name}${ending}](#${name.id})`;
}
