import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { NamedContext } from '../../context.js';
import { capitalisedWords, courtesies, type KnownWords, personsIn } from '../../person-names.js';
import { oncePerText } from '../../text-content.js';

/** Texts speak of functions and not of persons: a given name with a surname, or a title with a name, is somebody. */
export function unknownPersons(context: NamedContext): Diagnostic[] {
  const known = new KnownNames(context);
  return context.values.texts.flatMap((text) => {
    if (text.file.kind === 'people' || text.path[0] === 'undtagelser') return [];
    const candidates = { capitalised: capitalisedIn(text.content), courtesies: courtesiesIn(text.content) };
    return personsIn(text.text, candidates, known).map(({ name, start }) => {
      const message = `«${name.replaceAll(/\s+/g, ' ')}» ser ud til at være en persons navn`;
      const help = `Skriv stillingen eller funktionen i stedet${context.plan ? ', og lad navnet stå i personer.yaml' : ''}`;
      return diagnose('HP703', message, text.span(start, start + name.length), { help });
    });
  });
}

const capitalisedIn = oncePerText(({ text }) => capitalisedWords(text));
const courtesiesIn = oncePerText(({ text }) => courtesies(text));

/** What is declared in the plan is no unknown person: organisations, areas, activities, and the people of personer.yaml. */
class KnownNames implements KnownWords {
  private readonly names: string[] = [];
  private readonly words = new Set<string>();

  constructor({ plan, entities }: NamedContext) {
    const persons = (plan?.people?.personer ?? []).map(({ navn }) => navn);
    for (const { kind, name, shortName } of entities.values()) {
      if (kind === 'indicator' || kind === 'subGoal') continue;
      this.add(name);
      if (shortName) this.add(shortName);
    }
    const own = plan ? [plan.file.navn, plan.file['områdets-navn']] : [];
    for (const name of [...persons, ...own]) this.add(name);
  }

  private add(name: string): void {
    this.names.push(name);
    for (const word of name.split(/[\s,()]+/)) if (/^\p{Lu}/u.test(word)) this.words.add(bare(word));
  }

  has(name: string): boolean {
    const plain = bare(name.replaceAll(/\s+/g, ' '));
    return this.names.some((one) => one.includes(plain) || (one.length > 6 && plain.includes(one)));
  }

  hasWord(word: string): boolean {
    return this.words.has(bare(word)) || this.words.has(word);
  }
}

/** Without a genitive. */
function bare(name: string): string {
  return name.replace(/(?:['’]s?|s)$/, '');
}
