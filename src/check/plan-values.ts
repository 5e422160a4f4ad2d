import type { Span } from '../diagnostics/source.js';
import type { EntityKind } from '../model/field.js';
import { type Meta, type ValuePath, walk } from '../model/walk.js';
import type { ProseReader } from '../prose/reader.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import { PlanText } from './plan-text.js';

/** A value of a plan with what its schema says of it. */
export interface PlanValue {
  readonly file: CheckedFile;
  readonly path: ValuePath;
  readonly meta: Meta;
  readonly value: unknown;
}

/** A field that the form demands and that is not there. */
export interface MissingValue {
  readonly file: CheckedFile;
  readonly path: ValuePath;
  readonly meta: Meta;
  /** The names of all fields beside it, in the order of the form. */
  readonly group: readonly string[];
}

/** An id that a field or a key names. */
export interface PlanReference {
  readonly id: string;
  readonly kinds: readonly EntityKind[];
  readonly file: CheckedFile;
  readonly path: ValuePath;
  readonly span: Span;
}

/** Everything that stands in a plan's files, gathered in one walk, in reading order; rules look here first. */
export class PlanValues {
  readonly all: PlanValue[] = [];
  /** Everything that people read: prose, one-line texts and names. */
  readonly texts: PlanText[] = [];
  /** References by field or key; those inside prose are in `texts`. */
  readonly references: PlanReference[] = [];
  readonly missing: MissingValue[] = [];

  constructor(files: readonly CheckedFile[], prose: ProseReader) {
    for (const file of files) {
      walk(file.schema, file.file.value, {
        value: (meta, value, path) => {
          this.all.push({ file, path, meta, value });
          if (typeof value !== 'string') return;
          if (meta.role === 'reference') this.reference(file, meta, value, path, file.file.spanOf(path));
          if (meta.role === 'prose' || meta.role === 'inline' || meta.role === 'plain')
            this.texts.push(new PlanText(file, path, meta.role, value, prose));
        },
        key: (meta, key, path) => {
          if (meta.role === 'reference') this.reference(file, meta, key, path, file.file.keySpanOf(path));
        },
        // What is lacking in a file that something was left out of may be what was left out.
        ...(file.isWhole && {
          missing: (meta: Meta, path: ValuePath, group: readonly string[]) =>
            this.missing.push({ file, path, meta, group }),
        }),
      });
    }
  }

  private reference(file: CheckedFile, meta: Meta, id: string, path: ValuePath, span: Span): void {
    this.references.push({ id, kinds: meta.refersTo ?? [], file, path, span });
  }
}
