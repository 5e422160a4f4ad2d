import fc from 'fast-check';

/** What the documents must do with a text: tell it once, at least once, only in drafts, in every document, or in every one but attachments. */
export type Told = 'once' | 'often' | 'draft' | 'everywhere' | 'agreements' | 'unchecked';

/** A reference to something of a kind; which one is settled when the whole plan is known. */
export class Ref {
  constructor(
    readonly kinds: readonly string[],
    readonly choice: number,
  ) {}
}

/** The id of something of a kind, given when the whole plan is known. */
export class Id {
  constructor(readonly kind: string) {}
}

/** A text that the documents must tell. `write` makes what stands in the YAML of it. */
export class Words {
  constructor(
    readonly kind: 'prose' | 'line' | 'name',
    readonly told: Told,
    readonly write: (pen: Pen) => string,
  ) {}
}

/** What a text is written with. */
export interface Pen {
  /** Ends a stretch of words with a mark that no other stretch of the plan has, and keeps account of it. */
  readonly marked: (plain: string) => string;
  readonly idOf: (ref: Ref) => string | undefined;
}

const plainTokens = [
  'Ærø',
  'Øster Å',
  'blåbær',
  'og',
  'på',
  '13-17 år',
  'R&D',
  '"citat"',
  "d'Or",
  '{{navn}}',
  '{{{x}}}',
];
const awkwardTokens = [
  '#1',
  'kl. 10:30',
  'note: ja',
  '100 %',
  '50%',
  '– § 5',
  '«x»',
  '{% if %}',
  '$x',
  '@',
  '<5',
  '=a',
];
/** What Markdown would read as something else; a name holds it as it is, and prose with a backslash. */
const markupTokens = [
  '<b>fed</b>',
  '*stjerne*',
  '_x_',
  '[x](y)',
  '[^1]',
  '`kode`',
  '&amp;',
  '</p>',
  '<!--',
  '\\n',
  '~~x~~',
];
const words = fc
  .tuple(
    fc.constantFrom('Ord', 'Åben', 'ældre', 'Fælles', 'én', 'Boligsocialforebyggelsesindsatskoordinering'),
    fc.array(fc.constantFrom(...plainTokens, ...awkwardTokens, ...markupTokens), { maxLength: 5 }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '));

const escaped = (text: string) => text.replaceAll(/[\\`*_[\]<>~!|^&{}#]/g, '\\$&');

export const name = (told: Told): fc.Arbitrary<Words> =>
  words.map((text) => new Words('name', told, (pen) => pen.marked(text)));

type Run =
  | { readonly type: 'text' | 'strong' | 'emphasis' | 'link' | 'note'; readonly words: string }
  | { readonly type: 'reference'; readonly ref: Ref; readonly words: string | null };

const everyKind = [
  'organisation',
  'unit',
  'area',
  'role',
  'dataSource',
  'focusArea',
  'activity',
  'attachment',
  'chartNode',
  'document',
  'goal',
  'indicator',
];
const reference = fc
  .record({ choice: fc.nat(999), words: fc.option(words) })
  .map(({ choice, words }): Run => ({ type: 'reference', ref: new Ref(everyKind, choice), words }));
const textRun = (...types: ('text' | 'strong' | 'emphasis' | 'link' | 'note')[]) =>
  fc.record({ type: fc.constantFrom(...types), words });
const lineRuns = fc.array(
  fc.oneof({ weight: 3, arbitrary: textRun('text', 'strong', 'emphasis', 'link') }, reference),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const proseRuns = fc.array(
  fc.oneof({ weight: 3, arbitrary: textRun('text', 'text', 'strong', 'emphasis', 'link', 'note') }, reference),
  { minLength: 1, maxLength: 4 },
);

function writeRuns(runs: readonly Run[], pen: Pen, notes: string[] = []): string {
  return runs.map((run) => writeRun(run, pen, notes)).join(' ');
}

function writeRun(run: Run, pen: Pen, notes: string[]): string {
  if (run.type === 'reference') {
    const id = pen.idOf(run.ref);
    return id === undefined ? 'se' : `se [${run.words === null ? '' : escaped(pen.marked(run.words))}](#${id})`;
  }
  if (run.type === 'note') return `note[^${notes.push(run.words)}]`;
  const text = escaped(pen.marked(run.words));
  if (run.type === 'strong') return `**${text}**`;
  if (run.type === 'emphasis') return `*${text}*`;
  return run.type === 'link' ? `[${text}](https://example.dk/?a=1&b=2)` : text;
}

export const line = (told: Told): fc.Arbitrary<Words> =>
  lineRuns.map((runs) => new Words('line', told, (pen) => writeRuns(runs, pen)));

type ProseBlock =
  | { readonly type: 'paragraph' | 'heading'; readonly runs: readonly Run[]; readonly level: 3 | 4 }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly { runs: readonly Run[]; below: readonly Run[] | null }[];
    };

const proseBlock: fc.Arbitrary<ProseBlock> = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph' as const, 'heading' as const),
    runs: proseRuns,
    level: fc.constantFrom(3 as const, 4 as const),
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ runs: proseRuns, below: fc.option(proseRuns) }), { minLength: 1, maxLength: 3 }),
  }),
);

function writeBlock(block: ProseBlock, pen: Pen, notes: string[]): string {
  if (block.type !== 'list') {
    const text = writeRuns(block.runs, pen, notes);
    return block.type === 'heading' ? `${'#'.repeat(block.level)} ${text}` : text;
  }
  return block.items
    .map(({ runs, below }, index) => {
      const mark = block.ordered ? `${index + 1}. ` : '- ';
      const own = `${mark}${writeRuns(runs, pen, notes)}`;
      return below ? `${own}\n${' '.repeat(mark.length)}- ${writeRuns(below, pen, notes)}` : own;
    })
    .join('\n');
}

/** Paragraphs, lists, sub-headings and notes. */
export const prose = (told: Told): fc.Arbitrary<Words> =>
  fc.array(proseBlock, { minLength: 1, maxLength: 3 }).map(
    (blocks) =>
      new Words('prose', told, (pen) => {
        const notes: string[] = [];
        const body = blocks.map((block) => writeBlock(block, pen, notes)).join('\n\n');
        const written = notes.map((text, index) => `[^${index + 1}]: ${escaped(pen.marked(text))}`);
        return `${[body, ...written].join('\n\n')}\n`;
      }),
  );
