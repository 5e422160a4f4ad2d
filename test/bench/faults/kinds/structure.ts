import { Buffer } from 'node:buffer';
import { changeFiles, edit, type FaultKind } from '../fault.js';
import type { PlanFile } from '../plan-file.js';

export const structureKinds: readonly FaultKind[] = [
  {
    name: 'indentation',
    slip: 'a line was moved in or out by a space or two',
    *find({ files }, random) {
      for (const file of files)
        for (const { start, indent } of fieldLines(file)) {
          const more = random.of([-2, -1, 1, 2].filter((change) => indent + change >= 0));
          yield edit(file, start, start + indent, ' '.repeat(indent + more));
        }
    },
  },
  {
    name: 'point-indentation',
    slip: 'a point of a list was moved in or out by a space',
    *find({ files }, random) {
      for (const file of files)
        for (const { start, indent } of fieldLines(file, /^ *- /))
          yield edit(file, start, start + indent, ' '.repeat(indent + random.of(indent > 0 ? [-1, 1] : [1])));
    },
  },
  {
    name: 'text-moved-out',
    slip: 'a line of a longer text lost its indentation',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.prose) {
          const lines = [...file.text.slice(place.start, place.end).matchAll(/\n( +)(?=\S)/g)];
          if (lines.length < 2) continue;
          const own = lines[0]?.[1]?.length ?? 0;
          const { index, 1: indent = '' } = random.of(lines.slice(1));
          const start = place.start + index + 1;
          yield edit(file, start, start + indent.length, ' '.repeat(random.of([0, own - 2, own - 1])));
        }
    },
  },
  {
    name: 'dash-lost',
    slip: 'the dash before a point was deleted',
    *find({ files }, random) {
      for (const file of files)
        for (const { start, indent } of fieldLines(file, /^ *- /))
          yield edit(file, start + indent, start + indent + 2, random.of(['', '  ']));
    },
  },
  {
    name: 'dash-tight',
    slip: 'the space after a dash was deleted, or Word made the dash long',
    *find({ files }, random) {
      for (const file of files)
        for (const { start, indent } of fieldLines(file, /^ *- /))
          yield edit(file, start + indent, start + indent + 2, random.of(['-', '– ']));
    },
  },
  {
    name: 'tab',
    slip: 'a tab for spaces',
    *find({ files }) {
      for (const file of files)
        for (const { start, indent } of fieldLines(file)) if (indent > 0) yield edit(file, start, start + indent, '\t');
    },
  },
  {
    name: 'colon-lost',
    slip: 'the colon after a field’s name, or the space after it, was deleted',
    *find({ files }, random) {
      for (const file of files)
        for (const { key, style } of file.places)
          if (key && style === 'plain' && file.text.startsWith(': ', key.end))
            yield edit(file, key.end, key.end + 2, random.of([' ', ':']));
    },
  },
  {
    name: 'colon-in-text',
    slip: 'a colon in a text without quotes',
    *find({ files }, random) {
      for (const file of files)
        for (const { style, text, start, end } of file.places) {
          const gap = style === 'plain' ? (text?.indexOf(' ') ?? -1) : -1;
          if (gap > 0 && !(text ?? '').includes('%'))
            yield edit(file, start + gap, start + gap, random.of([':', ':']) + (end > start ? '' : ' '));
        }
    },
  },
  {
    name: 'quote-open',
    slip: 'one quotation mark of two was deleted',
    *find({ files }, random) {
      for (const file of files)
        for (const { style, start, end } of file.places)
          if (style === 'quoted')
            yield random.below(2) === 0 ? edit(file, start, start + 1, '') : edit(file, end - 1, end, '');
    },
  },
  {
    name: 'curly-quotes',
    slip: 'quotation marks from Word',
    *find({ files }, random) {
      for (const file of files)
        for (const { style, start, end } of file.places) {
          const inner = file.text.slice(start + 1, end - 1);
          const [open, close] = random.of([['“', '”'] as const, ['”', '”'] as const]);
          if (style === 'quoted') yield edit(file, start, end, open + inner + close);
        }
    },
  },
  {
    name: 'comma-in-braces',
    slip: 'a comma in a text between braces',
    *find({ files }, random) {
      for (const file of files)
        for (const { style, inBraces, text, end } of file.places)
          if (inBraces && style === 'plain' && /^\p{L}.* /u.test(text ?? ''))
            yield edit(file, end, end, random.of([', unge', ', familier og venner', ', Slagelse']));
    },
  },
  {
    name: 'brace-lost',
    slip: 'a brace or bracket was deleted',
    *find({ files }, random) {
      for (const file of files)
        for (const { style, start, end } of file.places) {
          if ((style !== 'group' && style !== 'list') || !/[[{]/.test(file.text[start] ?? '')) continue;
          yield random.below(3) === 0 ? edit(file, start, start + 1, '') : edit(file, end - 1, end, '');
        }
    },
  },
  {
    name: 'bar-lost',
    slip: 'the | before a longer text was deleted',
    *find({ files }) {
      // One paragraph reads the same without it; several would become one.
      for (const file of files)
        for (const { style, start, end } of file.places)
          if (style === 'block' && /\n\s*\n|\n\s*- /.test(file.text.slice(start, end).trim()))
            yield edit(file, start - 1, start + 1, '');
    },
  },
  {
    name: 'conflict-markers',
    slip: 'the marks of a merge that nobody finished',
    *find({ files }, random) {
      for (const file of files)
        for (const { start } of random.shuffled(fieldLines(file)).slice(0, 6)) {
          const end = file.endOfLine(start);
          const line = file.text.slice(start, end);
          yield edit(file, start, end, `<<<<<<< HEAD\n${line}\n=======\n${line} \n>>>>>>> rettelser`);
        }
    },
  },
  {
    name: 'letter-in-cp1252',
    slip: 'a program saved one letter in the old way',
    *find({ files }, random) {
      for (const file of files) {
        for (const { index, 0: letter } of random.shuffled([...file.text.matchAll(/[æøå]/g)]).slice(0, 3)) {
          const fault = edit(file, index, index + 1, letter);
          const bytes = [file.text.slice(0, index), letter, file.text.slice(index + 1)].map((text, part) =>
            Buffer.from(text, part === 1 ? 'latin1' : 'utf8'),
          );
          yield {
            ...fault,
            changes: { [file.name]: Buffer.concat(bytes) },
            after: `${fault.after} (${letter} as one byte)`,
          };
        }
      }
    },
  },
  {
    name: 'file-in-cp1252',
    slip: 'a file was saved as Windows-1252, or read as it and saved again',
    *find({ files }) {
      for (const file of files) {
        const bytes = Buffer.from(file.text, 'latin1');
        const whole = [{ file: file.name, lines: null }];
        yield changeFiles(file.plan, { [file.name]: bytes }, whole, file.name, 'as Windows-1252');
        const misread = new TextDecoder('windows-1252').decode(Buffer.from(file.text, 'utf8'));
        yield changeFiles(file.plan, { [file.name]: misread }, whole, file.name, 'Ã¦ for æ');
      }
    },
  },
];

/** Lines that are fields or points, not lines of a longer text. */
function fieldLines(file: PlanFile, pattern = /^/): { start: number; indent: number }[] {
  const starts = new Set(file.places.map(({ key, start }) => file.startOfLine(key?.start ?? start)));
  return [...starts].flatMap((start) => {
    const line = file.text.slice(start, file.endOfLine(start));
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    return start > 0 && line.trim() !== '' && pattern.test(line) ? [{ start, indent }] : [];
  });
}
