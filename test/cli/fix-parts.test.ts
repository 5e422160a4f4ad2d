import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText } from '../../src/cli/fix/diff.js';
import { editBytes, textOf } from '../../src/cli/fix/edit-bytes.js';
import { fixPlan } from '../../src/cli/fix/fix-plan.js';
import { chooseFixes, type Fixable } from '../../src/cli/fix/fixable.js';
import { objection } from '../../src/cli/fix/judge.js';
import type { Diagnostic, TextEdit } from '../../src/diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../../src/diagnostics/registry.js';
import { Source } from '../../src/diagnostics/source.js';
import type { ReadFiles } from '../../src/read-plan.js';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | null | undefined) =>
  bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
const edit = (source: Source, start: number, end: number, replacement: string): TextEdit => ({
  span: { source, start, end },
  replacement,
});

describe('edits in the bytes of a file', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'å', 'A\u030a', 'e\u0301', '😀', ' ', '\n', '\r\n', 'x:') });

  it('change what they name and keep every other byte', () => {
    fc.assert(
      fc.property(letters, letters, letters, fc.boolean(), (before, middle, after, marked) => {
        const mark = marked ? '\ufeff' : '';
        // A letter that composes with its neighbour would be no place to cut.
        const text = `${mark}${before}|${middle}|${after}`;
        const read = `${before}|${middle}|${after}`.normalize('NFC');
        const start = `${before}|`.normalize('NFC').length;
        const end = `${before}|${middle}`.normalize('NFC').length;
        const edited = editBytes(encode(text), [edit(new Source('x', read), start, end, 'NY')]);
        expect(decode(edited)).toBe(`${mark}${before}|NY|${after}`);
      }),
    );
  });

  it('end new lines as the file does', () => {
    const source = new Source('x', 'a: 1\r\nb: 2\r\n');
    expect(decode(editBytes(encode(source.text), [edit(source, 6, 6, 'ny: 1\n')]))).toBe('a: 1\r\nny: 1\r\nb: 2\r\n');
    const plain = new Source('x', 'a: 1\n');
    expect(decode(editBytes(encode(plain.text), [edit(plain, 5, 5, 'ny: 1\r\n')]))).toBe('a: 1\nny: 1\n');
    const one = new Source('x', 'a');
    expect(decode(editBytes(encode(one.text), [edit(one, 1, 1, '\n')]))).toBe('a\n');
  });

  it('are made together, in whatever order they are given', () => {
    const source = new Source('x', 'abc');
    const edits = [edit(source, 0, 1, ''), edit(source, 3, 3, '!'), edit(source, 1, 2, 'BB')];
    expect(decode(editBytes(encode('abc'), edits))).toBe('BBc!');
    expect(decode(editBytes(encode('abc'), edits.reverse()))).toBe('BBc!');
  });

  it('that cannot be placed are not made', () => {
    const hangul = '\u1112\u1161\u11ab|x';
    const source = new Source('x', hangul.normalize('NFC'));
    expect(editBytes(encode(hangul), [edit(source, 2, 3, 'y')])).toBeNull();
    const marks = new Source('x', 'a\u0330\u0331: a\u030a'.normalize('NFC'));
    expect(editBytes(encode('a\u0330\u0331: a\u030a'), [edit(marks, 1, 2, 'b')]), 'inside a letter').toBeNull();
    const joining = new Source('x', 'ab');
    expect(editBytes(encode('ab'), [edit(joining, 1, 2, '\u030a')]), 'would compose with its neighbour').toBeNull();
  });

  it('count in the text as it is read', () => {
    expect(textOf(encode('\ufeffA\u030a'))).toBe('Å');
    expect(textOf(Uint8Array.of(0xff))).toBeNull();
  });
});

