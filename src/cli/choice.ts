import { suggest } from '../diagnostics/suggest.js';
import { CannotRun } from './failure.js';

/** Reads the value of an option that takes one of a few words. */
export function readChoice<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === text.trim().toLowerCase());
  if (choice) return choice;
  const meant = suggest(text, choices);
  const help = meant ? `Mente du «${meant}»?` : `Vælg mellem: ${choices.join(', ')}`;
  throw new CannotRun(`${option} kan ikke være «${text}»`, help);
}
