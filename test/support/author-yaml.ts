import fc from 'fast-check';

/**
 * YAML as authors write it: any indentation, quotes or none, braces or lines, blocks, comments everywhere, empty fields,
 * decimal commas in braces. Not all of it is sound YAML; what the loader refuses is for others to test.
 */
export function authorYaml(): fc.Arbitrary<string> {
  return fc
    .record({
      root: fc.array(field(3), { minLength: 1, maxLength: 6 }),
      start: fc.constantFrom('', '---\n', '# yaml-language-server: $schema=x\n#\n', '# først\n\n', '--- # mærke\n'),
      end: fc.constantFrom('\n', '', '\n\n\n', '\n# sidst\n', '\n  # rykket ind\n\n# sidst', '\n...\n'),
      newline: fc.constantFrom('\n', '\n', '\n', '\r\n'),
    })
    .map(({ root, start, end, newline }) => {
      const lines = root.flatMap((print) => print(0));
      return numbered(`${start}${lines.join('\n')}${end}`).replaceAll('\n', newline);
    });
}

/** The lines of a part at an indentation. */
type Print = (indent: number) => string[];

const words = [
  'ja',
  'Fritidsjob',
  '25 %',
  '80,6 %',
  '2019',
  '01.50',
  '1.10.2021',
  'Børn, unge og forældre',
  'Målgruppe 1: beboere',
  'Klub #4',
  'Han sagde "hej"',
  "Mind Your Own Business' mentorer",
  '"hej" sagde \'han\'',
  'C:\\mappe',
  '- ikke et punkt',
  '[](#hipphopp)',
  '{ikke} felter',
  '(parentes)',
  '“gås”',
  '’tegn',
  'null',
  'no',
  '~',
  '*fed*',
  '&',
  '!',
  'a:b',
  'slutter med:',
  '?',
  '-',
  'æøå ÆØÅ',
  'to\u00a0ord',
  'tab\tinde',
  '',
  ' ',
];
const word = fc.constantFrom(...words);
const names = [
  'navn',
  'id',
  'parter',
  'aktiviteter',
  'formål',
  'bidrag',
  'kort',
  'år',
  'værdi',
  'ukendt',
  'problemkompleks',
];
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...names, 'grupper', 'delmål', 'indikatorer', 'vision', '2021', 'no') },
  { weight: 1, arbitrary: fc.constantFrom('"navn"', "'kort'", '"med: kolon"', '? vision\n', '__proto__') },
);
/** Each comment gets a number of its own, so that none can stand in for another. */
const comment = fc.constantFrom('', '', '', ' # k', '   # k uden for', ' #k');
const commentLine = fc
  .record({ column: fc.integer({ min: 0, max: 7 }), text: fc.constantFrom('# k', '#k', '#', '# k: v', '# - k  ') })
  .map(({ column, text }) => ' '.repeat(column) + text);
const between = fc.oneof(
  { weight: 5, arbitrary: fc.constant<string[]>([]) },
  { weight: 2, arbitrary: fc.array(fc.oneof(commentLine, fc.constantFrom('', '   ')), { maxLength: 3 }) },
);

