import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/source.js';
import { type Entity, entitiesOf } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';
import type { ProseReader } from '../prose/reader.js';
import type { CheckedFile } from '../validate/validate-plan.js';
import { PlanValues } from './plan-values.js';

/** What a plan brings to the check. */
export interface CheckInput {
  readonly plan: Plan;
  /** The plan's folder as shown in messages: `agreements/viborg`. */
  readonly path: string;
  readonly files: readonly CheckedFile[];
  /** Paths of the files under `bilag/`, from the plan's folder: `bilag/budget.pdf`. */
  readonly attachmentFiles: ReadonlySet<string>;
  readonly prose: ProseReader;
}

/** What a rule may look at. What several rules need is worked out once, here. */
export class CheckContext {
  readonly plan: Plan;
  readonly path: string;
  readonly files: readonly CheckedFile[];
  readonly attachmentFiles: ReadonlySet<string>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly values: PlanValues;

  constructor({ plan, path, files, attachmentFiles, prose }: CheckInput) {
    this.plan = plan;
    this.path = path;
    this.files = files;
    this.attachmentFiles = attachmentFiles;
    this.entities = entitiesOf(plan);
    this.values = new PlanValues(files, prose);
  }

  /** `helhedsplan.yaml`; every plan that gets as far as the rules has it. */
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

/** A rule that looks at the text of the files alone, and so also at files with errors. */
export type SourceRule = (source: Source) => Diagnostic[];
