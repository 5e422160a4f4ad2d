import { formSentences } from './form-sentences.js';

/** A file that wording was read out of. */
export interface WordingSource {
  /** Without its folder: that would tell of somebody's computer. */
  readonly name: string;
  readonly sha256: string;
}

export interface PrintedWording {
  readonly edition: { readonly id: string; readonly navn: string };
  readonly sources: readonly WordingSource[];
  /** Day of the reading. */
  readonly date: string;
  /** Paragraphs of plain words by key. */
  readonly fast: ReadonlyMap<string, readonly string[]>;
  readonly vejledning: ReadonlyMap<string, readonly string[]>;
}

/** The file `ordlyd/<edition>.yaml`: each sentence on a line of its own, with all of its signs as they are. */
export function printWording({ edition, sources, date, fast, vejledning }: PrintedWording): string {
  const head = [
    `# Formularens egen ordlyd, ${edition.navn} (${edition.id}). Læst ind ${date} med: npx helhedsplan wording import`,
    ...sources.map(({ name, sha256 }) => `# Fra ${name.replaceAll(/\p{C}/gu, '')}, SHA-256 ${sha256}`),
    '# Teksterne her går forud for værktøjets egne ord. Slet en tekst, så bruges værktøjets egne igen.',
  ];
  return `${[...head, ...printPart('fast', fast), ...printPart('vejledning', vejledning)].join('\n')}\n`;
}

function printPart(name: string, texts: PrintedWording['fast']): string[] {
  if (texts.size === 0) return [];
  return [
    `${name}:`,
    ...[...texts].flatMap(([key, paragraphs]) => [
      `  ${key}: |`,
      ...paragraphs.flatMap((text, index) => [
        ...(index > 0 ? [''] : []),
        ...linesOf(text).map((line) => `    ${line}`),
      ]),
    ]),
  ];
}

function linesOf(paragraph: string): string[] {
  return formSentences([{ text: paragraph, isItem: false }]).map(({ text }) => escapeMarkdown(text));
}

/** Plain words as Markdown that says just these: no sign of theirs begins a list, a heading, a link or emphasis. */
export function escapeMarkdown(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>#~|^]|&(?=#?\w+;)|!(?=\[)/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
