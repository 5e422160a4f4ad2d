import type { LostText } from '../render/lost-text.js';

const longest = 60;

/** What cannot be printed, and where it stands. */
export function lostTextMessage({ file, places }: LostText): string {
  const lines = places.map(({ anchor, label, text }) => {
    const where = anchor === null ? 'sidehoved eller sidefod' : `«${label}» (${anchor})`;
    return `  i ${where}: ${text.length > longest ? `${text.slice(0, longest)}…` : text}\n`;
  });
  // What stands on every page is lost on every page.
  const unlike = [...new Set(lines)];
  const which = unlike.length === 1 ? 'en tekst kan' : `${unlike.length} tekster kan`;
  const help = 'Gør teksten kortere, eller del den op. Det tidligere output er urørt.';
  return `fejl HP502  ${file} kan ikke laves: ${which} ikke være på siderne\n${unlike.join('')}      = ${help}\n`;
}
