import { documentIds } from '../model/entities.js';

/**
 * The files of a plan's folder by which a document is dated: the plan's own and the document's. Files of other documents
 * are left out, though a reference may print a name from them: nearly every document refers to the others, and a change
 * to one must not give all of them a new date.
 */
export function filesOfDocument(documentId: string): readonly string[] {
  if (documentId === documentIds.strategicAgreement) return [planFileName, 'strategisk-aftale.yaml', 'bilag.yaml'];
  return [planFileName, `delaftaler/${documentId}.yaml`];
}

const planFileName = 'helhedsplan.yaml';
