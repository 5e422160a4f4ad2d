import type { Source } from '../diagnostics/source.js';
import {
  conflictLine,
  fieldPattern,
  indentOf,
  isInBlock,
  lineAbove,
  lineText,
  openBracket,
  short,
} from './source-lines.js';
import { afterQuote, slipOf } from './syntax-slips.js';

/** What an author most likely did at a place that YAML cannot read, and where. */
export interface Clue {
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
}

/**
 * YAML stumbles where it can no longer go on, often lines after the slip. These are the slips people make, looked for at
 * the place of the error and in the lines that lead up to it.
 * @param reason js-yaml's words
 */
export function findClue(source: Source, offset: number, reason: string): Clue | null {
  const reader = new ClueReader(source, offset, reason);
  return reader.find();
}

class ClueReader {
  private readonly at: number;
  private readonly column: number;

  constructor(
    private readonly source: Source,
    offset: number,
    private readonly reason: string,
  ) {
    ({ line: this.at, column: this.column } = source.positionAt(offset));
  }

  find(): Clue | null {
    return (
      this.conflict() ??
      this.firstSlip() ??
      (/flow collection/.test(this.reason) ? this.insideBraces() : null) ??
      (/deficient indentation|unexpected end/.test(this.reason) ? this.unclosed() : null) ??
      this.looseText() ??
      this.colonInText() ??
      this.indentation()
    );
  }

  private conflict(): Clue | null {
    const line = conflictLine(this.source);
    const help = 'Behold den ene udgave af linjerne, og slet linjerne med <<<<<<<, ======= og >>>>>>>';
    return line ? this.clue(line, 0, 7, 'Her står to udgaver af de samme linjer efter en sammenfletning', help) : null;
  }

  /** The first of the lines up to the error that have the same plain slip. */
  private firstSlip(): Clue | null {
    let found = this.slip(this.at);
    for (
      let line = lineAbove(this.source, this.at);
      line > this.at - 100 && line > 0;
      line = lineAbove(this.source, line)
    ) {
      const next = this.slip(line);
      if (found && !next) break;
      found = next ?? found;
      if (!found && line < this.at - 2) break;
    }
    return found;
  }

  private slip(line: number): Clue | null {
    const text = lineText(this.source, line);
    if (isInBlock(this.source, line)) return null;
    const slip = slipOf(text);
    if (slip) return this.clue(line, slip.from, slip.to, slip.message, slip.help);
    return this.lackingDash(line) ?? this.fieldAmongPoints(line) ?? this.lackingColon(line);
  }

  /** An id alone on its line among points. */
  private lackingDash(line: number): Clue | null {
    const [, indent, rest] = /^( *)([\p{L}\d-]+)\s*$/u.exec(lineText(this.source, line)) ?? [];
    if (indent === undefined || rest === undefined) return null;
    const isAmongPoints = [lineAbove(this.source, line), line + 1].some((near) =>
      lineText(this.source, near).startsWith(`${indent}- `),
    );
    return isAmongPoints ? this.noDash(line, indent.length, rest) : null;
  }

