import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { entryAt, type KnownName } from '../../known-names.js';
import { nameUses } from '../../name-uses.js';
import type { PlanText } from '../../plan-text.js';
import { textFix } from '../../text-fix.js';
import { beginsSentence } from '../../words.js';

/** A name in running text is a reference, so that it changes with what it names. */
export function typedNames(context: CheckContext): Diagnostic[] {
  const own = new Set(agreementTexts(context.values));
  const uses = nameUses(context);
  return uses.flatMap((use) => {
    const { text, name, start, end, written, isGenitive, isExact } = use;
    // An abbreviation is written as such on purpose; a reference would write the name out.
    if (!isExact || name.id === null || !name.isFull || text.kind === 'plain' || !own.has(text)) return [];
    if (isAboutItself(text, name)) return [];
    if (!name.isProper && beginsSentence(text, start)) return [];
    const reference = `[](#${name.id})${isGenitive ? 's' : ''}`;
    const related = name.span ? [{ message: 'Navnet er oprettet her', span: name.span }] : [];
    const message = `«${written}» er skrevet i hånden og følger ikke med, hvis navnet ændres`;
    const fix = textFix(text, start, end, reference);
    return [diagnose('HP324', message, text.span(start, end), { help: `Skriv «${reference}»`, related, fix })];
  });
}

/** An activity names itself in its own form and indicators, and a focus area in its own sub-agreement. */
function isAboutItself(text: PlanText, { kind, id, declared }: KnownName): boolean {
  if (kind === 'focusArea') return text.file.name === id || text.path.includes(id ?? '');
  const { aktivitet } = entryAt({ file: text.file, path: text.path.slice(0, -1) }) as { aktivitet?: unknown };
  if (aktivitet === id || (Array.isArray(aktivitet) && aktivitet.includes(id))) return true;
  return (
    declared !== null && text.file === declared.file && declared.path.every((step, index) => text.path[index] === step)
  );
}
