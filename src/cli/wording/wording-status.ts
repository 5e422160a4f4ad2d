import { printPretty } from '../../diagnostics/print/pretty.js';
import type { Edition } from '../../model/plan-data.js';
import type { OwnEditions } from '../../official-wording.js';
import { chosenEdition } from '../choose-edition.js';
import type { Terminal } from '../console.js';
import { usualLimit } from '../report.js';

/** Which of the form's texts are in its own words, and which in the package's. */
export function wordingStatus(
  { editions, diagnostics }: OwnEditions,
  named: string | undefined,
  terminal: Terminal,
): number {
  const shown = named === undefined ? [...editions.values()] : [chosenEdition(editions, named)];
  for (const edition of shown) terminal.out(`${statusText(edition)}\n`);
  if (diagnostics.length === 0) return 0;
  terminal.out(`${printPretty(diagnostics, { colour: terminal.colour, limit: usualLimit })}\n`);
  return 1;
}

function statusText({ id, form, wording, wordingPlaces, officialWording }: Edition): string {
  const lines = (['fast', 'vejledning'] as const).flatMap((part) =>
    Object.keys(wording[part]).flatMap((key) => {
      const state = officialWording?.[part][key] !== undefined ? 'officiel' : 'egne ord';
      const isOfTheForm = wordingPlaces !== null && Object.hasOwn(wordingPlaces[part], key);
      // What the form does not have is help from this package alone.
      return isOfTheForm || state === 'officiel' ? [{ state, text: `  ${state}  ${part}  ${key}\n` }] : [];
    }),
  );
  const official = lines.filter(({ state }) => state === 'officiel').length;
  const file = officialWording?.source ? `, fra ${officialWording.source.path}` : '';
  const head = `${id} (${form.navn}): ${official} af ${lines.length} tekster har formularens egen ordlyd${file}\n`;
  return head + lines.map(({ text }) => text).join('');
}
