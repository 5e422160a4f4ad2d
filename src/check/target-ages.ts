import type { YamlFile } from '../load/yaml-file.js';
import type { Ages } from '../model/values/ages.js';
import type { ValuePath } from '../model/walk.js';
import type { CheckContext } from './context.js';
import { oncePerPlan } from './once-per-plan.js';
import { type SubAgreementFile, subAgreementFiles } from './sub-agreement-files.js';

type Activity = NonNullable<SubAgreementFile['content']['aktiviteter']>[number];

/** An activity where it stands, with the groups that it is for. */
export interface ActivityPlace {
  readonly activity: Activity;
  readonly file: YamlFile;
  /** `['aktiviteter', 2]` */
  readonly path: ValuePath;
  readonly groups: readonly AgeGroup[];
}

export interface AgeGroup {
  readonly hvem: string;
  /** Null where the group's age is not declared. */
  readonly ages: Ages | null;
  /** Of the field `alder`. */
  readonly path: ValuePath;
}

export const activityPlaces = oncePerPlan((context: CheckContext): readonly ActivityPlace[] =>
  subAgreementFiles(context).flatMap(({ content, file }) =>
    (content.aktiviteter ?? []).map((activity, index) => {
      const path = ['aktiviteter', index];
      const { målgrupper } = activity;
      const grupper = typeof målgrupper === 'object' ? (målgrupper.grupper ?? []) : [];
      const groups = grupper.map(({ hvem, alder }, at) => ({
        hvem,
        ages: alder ?? null,
        path: [...path, 'målgrupper', 'grupper', at, 'alder'],
      }));
      return { activity, file, path, groups };
    }),
  ),
);