function numbered(text: string): string {
  let number = 0;
  return text.replaceAll(/# ?k/g, (sign) => `${sign}${number++}`);
}

function field(depth: number): fc.Arbitrary<Print> {
  return fc
    .record({ above: between, name, value: value(depth), space: fc.constantFrom(' ', ' ', '  ') })
    .map(({ above, name: key, value: print, space }) => (indent) => {
      const [first = '', ...rest] = print(indent, space);
      const start = `${' '.repeat(indent)}${key.replace('\n', `\n${' '.repeat(indent)}`)}:${first}`;
      return [...above, ...start.split('\n'), ...rest];
    });
}

/** The rest of the key's line, then the lines below. */
type PrintValue = (indent: number, space: string) => string[];

function value(depth: number): fc.Arbitrary<PrintValue> {
  const flat = [
    { weight: 4, arbitrary: inline },
    { weight: 2, arbitrary: block },
    { weight: 2, arbitrary: severalLines },
    {
      weight: 1,
      arbitrary: comment.map(
        (text): PrintValue =>
          () => [text],
      ),
    },
    { weight: 2, arbitrary: braces(2) },
  ];
  if (depth === 0) return fc.oneof(...flat);
  return fc.oneof(...flat, { weight: 3, arbitrary: map(depth) }, { weight: 3, arbitrary: list(depth) });
}

const scalar = fc
  .record({ text: word, style: fc.constantFrom('plain', 'plain', 'single', 'double') })
  .map(({ text, style }) => {
    if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
    return style === 'double' ? JSON.stringify(text) : text;
  });

const inline = fc.record({ text: scalar, after: comment, below: fc.boolean(), beside: comment, above: between }).map(
  ({ text, after, below, beside, above }): PrintValue =>
    (indent, space) => {
      if (!below) return [`${space}${text}${after}`];
      return [beside, ...above, `${' '.repeat(indent + 1)}${text}${after}`];
    },
);

const block = fc
  .record({
    mark: fc.constantFrom('|', '|', '>', '|-', '>-', '|+', '>+', '|2', '|1-', '>2+'),
    after: comment,
    lines: fc.array(
      fc.constantFrom(
        'Et afsnit.',
        '- et punkt',
        '  rykket ind',
        '# overskrift k',
        '',
        '   ',
        'to mellemrum  ',
        '\ttab',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    step: fc.integer({ min: 1, max: 4 }),
  })
  .map(
    ({ mark, after, lines, step }): PrintValue =>
      (indent, space) => {
        const digit = Number(/\d/.exec(mark)?.[0] ?? step);
        return [
          `${space}${mark}${after}`,
          ...lines.map((line) => (line === '' ? '' : ' '.repeat(indent + digit) + line)),
        ];
      },
  );

const severalLines = fc
  .record({
    sign: fc.constantFrom('', '"', "'"),
    lines: fc.array(fc.constantFrom('Et langt', 'stykke tekst', "med ''citat''", '', 'og \\\\ streg', 'slut  '), {
      minLength: 2,
      maxLength: 4,
    }),
    after: comment,
  })
  .map(
    ({ sign, lines, after }): PrintValue =>
      (indent, space) => {
        const [first = '', ...rest] = lines;
        const below = rest.map((line) => (line === '' ? '' : ' '.repeat(indent + 1) + line));
        return [
          `${space}${sign}${first}`,
          ...below.slice(0, -1),
          `${below.at(-1) || ' '.repeat(indent + 1)}${sign}${after}`,
        ];
      },
  );

function map(depth: number): fc.Arbitrary<PrintValue> {
  return fc
    .record({
      fields: fc.array(field(depth - 1), { minLength: 1, maxLength: 4 }),
      step: fc.integer({ min: 1, max: 4 }),
      after: comment,
    })
    .map(
      ({ fields, step, after }): PrintValue =>
        (indent) => [after, ...fields.flatMap((print) => print(indent + step))],
    );
}

function list(depth: number): fc.Arbitrary<PrintValue> {
  return fc
    .record({
      items: fc.array(fc.record({ above: between, value: item(depth - 1) }), { minLength: 1, maxLength: 4 }),
      step: fc.integer({ min: 0, max: 4 }),
      after: comment,
    })
    .map(
      ({ items, step, after }): PrintValue =>
        (indent) => {
          const print = ({ above, value: inner }: (typeof items)[number]) => [...above, ...inner(indent + step, '')];
          return [after, ...items.flatMap(print)];
        },
    );
}

function item(depth: number): fc.Arbitrary<PrintValue> {
  const fields = fc
    .record({
      fields: fc.array(field(Math.max(0, depth - 1)), { minLength: 1, maxLength: 4 }),
      beside: fc.boolean(),
      after: comment,
    })
    .map(
      ({ fields: prints, beside, after }): PrintValue =>
        (indent) => {
          const lines = prints.flatMap((print) => print(indent + 2));
          const dash = `${' '.repeat(indent)}-`;
          const [first = '', ...rest] = lines;
          return beside && first.startsWith(' '.repeat(indent + 2)) && !/^ *#/.test(first)
            ? [`${dash} ${first.slice(indent + 2)}`, ...rest]
            : [dash + after, ...lines];
        },
    );
  const other = value(0).map(
    (print): PrintValue =>
      (indent) => {
        const [first, ...rest] = print(indent, ' ');
        return [`${' '.repeat(indent)}-${first}`, ...rest];
      },
  );
  if (depth <= 0) return fc.oneof(fields, other);
  const nested = list(0).map(
    (print): PrintValue =>
      (indent) => {
        const [, first = '', ...rest] = print(indent + 2, ' ');
        return first.trim().startsWith('- ')
          ? [`${' '.repeat(indent)}- ${first.trim()}`, ...rest]
          : [`${' '.repeat(indent)}-`, first, ...rest];
      },
  );
  return fc.oneof(fields, other, nested);
}

/** `{…}` or `[…]`, on one line or several. */
function braces(depth: number): fc.Arbitrary<PrintValue> {
  return fc.record({ text: flow(depth), after: comment }).map(
    ({ text, after }): PrintValue =>
      (indent, space) => {
        const [first = '', ...rest] = text.split('\n');
        const lines = [`${space}${first}`, ...rest.map((line) => ' '.repeat(indent + 1) + line)];
        return [...lines.slice(0, -1), `${lines.at(-1)}${after}`];
      },
  );
}

function flow(depth: number): fc.Arbitrary<string> {
  const inner =
    depth === 0 ? scalar : fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: flow(depth - 1) });
  const gap = fc.constantFrom(', ', ', ', ',', ' , ', ',\n', ', # k\n', ',\n# k\n');
  const edge = fc.constantFrom('', '', '', ' ', '\n', ' # k\n');
  return fc
    .record({
      isMap: fc.boolean(),
      parts: fc.array(fc.tuple(name, inner, gap), { maxLength: 4 }),
      before: edge,
      after: edge,
    })
    .map(({ isMap, parts, before, after }) => {
      const text = parts
        .map(([key, text, comma], i) => {
          const part = isMap ? `${key.replace(/^\? |\n/g, '')}: ${text}` : text;
          return i < parts.length - 1 ? part + comma : part;
        })
        .join('');
      return isMap ? `{${before}${text}${after}}` : `[${before}${text}${after}]`;
    });
}