  /** Fields or braces as far in as the dashes of a list that stands further in than the field it belongs to. */
  private fieldAmongPoints(line: number): Clue | null {
    const text = lineText(this.source, line);
    const indent = indentOf(text);
    if (indent === 0 || text.startsWith('- ', indent) || !(text[indent] === '{' || fieldPattern.test(text)))
      return null;
    let above = lineAbove(this.source, line);
    // `- fob` and under it, a step further in, `part: politiet`.
    const [, dash] = /^( *)- [^:{[]*$/.exec(lineText(this.source, above)) ?? [];
    if (dash !== undefined && indent === dash.length + 2) return this.noDash(line, indent, text.trim());
    let hasPoint = false;
    while (above > 0 && indentOf(lineText(this.source, above)) >= indent) {
      const near = lineText(this.source, above);
      if (indentOf(near) === indent && !near.startsWith('- ', indent)) return null;
      hasPoint ||= indentOf(near) === indent;
      above = lineAbove(this.source, above);
    }
    const isList = /^ *(?:- +)?[\p{Ll}\d-]+: *$/u.test(lineText(this.source, above));
    return hasPoint && isList ? this.noDash(line, indent, text.trim()) : null;
  }

  private noDash(line: number, indent: number, rest: string): Clue {
    const help = `Skriv «- ${short(rest)}»`;
    return this.clue(line, indent, indent + rest.length, 'Der mangler en streg foran punktet', help);
  }

  /** A field's name before a group or on its own above indented lines. */
  private lackingColon(line: number): Clue | null {
    const [, before = '', name, group] =
      /^( *(?:- )?)(\p{Ll}[\p{Ll}\d-]*)(?: +([[{].*))?\s*$/u.exec(lineText(this.source, line)) ?? [];
    const isOverMore = indentOf(lineText(this.source, line + 1)) > before.length;
    if (name === undefined || (group === undefined && !isOverMore)) return null;
    const help = `Skriv «${name}:${group ? ` ${short(group)}` : ''}»`;
    return this.clue(line, before.length, before.length + name.length, `Der mangler et kolon efter «${name}»`, help);
  }

  private insideBraces(): Clue | null {
    const from = this.column - 1;
    const sign = lineText(this.source, this.at)[from] ?? '';
    if (sign === '}' || sign === ']') {
      const help = 'Luk { med } og [ med ], den inderste først';
      return this.clue(this.at, from, from + 1, `Her lukker ${sign}, men det er en anden parentes, der er åben`, help);
    }
    if (sign === ':') {
      const help =
        'Skil felterne med komma: {stilling: leder, andel: 25 %}. Hører kolonet til en tekst, så sæt den i "anførselstegn"';
      return this.clue(this.at, from, from + 1, 'Der mangler et komma mellem to felter i { }', help);
    }
    const quoted = /(?:"[^"]*"|'[^']*') *$/.test(lineText(this.source, this.at).slice(0, from));
    if (quoted && !/[@`]/.test(sign)) return this.clue(this.at, from, from + 1, afterQuote.message, afterQuote.help);
    if (/[@`%]/.test(sign)) {
      const help = 'Sæt hele teksten i "anførselstegn"';
      return this.clue(this.at, from, from + 1, `En tekst kan ikke begynde med ${sign}`, help);
    }
    return null;
  }

  /** A quote or bracket that is open at the error: the last line before it that opens more than it closes. */
  private unclosed(): Clue | null {
    for (
      let line = lineAbove(this.source, this.at + 1), steps = 0;
      line > 0 && steps < 20;
      line = lineAbove(this.source, line), steps++
    ) {
      const text = lineText(this.source, line);
      if (isInBlock(this.source, line)) continue;
      const quote = /^((?:[^"']*[:{[,-] +|[^"']*[{[])|)(["'])(?:(?!\2).)*$/.exec(text);
      if (quote?.[2]) {
        const from = quote[1]?.length ?? 0;
        const help = `Sæt ${quote[2]} sidst i teksten. Hører tegnet til teksten, så sæt hele teksten i "anførselstegn"`;
        return this.clue(line, from, from + 1, `Anførselstegnet ${quote[2]} bliver ikke lukket`, help);
      }
      const from = openBracket(text);
      if (from === null) continue;
      const closer = text[from] === '{' ? '}' : ']';
      const help = `Sæt ${closer}, hvor den slutter. Hører ${text[from]} til en tekst, så sæt teksten i "anførselstegn"`;
      return this.clue(line, from, from + 1, `Parentesen ${text[from]} bliver ikke lukket`, help);
    }
    return null;
  }

  /** Text between the field above and the error: under `|` it is not indented, or `|` is missing. */
  private looseText(): Clue | null {
    if (/line break is expected/.test(this.reason)) {
      const help = 'Flyt teksten ned på næste linje, og ryk den to mellemrum længere ind end feltets navn';
      const end = lineText(this.source, this.at).length;
      return this.clue(this.at, this.column - 1, end, 'Teksten skal begynde på linjen under |', help);
    }
    let first = 0;
    let line = fieldPattern.test(lineText(this.source, this.at)) ? lineAbove(this.source, this.at) : this.at;
    while (line > 0 && !fieldPattern.test(lineText(this.source, line))) {
      first = line;
      line = lineAbove(this.source, line);
    }
    const [, before = '', name, value = ''] = fieldPattern.exec(lineText(this.source, line)) ?? [];
    if (name === undefined || first === 0) return null;
    if (/^[|>]/.test(value)) {
      for (let text = line + 1; text <= this.at; text++) {
        const content = lineText(this.source, text);
        const indent = indentOf(content);
        if (content.trim() === '' || indent > before.length) continue;
        const help = `Ryk teksten to mellemrum længere ind end «${name}»`;
        return this.clue(text, indent, content.length, `Linjen er ikke rykket ind under «${name}: |»`, help);
      }
      return null;
    }
    if (value !== '' || [first, this.at].every((text) => /^\s*- /.test(lineText(this.source, text)))) return null;
    const help = `Er det en længere tekst, så skriv | efter kolonet: «${name}: |». Teksten står på linjerne under, rykket ind`;
    const message = `Linjerne under «${name}:» kan ikke læses som felter og værdier`;
    return this.clue(line, before.length, before.length + name.length + 1, message, help);
  }

  private colonInText(): Clue | null {
    const text = lineText(this.source, this.at);
    const [, before = '', name = '', value = ''] = fieldPattern.exec(text) ?? [];
    const from = this.column - 1;
    if (text[from] !== ':' || value === '' || from <= before.length + name.length) return null;
    const help = `Sæt hele teksten i "anførselstegn": «${name}: "${short(value.replaceAll('"', '»'))}"»`;
    return this.clue(this.at, from, from + 1, 'Et kolon inde i en tekst læses som et nyt felt', help);
  }

  private indentation(): Clue | null {
    const text = lineText(this.source, this.at);
    const indent = indentOf(text);
    const isPoint = text.startsWith('- ', indent);
    if (!isPoint && !fieldPattern.test(text)) return null;
    for (let line = lineAbove(this.source, this.at); line > 0; line = lineAbove(this.source, line)) {
      const near = lineText(this.source, line);
      const field = fieldPattern.exec(near);
      if (isInBlock(this.source, line) || (isPoint ? !/^ *- /.test(near) : !field)) continue;
      const there = isPoint ? indentOf(near) : (field?.[1]?.length ?? 0);
      if (there === indent) return null;
      const what = isPoint ? 'Punktet over' : `«${field?.[2]}» over den`;
      const help = `${what} står ${there} mellemrum inde. Ryk linjen lige så langt ind, hvis de to hører sammen`;
      const end = isPoint ? indent + 1 : text.indexOf(':', indent);
      return this.clue(
        this.at,
        indent,
        end,
        `Linjen er rykket ${indent} mellemrum ind og passer ikke til linjerne over`,
        help,
      );
    }
    return null;
  }

  private clue(line: number, from: number, to: number, message: string, help: string): Clue {
    const start = this.source.startOfLine(line);
    return { message, help, start: start + from, end: start + Math.max(to, from + 1) };
  }
}