describe('the fixes that are chosen', () => {
  const source = new Source('a.yaml', 'x'.repeat(50));
  const other = new Source('b.yaml', 'x'.repeat(50));
  const at = (start: number, edits: TextEdit[], code: DiagnosticCode = 'HP101') =>
    diagnose(code, `${start}`, { source, start, end: start + 1 }, { fix: { title: 'Ret', edits } });
  const chosen = (...diagnostics: Diagnostic[]) =>
    chooseFixes(diagnostics, () => false).map(({ diagnostic }) => diagnostic.message);

  it.each<[string, [number, number], [number, number], boolean]>([
    ['apart', [0, 2], [3, 4], true],
    ['side by side', [0, 2], [2, 4], true],
    ['overlapping by one', [0, 3], [2, 4], false],
    ['the one inside the other', [0, 9], [2, 4], false],
    ['the same', [2, 4], [2, 4], false],
    ['an insertion before', [2, 2], [2, 4], false],
    ['an insertion after', [2, 4], [4, 4], false],
    ['an insertion further on', [2, 4], [5, 5], true],
    ['two insertions at one place', [2, 2], [2, 2], false],
    ['two insertions', [2, 2], [3, 3], true],
  ])('may be %s', (_name, [a, b], [c, d], together) => {
    const first = at(0, [edit(source, a, b, 'A')]);
    const second = at(1, [edit(source, c, d, 'B')]);
    expect(chosen(first, second)).toEqual(together ? ['0', '1'] : ['0']);
    expect(chosen(second, first), 'the first is the one that stands first').toEqual(together ? ['0', '1'] : ['0']);
    expect(chosen(first, at(1, [edit(other, c, d, 'B')])), 'in another file').toEqual(['0', '1']);
  });

  it('are whole: one edit that overlaps leaves out all of its fix', () => {
    const first = at(0, [edit(source, 0, 2, 'A')]);
    const second = at(1, [edit(source, 10, 12, 'B'), edit(source, 1, 3, 'B')]);
    const third = at(2, [edit(source, 10, 12, 'C')]);
    expect(chosen(first, second, third)).toEqual(['0', '2']);
  });

  it('have a fix, and are not refused', () => {
    const without = diagnose('HP101', 'uden', { source, start: 0, end: 1 });
    const [first, second] = [at(0, [edit(source, 0, 2, 'A')]), at(1, [edit(source, 1, 2, 'B')])];
    const refused = ({ diagnostic }: Fixable) => diagnostic === first;
    expect(chooseFixes([without, first, second], refused).map(({ diagnostic }) => diagnostic)).toEqual([second]);
  });
});

describe('an objection to fixes', () => {
  const text = 'a: 1\nb: 2\nc: 3\n';
  const source = new Source('p/a.yaml', text);
  const found = (code: DiagnosticCode, message: string, line = 1, path = 'p/a.yaml') => {
    const inFile = new Source(path, text);
    return diagnose(code, message, {
      source: inFile,
      start: inFile.startOfLine(line),
      end: inFile.startOfLine(line) + 1,
    });
  };
  const fault = found('HP101', 'Ukendt', 1);
  const fixable: Fixable = { diagnostic: fault, fix: { title: 'Ret', edits: [edit(source, 0, 1, 'A')] } };
  const objects = (isWhole: boolean, before: Diagnostic[], after: Diagnostic[], fixes = [fixable]) =>
    objection({ isWhole, diagnostics: before }, { isWhole, diagnostics: after }, fixes);

  it('is none where the finding goes and nothing comes', () => {
    expect(objects(true, [fault], [])).toBeNull();
    expect(objects(true, [fault, found('HP201', 'Anden')], [found('HP201', 'Anden')])).toBeNull();
    expect(objects(true, [fault], [found('HP124', 'En advarsel')])).toBeNull();
  });

  it('is that the finding stays, or one of several does', () => {
    const same = found('HP101', 'Ukendt', 3);
    expect(objects(true, [fault], [fault])).toMatch(/hjælper ikke/);
    expect(objects(true, [fault, same], [same])).toBeNull();
    expect(objects(true, [fault, same], [same], [fixable, { ...fixable, diagnostic: same }])).toMatch(/hjælper ikke/);
    expect(objects(true, [fault, same], [found('HP101', 'Ukendt'), same])).toMatch(/hjælper ikke/);
  });

  it('is a new error where everything had been checked', () => {
    expect(objects(true, [fault], [found('HP201', 'Ny', 3)])).toBe('Rettelsen ville give en ny fejl: HP201 Ny');
    expect(objects(true, [fault], [found('HP101', 'Ny', 3)])).toBe('Rettelsen ville give en ny fejl: HP101 Ny');
    expect(objects(true, [fault, found('HP201', 'x')], [found('HP201', 'x', 1, 'p/b.yaml')])).toMatch(/ny fejl/);
  });

  it('is not an error that only says it with other words', () => {
    expect(objects(true, [fault, found('HP201', 'i «Jobcaef»')], [found('HP201', 'i «Jobcafé»')])).toBeNull();
  });

  it('names the error that is new, not one of the same kind that was there', () => {
    const old = found('HP201', 'Gammel', 3);
    expect(objects(true, [fault, old], [found('HP201', 'Ny', 2), old])).toMatch(/HP201 Ny/);
  });

  it('is not what comes to light in a plan that had not been checked', () => {
    expect(objects(false, [fault], [found('HP201', 'Længe skjult', 3)])).toBeNull();
    expect(objects(false, [fault], [found('HP201', 'Længe skjult', 1, 'p/b.yaml')])).toBeNull();
    expect(objects(false, [fault], [diagnose('HP305', 'Uden sted', null)])).toBeNull();
  });

  it('is an error on the line that was edited, whatever had been checked', () => {
    expect(objects(false, [fault], [found('HP103', 'Ny', 1)])).toMatch(/ny fejl/);
    expect(objects(false, [fault], [found('HP103', 'Ny', 2)])).toBeNull();
    const grown = {
      ...fixable,
      fix: { title: 'Ret', edits: [edit(source, 0, 1, 'A'), edit(source, 5, 6, 'x: 1\nb')] },
    };
    expect(objects(false, [fault], [found('HP103', 'Ny', 2)], [grown])).toMatch(/ny fejl/);
    expect(objects(false, [fault], [found('HP103', 'Ny', 3)], [grown])).toMatch(/ny fejl/);
  });

  it('is that a file cannot be read any more', () => {
    expect(objects(false, [fault], [found('HP005', 'Ulæselig', 3)])).toMatch(/HP005/);
    expect(objects(false, [fault, found('HP007', 'To gange', 2)], [found('HP005', 'Ulæselig', 3)])).toBeNull();
  });
});

