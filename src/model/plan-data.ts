import type { EditionForm, FocusArea, Wording } from './edition-form.js';
import type { EditionFile, EditionId, EditionSchemas } from './editions/index.js';
import type { PeopleFile } from './person.js';
import type { PlanFile } from './plan.js';
import type { WordingPlaces } from './wording-places.js';

/** What documents of one kind are written with. */
export interface TemplateSet {
  readonly id: string;
  /** Sentences that templates fetch by their keys: of a form in its own words where the authors have these. */
  readonly wording: Wording;
  readonly templates: ReadonlyMap<string, TemplateSource>;
}

/** One edition of the form, loaded: its lists, its wording, its templates by name, and the schemas made from them. */
export interface Edition extends TemplateSet {
  readonly form: EditionForm;
  /** Where its own words stand in a copy of the form; null for an edition of which that is not told. */
  readonly wordingPlaces: WordingPlaces | null;
  /** Null where nobody has looked for any. */
  readonly officialWording: OfficialWording | null;
  readonly schemas: EditionSchemas;
}

/** The texts that the authors' own repository has in the form's own words, by key. */
export interface OfficialWording extends Wording {
  /** `ordlyd/<edition>.yaml`; null where there is none. */
  readonly source: TemplateSource | null;
}

export interface TemplateSource {
  /** As shown in messages: `templates/2019-26/delaftale.hbs`. */
  readonly path: string;
  readonly text: string;
}

/** A plan whose every file fits its schema. Shared code sees what all editions have; an edition's own code names its own. */
export interface Plan<Id extends EditionId = EditionId> {
  readonly id: string;
  readonly edition: Edition;
  readonly file: PlanFile;
  readonly strategicAgreement: EditionFile<'strategicAgreement', Id> | null;
  readonly attachments: EditionFile<'attachments', Id> | null;
  /** In the form's order of focus areas. */
  readonly subAgreements: readonly PlanSubAgreement<Id>[];
  readonly people: PeopleFile | null;
}

export interface PlanSubAgreement<Id extends EditionId = EditionId> {
  readonly area: FocusArea;
  readonly content: EditionFile<'subAgreement', Id>;
}
