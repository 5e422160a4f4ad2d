import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/diagnostics/source.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { offsetInSource } from '../../src/load/scalar-offsets.js';
import { decodeSource } from '../../src/load/source-file.js';
import { readYamlFile } from '../../src/load/yaml-file.js';
import { findNode, type Path, toValue, type YamlNode } from '../../src/load/yaml-node.js';
import { printYaml, yamlValue } from '../support/print-yaml.js';

/** Pieces that YAML gives a meaning; strung together they come near to every state of a reader. */
const pieces = [
  'a',
  'å',
  ':',
  ': ',
  '-',
  '- ',
  '\n',
  '\n  ',
  '\t',
  '#',
  ' #',
  '"',
  "'",
  '|',
  '>',
  '|2',
  '[',
  ']',
  '{',
  '}',
]
  .concat([
    ',',
    '&a ',
    '*a',
    '!',
    '!!x ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '? ',
    '\\',
    '\r\n',
    '\u2028',
    '\u0007',
    '1,5',
    '`',
  ])
  .concat(['😀', '\ud800', '__proto__: ', '<<: ']);
const yamlish = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 });
const anyText = fc.oneof({ weight: 3, arbitrary: yamlish }, fc.string({ unit: 'binary' }), fc.string());

describe('any text', () => {
  it('is read or refused at a place within it, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = new Source('x.yaml', text);
        const { file, diagnostics } = readYamlFile(source);
        if (file === null) expect(diagnostics.length).toBeGreaterThan(0);
        for (const { at, message, help } of diagnostics) {
          if (at === null || !('start' in at)) throw new Error('A file that could be opened has places');
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.start).toBeLessThanOrEqual(text.length);
          expect(at.end).toBeGreaterThanOrEqual(at.start);
          expect(message.length * (help?.length ?? 0)).toBeGreaterThan(0);
        }
        if (file)
          for (const path of pathsOf(file.root)) expect(file.spanOf(path).start).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 4000 },
    );
  });

  it('of any bytes is decoded or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { source, diagnostics } = decodeSource(bytes, 'x.yaml');
        if (source) expect(source.text).toBe(source.text.normalize('NFC'));
        else expect(diagnostics).toHaveLength(1);
      }),
    );
  });
});

describe('any value that is written as YAML', () => {
  it('comes back, and each text stands where its span says', () => {
    fc.assert(
      fc.property(yamlValue, fc.infiniteStream(fc.nat()), (value, choices) => {
        const text = printYaml(value, choices);
        const { root, diagnostics } = parseYaml(new Source('x.yaml', text));
        expect(diagnostics, text).toEqual([]);
        if (!root) throw new Error(text);
        expect(toValue(root), text).toEqual(value);
        for (const path of pathsOf(root)) expectInPlace(text, findNode(root, path).node);
      }),
      { numRuns: 600 },
    );
  });
});

describe('text that YAML would drop', () => {
  const said = (text: string) => readYamlFile(new Source('x.yaml', text)).diagnostics.map(({ code }) => code);
  it('is pointed out', () => {
    expect(said('navn: Blok #4 og 5\n')).toEqual(['HP012']);
    expect(said('antal: >5\n')).toEqual(['HP022']);
    expect(said('{navn: Hus, Have og Gård}\n')).toEqual(['HP023']);
  });
  it('is no matter where it is a comment, or kept', () => {
    expect(said('navn: Blok # fire\n')).toEqual([]);
    expect(said('navn: "Blok #4 og 5"\n')).toEqual([]);
    expect(said('navn: |\n  Blok #4 og 5\n')).toEqual([]);
  });
});

/** Every character of a text that is written as it is must lie where `offsetInSource` says. */
function expectInPlace(text: string, node: YamlNode): void {
  if (node.kind !== 'scalar') return;
  const written = text.slice(node.start, node.end);
  if (node.style === 'plain') expect(written).toBe(node.text);
  if (node.style === 'quoted') expect(text).toContain(written);
  for (let offset = 0; offset < node.text.length; offset += 1) {
    const at = offsetInSource(text, node, offset);
    if (at === null) {
      expect(node.style, 'only escaped and folded text has no places').toMatch(/quoted|folded/);
      return;
    }
    expect(text[at], `${JSON.stringify(node.text)} at ${offset} in ${JSON.stringify(text)}`).toBe(node.text[offset]);
  }
}

function pathsOf(node: YamlNode): Path[] {
  if (node.kind === 'scalar') return [[]];
  const inner: [PropertyKey, YamlNode][] =
    node.kind === 'list'
      ? node.items.map((item, index) => [index, item])
      : [...node.entries].map(([name, { value }]) => [name, value]);
  return [[], ...inner.flatMap(([step, child]) => pathsOf(child).map((path) => [step, ...path]))];
}
