import fc from 'fast-check';

export type YamlValue = string | YamlValue[] | { [name: string]: YamlValue };

// Letters, marks that YAML and Danish have in common, and line ends; nothing that only an escape can write.
const characters = [...'abcæøåÆÉ0123456789 .,:;#-–%&*!?|>@`"\'{}[]()/\\', '\n', '«', '…', '😀'];
const words = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 24 });
const lines = fc.array(fc.string({ unit: fc.constantFrom(...'abcæøå 12,.:#-'), minLength: 1 }), {
  minLength: 1,
  maxLength: 4,
});
const text = fc
  .oneof(
    words,
    lines.map((list) => `${list.map((line) => line.trim() || 'x').join('\n')}\n`),
  )
  .filter((value) => value.trim() !== '');
const name = fc.string({ unit: fc.constantFrom(...'abcæøå-'), minLength: 1, maxLength: 8 }).map((value) => `f${value}`);

/** A nested value as an author could write it: no empty texts, lists or groups. */
export const yamlValue: fc.Arbitrary<{ [name: string]: YamlValue }> = fc.letrec<{
  value: YamlValue;
  list: YamlValue[];
  group: { [name: string]: YamlValue };
}>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('list'), tie('group')),
  list: fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
  group: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
})).group;

/** Writes a value as YAML; the choices decide where there are several ways: block or braces, which quotes. */
export function printYaml(value: { [name: string]: YamlValue }, choices: Iterable<number>): string {
  return new YamlPrinter(choices[Symbol.iterator]()).group(value, 0);
}

class YamlPrinter {
  constructor(private readonly choices: Iterator<number>) {}

  group(value: { [name: string]: YamlValue }, depth: number): string {
    const indent = '  '.repeat(depth);
    return Object.entries(value)
      .map(([key, inner]) => `${indent}${key}:${this.value(inner, depth + 1)}`)
      .join('');
  }

  /** What follows a colon or a dash, with its line end. */
  private value(value: YamlValue, depth: number): string {
    if (typeof value === 'string') return this.text(value, depth);
    if (this.choose(3) === 0) return ` ${this.flow(value)}${this.choose(2) ? '' : '  # bemærkning'}\n`;
    if (!Array.isArray(value)) return `\n${this.group(value, depth)}`;
    const indent = '  '.repeat(depth);
    return `\n${value.map((item) => `${indent}-${this.value(item, depth + 1)}`).join('')}`;
  }

  private text(value: string, depth: number): string {
    if (value === '' && this.choose(2)) return '\n';
    // A block's first line gives its indentation, and its last line has just one end.
    if (/^\S(.*\S)?\n$/s.test(value) && this.choose(3) > 0) {
      const indent = '  '.repeat(depth);
      return ` |\n${value
        .slice(0, -1)
        .split('\n')
        .map((line) => (line === '' ? '\n' : `${indent}${line}\n`))
        .join('')}`;
    }
    return ` ${this.scalar(value, false)}\n`;
  }

  private flow(value: YamlValue): string {
    if (typeof value === 'string') return this.scalar(value, true);
    if (Array.isArray(value)) return `[${value.map((item) => this.flow(item)).join(', ')}]`;
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${this.flow(inner)}`)
      .join(', ')}}`;
  }

  private scalar(value: string, inFlow: boolean): string {
    const isPlain = /^[\p{L}\d(«…][^\n]*$/u.test(value) && !/: |:$| #|\s$/.test(value);
    if (isPlain && !(inFlow && /[,:[\]{}#]/.test(value)) && this.choose(2)) return value;
    if (!value.includes('\n') && this.choose(2)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  }

  private choose(ways: number): number {
    return Number(this.choices.next().value) % ways;
  }
}
