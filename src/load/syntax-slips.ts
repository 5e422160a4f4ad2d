import { short } from './source-lines.js';

/** A slip in a line outside the texts of the plan; columns from 0. */
interface Slip {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly help: string;
}

const oddSpaces = /[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/;

export const afterQuote = {
  message: 'Teksten går videre efter anførselstegnet',
  help: 'Sæt anførselstegn om hele teksten, og brug andre tegn inde i den: "»Børns ret« til leg"',
};

/** The slip that shows from a line alone: signs from Word, a space that is missing, `=` for a colon, text after a quote. */
export function slipOf(text: string): Slip | null {
  const odd = oddSpaces.exec(/^(\s*(?:- )?[\p{Ll}\d-]*:?\s?)/u.exec(text)?.[0] ?? '');
  if (odd) {
    const help = 'Slet det, og skriv et almindeligt mellemrum. Det følger ofte med fra Word eller en hjemmeside';
    return {
      from: odd.index,
      to: odd.index + 1,
      message: 'Her står et særligt mellemrum, der ikke kan bruges',
      help,
    };
  }
  const dash = /^( *)([–—•·▪●*]) +(.*)$/.exec(text);
  if (dash) {
    const [, indent = '', sign = '', rest = ''] = dash;
    const help = `Skriv en almindelig bindestreg og et mellemrum: «- ${short(rest)}»`;
    return { from: indent.length, to: indent.length + 1, message: `Et punkt kan ikke begynde med ${sign}`, help };
  }
  const tight = /^( *)-([\p{L}\d{].*)$/u.exec(text);
  if (tight) {
    const [, indent = '', rest = ''] = tight;
    const help = `Skriv «- ${short(rest)}»`;
    return {
      from: indent.length,
      to: indent.length + 1,
      message: 'Der mangler et mellemrum efter stregen',
      help,
    };
  }
  const joined = /^( *(?:- )?)([\p{Ll}\d-]+)([:=] ?| = ?)(?<=[:=]| = ?)([^\s/:].*)$/u.exec(text);
  if (joined && joined[3] !== ': ') {
    const [, before = '', name = '', sign = '', rest = ''] = joined;
    const from = before.length + name.length;
    const message = sign.includes('=')
      ? `Efter «${name}» skal stå et kolon og ikke =`
      : 'Der mangler et mellemrum efter kolonet';
    return { from: from, to: from + sign.length, message: message, help: `Skriv «${name}: ${short(rest)}»` };
  }
  // `tekst: 'Børns ret' til leg`
  const quoted = /^(\s*(?:- )?(?:[\p{Ll}\d-]+: +)?)(?:"[^"]*"|'[^']*') *([^\s,\]}#:].*)$/u.exec(text);
  return quoted?.[2] ? { ...afterQuote, from: text.length - quoted[2].length, to: text.length } : null;
}
