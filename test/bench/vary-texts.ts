import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { PlanValues } from '../../src/check/plan-values.js';
import { loadPackageEditions } from '../../src/cli/plans.js';
import { loadPlanFolder } from '../../src/load/plan-folder.js';
import { ProseReader } from '../../src/prose/reader.js';
import { validatePlan } from '../../src/validate/validate-plan.js';

interface Place {
  readonly file: string;
  readonly offset: number;
}

/** Writes copies of a plan in which each text of running words has a word that no other text of any copy has. */
export class TextVariation {
  private words = 0;

  private constructor(
    private readonly planDir: string,
    private readonly places: ReadonlyMap<string, readonly number[]>,
  ) {}

  static async of(planDir: string): Promise<TextVariation> {
    const folder = await loadPlanFolder(dirname(planDir), basename(planDir), dirname(planDir));
    const { files } = validatePlan(folder, await loadPackageEditions());
    const places = new PlanValues(files, new ProseReader()).texts.flatMap((text): Place[] => {
      const at = text.kind === 'plain' ? -1 : text.visible.search(/(?<=\p{Ll}) (?=\p{Ll})/u);
      if (at < 0) return [];
      const { source, start, end } = text.span(at, at + 1);
      return source.text.slice(start, end) === ' ' ? [{ file: relative(planDir, source.path), offset: start }] : [];
    });
    const byFile = new Map<string, number[]>();
    for (const { file, offset } of places) byFile.set(file, [...(byFile.get(file) ?? []), offset]);
    return new TextVariation(planDir, byFile);
  }

  /** Writes the files of another copy over those in a folder. */
  async write(copyDir: string): Promise<void> {
    for (const [file, offsets] of this.places) {
      let text = await readFile(join(this.planDir, file), 'utf8');
      for (const offset of offsets.toSorted((a, b) => b - a))
        text = `${text.slice(0, offset)} ${this.word()}${text.slice(offset)}`;
      await writeFile(join(copyDir, file), text);
    }
  }

  /** Four syllables: a number that looks like a word. */
  private word(): string {
    let left = Math.imul(++this.words, 0x2c1b3c6d) >>> 0;
    let word = '';
    for (let syllable = 0; syllable < 4; syllable++) {
      word += `${'bdfgklmnprstv'[left % 13]}${'aeiouy'[Math.floor(left / 13) % 6]}`;
      left = Math.floor(left / 78);
    }
    return `${word}t`;
  }
}
