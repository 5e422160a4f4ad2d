import * as z from 'zod';
import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import { documentIds } from '../../model/entities.js';
import type { OpenPoint } from '../../model/open-point.js';
import type { Plan } from '../../model/plan-data.js';
import type { ComposeContext } from '../context.js';
import type { DocumentKind } from '../editions/document-kind.js';
import { noticesOf } from '../editions/shared-view.js';
import { neutralAccent } from '../editions/usual-documents.js';
import { formPeriod } from '../format/danish.js';
import { checklistFileName } from '../places.js';
import { noticesView, viewInlines, viewText } from '../view.js';
import { isReady, stateNames, type UploadEntry, type UploadState, uploadList } from './upload-list.js';

const entryView = z.strictObject({
  nummer: viewText,
  dokument: viewInlines,
  tilstand: viewText,
  bemærkninger: z.array(z.strictObject({ linje: viewInlines })),
});

/** What the template `tjekliste` sees. */
const checklistView = z.strictObject({
  ...noticesView.shape,
  navn: viewText,
  sag: viewText.nullable(),
  periode: viewText,
  status: viewText,
  krævede: z.array(entryView),
  øvrige: z.array(entryView),
});

/** The list of what is to be uploaded, and what there is of it: every plan has one. */
export const checklist: DocumentKind = {
  template: 'tjekliste',
  view: checklistView,
  documents: () => [
    {
      id: documentIds.checklist,
      fileName: checklistFileName(),
      title: 'Tjekliste til upload',
      accent: neutralAccent,
      view: checklistViewOf,
    },
  ],
};

function checklistViewOf(context: ComposeContext): z.output<typeof checklistView> {
  const { plan } = context;
  const entries = uploadList(plan);
  const demanded = entries.filter(({ isDemanded }) => isDemanded);
  const view = (entry: UploadEntry) => entryViewOf(context, entry);
  return {
    ...noticesOf(context, documentIds.checklist, openPointsToldIn(plan)),
    navn: plan.file.navn,
    sag: plan.file['lbf-sag'] ?? null,
    periode: formPeriod(plan.file.periode),
    status: `${demanded.filter(isReady).length} af de ${demanded.length} dokumenter, som formularen kræver, er her.`,
    krævede: demanded.map(view),
    øvrige: entries.filter(({ isDemanded }) => !isDemanded).map(view),
  };
}

/** Those of the attachments; and the plan's own, where there is no agreement to tell them. */
function openPointsToldIn({ file, strategicAgreement, subAgreements, attachments }: Plan): readonly OpenPoint[] {
  const ofPlan = strategicAgreement || subAgreements.length > 0 ? [] : (file['åbne-punkter'] ?? []);
  return [...ofPlan, ...(attachments?.['åbne-punkter'] ?? [])];
}

function entryViewOf(context: ComposeContext, entry: UploadEntry): z.output<typeof entryView> {
  const { id, number, name, state, remark } = entry;
  const remarks: Inline[][] = [
    ...countsOf(context, entry).map((words) => [text(words)]),
    ...(state.is === 'brought' ? [[text(`Fil: ${state.file}`)]] : []),
    ...(entry.hasTemplate && id in attachmentIds(context.plan) ? [[text(templateRemark(state))]] : []),
    ...(remark === undefined ? [] : [context.inlines(remark)]),
  ];
  return {
    nummer: String(number),
    dokument: state.is === 'made' ? [context.reference(id, name)] : [text(name)],
    tilstand: stateNames[state.is],
    bemærkninger: remarks.map((linje) => ({ linje })),
  };
}

function attachmentIds({ edition }: Plan): Readonly<Record<string, true>> {
  return Object.fromEntries(edition.form.bilag.map(({ id }) => [id, true]));
}

function templateRemark({ is }: UploadState): string {
  const own = 'Landsbyggefonden har en skabelon på sagen';
  return is === 'made' ? `${own}; oplysningerne her kan føres over i den` : own;
}

/** `2 åbne punkter`, `3 felter er ikke udfyldt`: what is left to do in the document itself. */
function countsOf({ plan, options }: ComposeContext, { id, source, state }: UploadEntry): string[] {
  if (state.is !== 'made') return [];
  const points = openPointsOf(plan, id);
  const fields = isOwnFile(id, plan) ? (options.notFilledIn?.get(source) ?? 0) : 0;
  return [
    ...(points > 0 ? [points === 1 ? '1 åbent punkt' : `${points} åbne punkter`] : []),
    ...(fields > 0 ? [fields === 1 ? '1 felt er ikke udfyldt' : `${fields} felter er ikke udfyldt`] : []),
  ];
}

/** Attachments share a file, so what is not filled in there cannot be told of one of them. */
function isOwnFile(id: string, plan: Plan): boolean {
  return id === documentIds.strategicAgreement || plan.subAgreements.some(({ area }) => area.id === id);
}

function openPointsOf(plan: Plan, id: string): number {
  const content =
    id === documentIds.strategicAgreement
      ? plan.strategicAgreement
      : plan.subAgreements.find(({ area }) => area.id === id)?.content;
  const ofPlan = id === documentIds.strategicAgreement ? plan.file['åbne-punkter'] : undefined;
  return (content?.['åbne-punkter']?.length ?? 0) + (ofPlan?.length ?? 0);
}