describe('the rounds', () => {
  /** A plan of one file in which every `x` is a fault that its fix makes a `y`, and so on. */
  const access = (text: string, check: (source: Source) => Diagnostic[]) => ({
    bytesOf: async () => encode(text),
    objectionTo: async () => null,
    read: async (changed: ReadonlyMap<string, Uint8Array>) => {
      const source = new Source('p/a.yaml', decode(changed.get('p/a.yaml')) ?? text);
      return { isWhole: true, diagnostics: check(source) } as unknown as ReadFiles;
    },
  });
  const replace =
    (from: string, to: string, code: DiagnosticCode = 'HP101') =>
    (source: Source) =>
      [...source.text.matchAll(new RegExp(from, 'g'))].map(({ index, 0: { length } }) => {
        const span = { source, start: index, end: index + length };
        return diagnose(code, `${from} til ${to}`, span, { fix: { title: 'Ret', edits: [{ span, replacement: to }] } });
      });
  const result = async (text: string, ...checks: ((source: Source) => Diagnostic[])[]) => {
    const fixed = await fixPlan(access(text, (source) => checks.flatMap((check) => check(source))));
    return {
      text: decode(fixed.changed.get('p/a.yaml')) ?? text,
      made: fixed.rounds.flat().length,
      refused: fixed.refused.map(({ reason }) => reason),
      left: fixed.after.diagnostics.length,
    };
  };

  it('go on until nothing is left', async () => {
    expect(await result('x x x', replace('x', 'y'))).toEqual({ text: 'y y y', made: 3, refused: [], left: 0 });
    expect(await result('xx', replace('xx', 'xz'), replace('xz', 'ok'))).toMatchObject({ text: 'xx', made: 0 });
    const warned = replace('xz', 'ok', 'HP124');
    expect(await result('xx', replace('xx', 'xz'), warned)).toMatchObject({ text: 'ok', made: 2, left: 0 });
  });

  it('leave out one bad fix and make the others', async () => {
    const bad = (source: Source) => (source.text.includes('!') ? [diagnose('HP201', 'Udråb', null)] : []);
    const found = await result('x b x', replace('b', '!', 'HP102'), replace('x', 'y'), bad);
    expect(found).toEqual({
      text: 'y b y',
      made: 2,
      refused: ['Rettelsen ville give en ny fejl: HP201 Udråb'],
      left: 1,
    });
  });

  it('end where a fix makes its own fault again, or two undo each other', async () => {
    expect(await result('x', replace('x', 'xx'))).toMatchObject({ text: 'x', made: 0, left: 1 });
    const [there, back] = [replace('x', 'y', 'HP124'), replace('y', 'x', 'HP124')];
    expect(['x', 'y']).toContain((await result('x', there, back)).text);
  });

  it('make the second of two that overlap when the first is refused', async () => {
    const bad = (source: Source) => (source.text.includes('!') ? [diagnose('HP201', 'Udråb', null)] : []);
    expect(await result('ab', replace('ab', '!!', 'HP102'), replace('b', 'c'), bad)).toMatchObject({
      text: 'ac',
      made: 1,
    });
  });

  it('refuse where a file may not be written or is not what was checked', async () => {
    const files = access('x', replace('x', 'y'));
    const locked = await fixPlan({ ...files, objectionTo: async () => 'Låst' });
    expect(locked).toMatchObject({ rounds: [], refused: [{ reason: 'Låst' }] });
    const other = await fixPlan({ ...files, bytesOf: async () => encode('x ') });
    expect(other).toMatchObject({ rounds: [], refused: [{ reason: 'Filen blev ændret imens; kør igen' }] });
    expect(other.changed.size).toBe(0);
  });
});

