import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import { type Entity, entitiesOf } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';
import type { ProseReader } from '../prose/reader.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import { PlanValues } from './plan-values.js';

/** What a plan brings to the check. */
export interface CheckInput {
  /** What could be read of the plan; null without a `helhedsplan.yaml` that makes sense. */
  readonly plan: Plan | null;
  /** Nothing of the plan is left out of `plan` and `files`. */
  readonly isWhole: boolean;
  /** The plan's folder as shown in messages: `agreements/viborg`. */
  readonly path: string;
  readonly files: readonly CheckedFile[];
  /** Every file's text, also of those that could not be read as fields. */
  readonly sources: readonly Source[];
  /** There is a file that has not even a text. */
  readonly hasUnreadable: boolean;
  /** Paths of the files under `bilag/`, from the plan's folder: `bilag/budget.pdf`. */
  readonly attachmentFiles: ReadonlySet<string>;
  readonly prose: ProseReader;
}

/** What there is in any case: the parts of the files that could be read. */
export interface PartsContext {
  readonly path: string;
  readonly files: readonly CheckedFile[];
  readonly attachmentFiles: ReadonlySet<string>;
  readonly values: PlanValues;
}

type PartsInput = Pick<CheckInput, 'path' | 'files' | 'attachmentFiles' | 'prose'>;

export function partsContext({ path, files, attachmentFiles, prose }: PartsInput): PartsContext {
  return { path, files, attachmentFiles, values: new PlanValues(files, prose) };
}

/** Files of which something could not be read. */
export interface Unread {
  readonly sources: readonly Source[];
  /** There is one more, which has not even a text. */
  readonly hasMore: boolean;
}

/** What rules may ask that hold for texts of any kind: what has a name and an id, in a plan or beside the plans. */
export interface NamedContext extends PartsContext {
  /** Null for what belongs to no plan. */
  readonly plan: Plan | null;
  readonly entities: ReadonlyMap<string, Entity>;
  /** What may be declared elsewhere is not known. */
  readonly unread: Unread;
}

/** What a rule may look at. What several rules need is worked out once, here. */
export class CheckContext implements NamedContext {
  readonly path: string;
  readonly files: readonly CheckedFile[];
  readonly attachmentFiles: ReadonlySet<string>;
  readonly values: PlanValues;
  readonly entities: ReadonlyMap<string, Entity>;

  /** @param unread what may be declared elsewhere is not known */
  constructor(
    { path, files, attachmentFiles, values }: PartsContext,
    readonly plan: Plan,
    readonly unread: Unread,
  ) {
    this.path = path;
    this.files = files;
    this.attachmentFiles = attachmentFiles;
    this.values = values;
    this.entities = entitiesOf(plan);
  }

  /** `helhedsplan.yaml`; every plan that gets as far as these rules has it. */
  get planFile(): CheckedFile {
    const file = this.fileOf('plan');
    if (!file) throw new Error('A plan without helhedsplan.yaml reached the rules');
    return file;
  }

  /** @param name of a sub-agreement: its focus area's id */
  fileOf(kind: CheckedFile['kind'], name?: string): CheckedFile | undefined {
    return this.files.find((file) => file.kind === kind && (name === undefined || file.name === name));
  }
}

/** One rule across fields and files. Rules never throw for bad content and know nothing of each other. */
export type Rule = (context: CheckContext) => Diagnostic[];

/** A rule that asks for nothing but what stands in the values. */
export type PartsRule = (context: PartsContext) => Diagnostic[];

/**
 * Rules by what must be readable for them, so that nothing they say follows from an error elsewhere. In a plan without errors
 * in its files and fields all of them run.
 */
export interface RuleGroup {
  /** Nothing: what they look at speaks for itself. */
  readonly anyPart: readonly PartsRule[];
  /** `helhedsplan.yaml`, with which they compare what there is of the other files. */
  readonly planFile: readonly Rule[];
  /** `helhedsplan.yaml`, and each file that they look at: they ask what else stands in it, or what is missing there. */
  readonly wholeFiles: readonly Rule[];
  /** All files: they count, add up, or say that something is nowhere. */
  readonly wholePlan: readonly Rule[];
}

/** A rule that looks at the text of the files alone, and so also at files that are no YAML. */
export type SourceRule = (source: Source) => Diagnostic[];
