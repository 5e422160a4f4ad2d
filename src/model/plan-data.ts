import type { EditionForm, FocusArea, Wording } from './edition-form.js';
import type { Attachments } from './editions/2019-26/attachments.js';
import type { StrategicAgreement } from './editions/2019-26/strategic-agreement.js';
import type { SubAgreement } from './editions/2019-26/sub-agreement.js';
import type { EditionSchemas } from './editions/index.js';
import type { PeopleFile } from './person.js';
import type { PlanFile } from './plan.js';

/** One edition of the form, loaded: its lists, its wording, its templates by name, and the schemas made from them. */
export interface Edition {
  readonly id: string;
  readonly form: EditionForm;
  readonly wording: Wording;
  readonly templates: ReadonlyMap<string, TemplateSource>;
  readonly schemas: EditionSchemas;
}

export interface TemplateSource {
  /** As shown in messages: `templates/2019-26/delaftale.hbs`. */
  readonly path: string;
  readonly text: string;
}

/** A plan whose every file fits its schema. */
export interface Plan {
  readonly id: string;
  readonly edition: Edition;
  readonly file: PlanFile;
  readonly strategicAgreement: StrategicAgreement | null;
  readonly attachments: Attachments | null;
  /** In the form's order of focus areas. */
  readonly subAgreements: readonly PlanSubAgreement[];
  readonly people: PeopleFile | null;
}

export interface PlanSubAgreement {
  readonly area: FocusArea;
  readonly content: SubAgreement;
}