describe('what a change looks like', () => {
  const shown = (text: string, ...edits: [number, number, string][]) => {
    const source = new Source('a.yaml', text);
    const diagnostic = diagnose('HP101', 'x', null);
    const fix = {
      title: 'Ret',
      edits: edits.map(([start, end, replacement]) => edit(source, start, end, replacement)),
    };
    return diffText([{ diagnostic, fix }], false);
  };

  it('is the lines before and after, with those that are the same left out', () => {
    expect(shown('a\nb\nc\n', [2, 3, 'B'])).toBe('a.yaml:2  HP101  Ret\n      - b\n      + B\n');
    expect(shown('a\nb\nc\n', [2, 2, 'ny\n']), 'a new line').toBe('a.yaml:2  HP101  Ret\n      + ny\n');
    expect(shown('a\nb\nc\n', [2, 4, '']), 'a line gone').toBe('a.yaml:2  HP101  Ret\n      - b\n');
    expect(shown('a\nb', [1, 2, '']), 'two lines joined').toBe(
      'a.yaml:1  HP101  Ret\n      - a\n      - b\n      + ab\n',
    );
    expect(shown('a\r\nb\r\n', [3, 4, 'B'])).toBe('a.yaml:2  HP101  Ret\n      - b\n      + B\n');
  });

  it('is one place for each stretch of lines', () => {
    expect(shown('a b\nc\nd\n', [6, 7, 'D'], [2, 3, 'B'], [0, 1, 'A'])).toBe(
      'a.yaml:1  HP101  Ret\n      - a b\n      + A B\n\na.yaml:3  HP101  Ret\n      - d\n      + D\n',
    );
  });

  it('of several fixes on one line is shown once', () => {
    const source = new Source('a.yaml', 'a b\nc\n');
    const fixes = [edit(source, 0, 1, 'A'), edit(source, 2, 3, 'B'), edit(source, 4, 5, 'C')].map((one) => ({
      diagnostic: diagnose('HP101', 'x', null),
      fix: { title: `Skriv ${one.replacement}`, edits: [one] },
    }));
    expect(diffText(fixes, false)).toBe(
      [
        'a.yaml:1  HP101  Skriv A',
        'a.yaml:1  HP101  Skriv B',
        '      - a b',
        '      + A B',
        '',
        'a.yaml:2  HP101  Skriv C',
        '      - c',
        '      + C',
        '',
      ].join('\n'),
    );
  });

  it('shows of a long line the part around the change, and no control characters', () => {
    const text = `${'a'.repeat(300)}x\u001b[31m${'b'.repeat(300)}`;
    const [head, before, after] = shown(text, [300, 301, 'y']).split('\n');
    expect(head).toBe('a.yaml:1  HP101  Ret');
    expect(before).toBe(`      - ${'a'.repeat(60)}x\ufffd[31m${'b'.repeat(54)}`);
    expect(after).toBe(`      + ${'a'.repeat(60)}y\ufffd[31m${'b'.repeat(54)}`);
  });

  it('is red and green where there are colours', () => {
    const source = new Source('a.yaml', 'a');
    const fix = { title: 'Ret', edits: [edit(source, 0, 1, 'b')] };
    const painted = diffText([{ diagnostic: diagnose('HP101', 'x', null), fix }], true);
    expect(painted).toContain('\u001b[31m      - a\u001b[39m\n\u001b[32m      + b\u001b[39m\n');
  });
});
