import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/** A name of personer.yaml stands nowhere else unless it may be public: all other files are printed or shown. */
export function registeredPersons(context: CheckContext): Diagnostic[] {
  const { plan, values } = context;
  const people = context.fileOf('people')?.file;
  const persons = (plan.people?.personer ?? []).flatMap(({ navn, offentlig }, index) => {
    const parts = navn.split(/\s+/);
    const surname = parts.at(-1) ?? '';
    return offentlig || parts.length < 2 ? [] : [{ index, navn, surname, pattern: patternOf(parts) }];
  });
  if (!people || persons.length === 0) return [];
  return values.texts.flatMap((text) => {
    if (text.file.kind === 'people') return [];
    return persons.flatMap(({ index, navn, surname, pattern }) => {
      if (!text.text.includes(surname)) return [];
      return [...text.text.matchAll(pattern)].map((match) => {
        const message = `«${navn}» står i personer.yaml uden «offentlig: ja», men navnet står også her`;
        const help = 'Skriv stillingen eller funktionen i stedet, fx [](#leder)';
        const related = [{ message: 'I personer.yaml', span: people.spanOf(['personer', index, 'navn']) }];
        return diagnose('HP702', message, text.span(match.index, match.index + match[0].length), { help, related });
      });
    });
  });
}

/** The full name, or the first and last of it, with or without initials between; a genitive too. */
function patternOf(parts: readonly string[]): RegExp {
  const [given = '', ...rest] = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const surname = rest.pop() ?? '';
  const between = rest.map((part) => `(?:\\s+(?:${part}|\\p{Lu}\\.))?`).join('');
  const start = `(?:${given}|${given.slice(0, 1)}\\.)`;
  return new RegExp(`(?<!\\p{L})${start}${between}\\s+${surname}(?=s?(?!\\p{L}))`, 'gu');
}
