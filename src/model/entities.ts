import type { EntityKind } from './field.js';
import type { Plan } from './plan-data.js';

/** Something with an id: what a cross reference prints, and what it may be. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name in running text. */
  readonly name: string;
  readonly shortName: string | null;
  /** The organisation that a unit belongs to. */
  readonly parent: string | null;
}

/** Ids that every plan has without declaring them: its documents. */
export const documentIds = { strategicAgreement: 'strategisk-aftale', checklist: 'tjekliste' } as const;

/** Everything of a plan that can be referred to, by id. */
export function entitiesOf(plan: Plan): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  const add = (
    kind: EntityKind,
    id: string,
    name: string,
    shortName: string | null = null,
    parent: string | null = null,
  ) => entities.set(id, { id, kind, name, shortName, parent });
  const { form } = plan.edition;
  add('document', documentIds.strategicAgreement, 'den strategiske samarbejdsaftale');
  add('document', documentIds.checklist, 'tjeklisten');
  for (const focusArea of form.indsatsområder) {
    add('focusArea', focusArea.id, focusArea.navn);
    for (const indicator of focusArea.indikatorer) add('indicator', indicator.id, indicator.tekst);
  }
  for (const { id, navn } of form.datakilder) add('dataSource', id, navn);
  for (const { id, navn } of form.bilag) add('attachment', id, navn);
  for (const organisation of plan.file.organisationer) {
    add('organisation', organisation.id, organisation.navn, organisation.kortnavn);
    for (const unit of organisation.enheder ?? []) add('unit', unit.id, unit.navn, unit.kortnavn, organisation.id);
  }
  for (const { id, navn } of plan.file.områder) add('area', id, navn);
  for (const { id, navn } of plan.file.stillinger ?? []) add('role', id, navn);
  for (const { id, navn } of plan.file.datakilder ?? []) add('dataSource', id, navn);
  for (const { id, navn } of plan.attachments?.øvrige ?? []) add('attachment', id, navn);
  for (const { id, navn } of plan.attachments?.organisationsdiagram ?? []) add('chartNode', id, navn);
  for (const area of form.indsatsområder) {
    const own = plan.strategicAgreement?.indsatsområder?.[area.id];
    for (const goal of own?.mål ?? []) add('subGoal', goal.id, goal.tekst);
    for (const measurement of own?.målinger ?? []) add('indicator', measurement.id, measurement.tekst);
  }
  for (const { content } of plan.subAgreements) {
    for (const goal of content.delmål ?? []) {
      add('subGoal', goal.id, goal.tekst);
      for (const indicator of goal.indikatorer) add('indicator', indicator.id, indicator.tekst);
    }
    for (const activity of content.aktiviteter ?? []) add('activity', activity.id, activity.navn);
  }
  return entities;
}
