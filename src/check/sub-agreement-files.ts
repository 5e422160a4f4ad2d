import type { YamlFile } from '../load/yaml-file.js';
import type { PlanSubAgreement } from '../model/plan-data.js';
import type { CheckContext } from './context.js';
import { oncePerPlan } from './once-per-plan.js';

/** A sub-agreement's content together with the file it stands in; list indices are the same in both. */
export interface SubAgreementFile extends PlanSubAgreement {
  readonly file: YamlFile;
}

/** The plan's sub-agreements in the form's order of focus areas. */
export const subAgreementFiles = oncePerPlan((context: CheckContext): readonly SubAgreementFile[] =>
  context.plan.subAgreements.flatMap((subAgreement) => {
    const found = context.fileOf('subAgreement', subAgreement.area.id);
    return found ? [{ ...subAgreement, file: found.file }] : [];
  }),
);
