import { documentIds } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';
import { attachmentDocuments } from './attachments/index.js';

/**
 * The files of a plan's folder by which a document is dated: the plan's own and those that it tells of. Files of other
 * documents are left out, though a reference may print a name from them: nearly every document refers to the others, and a
 * change to one must not give all of them a new date.
 */
export function filesOfDocument(plan: Plan, documentId: string): readonly string[] {
  const subAgreements = plan.subAgreements.map(({ area }) => `delaftaler/${area.id}.yaml`);
  if (documentId === documentIds.strategicAgreement) return [planFileName, agreementFileName, attachmentsFileName];
  if (documentId === documentIds.checklist)
    return [planFileName, agreementFileName, attachmentsFileName, ...subAgreements];
  const kind = plan.edition.form.bilag.find(({ id }) => id === documentId)?.dokument;
  if (kind) return [planFileName, attachmentsFileName, ...attachmentDocuments[kind].files(plan)];
  return [planFileName, `delaftaler/${documentId}.yaml`];
}

const planFileName = 'helhedsplan.yaml';
const agreementFileName = 'strategisk-aftale.yaml';
const attachmentsFileName = 'bilag.yaml';
