import { strToU8, zipSync } from 'fflate';
import type { FormDocument, WordingPlace, WordingPlaces } from '../../src/model/wording-places.js';

/** A line of a made-up copy of the form. */
export interface FormLine {
  readonly kind: 'label' | 'fixed' | 'guidance' | 'answer' | 'point' | 'cell';
  readonly text: string;
}

export interface MadeUpForm {
  readonly places: WordingPlaces;
  /** How many of each document; those that are not named are left out. */
  readonly copies: Readonly<Record<string, number>>;
  readonly withGuidance?: boolean;
  /** What the applicant wrote under a label (`delaftale/parter`), before the form's guidance. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Another sentence for one of the form's, by `fast.organisering`; null leaves it out. */
  readonly texts?: (name: string, paragraphs: string[], copy: number) => string[] | null;
}

/** The paragraphs of one of the form's texts: made up, with the terms that the place has, two sentences in each. */
export function madeUpText(place: WordingPlace, isGuidance: boolean): string[] {
  const { sætninger: count, første, sidste = [] } = place;
  const sentences = Array.from({ length: count }, (_, index) => {
    const terms = index === 0 ? første : index === count - 1 ? sidste : ['noget', 'andet'];
    const lead = isGuidance && index === 0 ? 'Her skrives en prøve' : 'Det er en opdigtet prøve';
    return `${lead} om ${terms.join(' og ').toLowerCase()} i led ${letters[index]}, jf. resten.`;
  });
  return sentences.flatMap((sentence, index) =>
    index % 2 === 0 ? [[sentence, sentences[index + 1]].filter(Boolean).join(' ')] : [],
  );
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The form with made-up sentences where its own stand. */
export function madeUpForm(form: MadeUpForm): FormLine[] {
  return form.places.dokumenter.flatMap((document) =>
    Array.from({ length: form.copies[document.id] ?? 0 }, (_, copy) => linesOf(form, document, copy)).flat(),
  );
}

function linesOf(
  { places, withGuidance = true, answers = {}, texts }: MadeUpForm,
  document: FormDocument,
  copy: number,
): FormLine[] {
  return document.betegnelser.flatMap((label): FormLine[] => {
    const here = `${document.id}/${label.id}`;
    const of = (part: 'fast' | 'vejledning') =>
      Object.entries(places[part]).flatMap(([key, place], index, all): FormLine[] => {
        if (place.efter !== here) return [];
        const paragraphs = madeUpText(place, part === 'vejledning');
        const told = texts ? texts(`${part}.${key}`, paragraphs, copy) : paragraphs;
        const lines = (told ?? []).map((text): FormLine => ({ kind: part === 'fast' ? 'fixed' : 'guidance', text }));
        // A list stands between two texts under one label.
        return index > 1 && all[index - 1]?.[1].efter === here
          ? [{ kind: 'point', text: 'Et bilag til aftalen' }, ...lines]
          : lines;
      });
    const isHead = /^(?:Mål|Delmål|Organisation|Succeskriterier) [A-Z]/.test(label.tekst);
    return [
      ...(isHead
        ? label.tekst.split(/ (?=[A-Z])/).map((text): FormLine => ({ kind: 'cell', text }))
        : [{ kind: 'label' as const, text: label.resten ? `${label.tekst} Prøver og forsøg` : `${label.tekst}:` }]),
      ...of('fast'),
      ...(answers[here] ?? []).map((text): FormLine => ({ kind: 'answer', text })),
      ...(withGuidance ? of('vejledning') : []),
    ];
  });
}

/** One paragraph a line, blank lines between them. */
export function asText(lines: readonly FormLine[]): string {
  return lines.map(({ kind, text }) => (kind === 'point' ? `- ${text}` : text)).join('\n\n');
}

/** As a converter leaves it: Markdown, HTML in tables, tabs. */
export function asMarkdown(lines: readonly FormLine[]): string {
  return lines
    .map(({ kind, text }, index) => {
      if (kind === 'label') return index % 2 === 0 ? `\n### **${text}**\n` : `<b>${text}</b>`;
      if (kind === 'guidance') return index % 2 === 0 ? `\n*${text}*\n` : `<p><i>${text}</i></p>`;
      if (kind === 'point') return `- ${text}`;
      return kind === 'cell' ? `${text}\t` : `\n${text}\n`;
    })
    .join('\n')
    .replaceAll(/\t\n/g, '\t');
}

/** Everything drawn together, as in 001: label and text on one line, cells divided by `|`. */
export function asRows(lines: readonly FormLine[]): string {
  return lines
    .map(({ kind, text }, index) => {
      const before = lines[index - 1]?.kind;
      if (kind === 'point') return `- ${text}`;
      return kind === 'label' || kind === 'cell' || kind === 'guidance' || before !== kind ? `| |\n${text}` : text;
    })
    .join(' ');
}

/** Broken at a fixed width, with words divided at the end of lines, as text out of a PDF. */
export function asWrapped(lines: readonly FormLine[], width = 72): string {
  return lines
    .map(({ kind, text }) => {
      const rows: string[] = [];
      let row = kind === 'point' ? '- ' : '';
      for (const word of text.split(' ')) {
        if (row.length + word.length <= width) row += `${word} `;
        else if (/^\p{Ll}{9,}[,.]?$/u.test(word) && row.length + 5 < width) {
          rows.push(`${row}${word.slice(0, 5)}-`);
          row = `${word.slice(5)} `;
        } else {
          rows.push(row.trimEnd());
          row = `${word} `;
        }
      }
      return [...rows, row.trimEnd()].join('\n');
    })
    .join('\n\n');
}

/** A Word file: labels and answers in the cells of tables, runs split anywhere, tracked changes, content controls. */
export function asDocx(lines: readonly FormLine[]): Uint8Array {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  const paragraph = ({ kind, text }: FormLine) => {
    const list = kind === 'point' ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : '';
    const middle = Math.floor(text.length / 2);
    const runs =
      `${run(text.slice(0, middle))}<w:del w:id="1"><w:r><w:delText>slettet</w:delText></w:r></w:del>` +
      `<w:ins w:id="2">${run(text.slice(middle))}</w:ins>`;
    return `<w:p>${list}<w:bookmarkStart w:id="3" w:name="b"/>${runs}</w:p>`;
  };
  const blocks = lines.map((line) => {
    if (line.kind === 'label' || line.kind === 'cell')
      return `<w:tbl><w:tr><w:tc>${paragraph(line)}</w:tc></w:tr></w:tbl>`;
    return line.kind === 'guidance'
      ? `<w:sdt><w:sdtContent>${paragraph(line)}</w:sdtContent></w:sdt>`
      : paragraph(line);
  });
  return docxOf(blocks.join(''));
}

/** A Word file with this in its body. */
export function docxOf(body: string): Uint8Array {
  const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}><w:body>${body}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
