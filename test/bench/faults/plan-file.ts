import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A value of a YAML file with the stretches of text that an author could slip in. Offsets are into the file's text. */
export interface Place {
  /** Keys and numbers: `aktiviteter/0/navn`. */
  readonly path: string;
  readonly key: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** The text of a scalar as written, without quotes; null for a list or a group. */
  readonly text: string | null;
  readonly style: 'plain' | 'quoted' | 'block' | 'list' | 'group';
  readonly start: number;
  readonly end: number;
  /** Inside `{…}` or `[…]`. */
  readonly inBraces: boolean;
}

/** A file of a plan, read with another YAML library than the one under test. */
export class PlanFile {
  readonly places: readonly Place[];
  private readonly lines = new LineCounter();

  /** @param name below the plan's folder: `delaftaler/beskaeftigelse.yaml` */
  constructor(
    readonly plan: string,
    readonly name: string,
    readonly text: string,
  ) {
    const document = parseDocument(text, { lineCounter: this.lines, keepSourceTokens: false });
    if (document.errors.length > 0) throw new Error(`${plan}/${name}: ${document.errors[0]?.message}`);
    const places: Place[] = [];
    collect(document.contents, '', null, false, places, text);
    this.places = places;
  }

  /** Places by path, `*` for any one step: `delmål/*` + `/indikatorer/*` + `/mål/antal`. */
  at(...patterns: readonly string[]): Place[] {
    const tests = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`));
    return this.places.filter(({ path }) => tests.some((test) => test.test(path)));
  }

  /** The one-line values among them. */
  words(...patterns: readonly string[]): Place[] {
    return this.at(...patterns).filter(({ text, style }) => text !== null && style !== 'block');
  }

  /** Longer texts of the agreement itself; notes on what is still to be settled are left out. */
  get prose(): Place[] {
    return this.places.filter(
      ({ style, path }) => style === 'block' && !/^(åbne-punkter|eksempel|mangler)\//.test(path),
    );
  }

  lineOf(offset: number): number {
    return this.lines.linePos(offset).line;
  }

  startOfLine(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  endOfLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end;
  }
}

/** All files of a plan. */
export class PlanFiles {
  private constructor(
    readonly id: string,
    readonly files: readonly PlanFile[],
  ) {}

  static async read(agreementsDir: string, id: string): Promise<PlanFiles> {
    const names = (await readdir(join(agreementsDir, id), { recursive: true })).filter((name) =>
      name.endsWith('.yaml'),
    );
    const files = await Promise.all(
      names.sort().map(async (name) => new PlanFile(id, name, await readFile(join(agreementsDir, id, name), 'utf8'))),
    );
    return new PlanFiles(id, files);
  }

  /** `helhedsplan.yaml`. */
  get main(): PlanFile {
    const main = this.files.find(({ name }) => name === 'helhedsplan.yaml');
    if (!main) throw new Error(`${this.id} has no helhedsplan.yaml`);
    return main;
  }

  get subAgreements(): readonly PlanFile[] {
    return this.files.filter(({ name }) => name.startsWith('delaftaler/'));
  }

  named(name: string): readonly PlanFile[] {
    return this.files.filter((file) => file.name === name);
  }
}

function collect(node: unknown, path: string, key: Place['key'], inBraces: boolean, into: Place[], text: string): void {
  const at = (step: string | number) => (path === '' ? String(step) : `${path}/${step}`);
  if (isScalar(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    const style =
      node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
        ? 'block'
        : node.type === 'PLAIN'
          ? 'plain'
          : 'quoted';
    into.push({ path, key, text: node.source ?? '', style, start, end, inBraces });
  } else if (isSeq(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    into.push({ path, key, text: null, style: 'list', start, end, inBraces });
    for (const [index, item] of node.items.entries())
      collect(item, at(index), null, inBraces || node.flow === true, into, text);
  } else if (isMap(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    into.push({ path, key, text: null, style: 'group', start, end, inBraces });
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const [keyStart = 0, keyEnd = 0] = pair.key.range ?? [];
      const name = pair.key.source ?? '';
      const own = { text: name, start: keyStart, end: keyEnd };
      collect(pair.value, at(name), own, inBraces || node.flow === true, into, text);
    }
  }
}
