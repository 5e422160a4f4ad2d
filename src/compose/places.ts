import type { Place } from '../document/blocks.js';
import { isMade } from '../model/attachments.js';
import type { EditionForm } from '../model/edition-form.js';
import { documentIds } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';

/** Anchors that the templates of an edition promise to have. */
export const anchors = {
  masterData: 'stamdata',
  parties: 'parter',
  attachments: 'aftaledokumenter',
  areas: 'kort-om-boligomraadet',
  chart: 'organisationsdiagram',
  fixedIndicators: 'overordnede-maal',
  problems: (focusArea: string) => `problemkompleks.${focusArea}`,
  indicators: 'indikatorer',
  focusArea: (focusArea: string) => `indsatsomraade.${focusArea}`,
  staff: 'medarbejderressourcer',
  activity: (id: string) => `aktivitet.${id}`,
  /** What the cells of an indicator's row begin with. */
  indicator: (id: string) => `indikator.${id}`,
  subGoal: (id: string) => `delmaal.${id}`,
} as const;

export function checklistFileName(): string {
  return 'tjekliste';
}

export function strategicFileName(): string {
  return 'strategisk-samarbejdsaftale';
}

export function subAgreementFileName(focusArea: string): string {
  return `delaftale-${focusArea}`;
}

/** An attachment's number: its place in the form's list. */
export function attachmentNumber({ bilag }: EditionForm, attachment: string): number {
  return bilag.findIndex(({ id }) => id === attachment) + 1;
}

/** `bilag-3-milepaelsplan` */
export function attachmentFileName(form: EditionForm, attachment: string): string {
  return `bilag-${attachmentNumber(form, attachment)}-${attachment}`;
}

/** Where each thing with an id is told; what has no place of its own is absent. */
export function placesOf(plan: Plan): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const put = (id: string, place: Place) => {
    if (!places.has(id)) places.set(id, place);
  };
  for (const { area, content } of plan.subAgreements) {
    const at = (anchor: string): Place => ({ documentId: area.id, fileName: subAgreementFileName(area.id), anchor });
    put(area.id, at(anchors.masterData));
    for (const activity of content.aktiviteter ?? []) {
      put(activity.id, at(anchors.activity(activity.id)));
      const staff = 'medarbejdere' in activity ? (activity.medarbejdere ?? []) : [];
      for (const { stilling } of staff) put(stilling, at(anchors.activity(activity.id)));
    }
    const { mål = [], målinger = [] } = plan.strategicAgreement?.indsatsområder?.[area.id] ?? {};
    for (const { id } of [...mål, ...målinger]) put(id, at(anchors.indicators));
    for (const { stilling } of content.ressourcer ?? []) put(stilling, at(anchors.staff));
    for (const { id, indikatorer } of content.delmål ?? [])
      for (const inTable of [id, ...indikatorer.map((indicator) => indicator.id)]) put(inTable, at(anchors.indicators));
  }
  putAttachments(plan, put);
  if (plan.strategicAgreement) putStrategic(plan, put);
  return places;
}

/** Attachments that the plan makes are documents of their own; the others are told of in the agreement's list. */
function putAttachments({ edition: { form }, attachments }: Plan, put: (id: string, place: Place) => void): void {
  for (const attachment of form.bilag) {
    if (!isMade(attachments, attachment)) continue;
    const { id, dokument } = attachment;
    const at = (anchor: string): Place => ({ documentId: id, fileName: attachmentFileName(form, id), anchor });
    put(id, at(anchors.masterData));
    if (dokument !== 'organisationsdiagram') continue;
    for (const node of attachments?.organisationsdiagram ?? []) put(node.id, at(anchors.chart));
  }
}

function putStrategic(plan: Plan, put: (id: string, place: Place) => void): void {
  const { form } = plan.edition;
  const fileName = strategicFileName();
  const at = (anchor: string): Place => ({ documentId: documentIds.strategicAgreement, fileName, anchor });
  put(documentIds.strategicAgreement, at(anchors.masterData));
  for (const party of plan.file.parter) put(typeof party === 'string' ? party : party.part, at(anchors.parties));
  for (const { id } of plan.file.områder) put(id, at(anchors.areas));
  for (const { id, indikatorer } of form.indsatsområder) {
    if (plan.strategicAgreement?.problemkompleks?.[id]) put(id, at(anchors.problems(id)));
    const own = plan.strategicAgreement?.indsatsområder?.[id];
    if (own) put(id, at(anchors.focusArea(id)));
    for (const inArea of [...(own?.mål ?? []), ...(own?.målinger ?? [])]) put(inArea.id, at(anchors.focusArea(id)));
    for (const indicator of indikatorer) put(indicator.id, at(anchors.fixedIndicators));
  }
  if (!plan.attachments) return;
  for (const { id } of [...form.bilag, ...(plan.attachments.øvrige ?? [])]) put(id, at(anchors.attachments));
}
