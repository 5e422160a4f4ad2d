import { documentIds } from '../../model/entities.js';
import type { OpenPoint } from '../../model/open-point.js';
import type { Plan } from '../../model/plan-data.js';
import type { ComposeContext } from '../context.js';
import { strategicFileName, subAgreementFileName } from '../places.js';
import type { DocumentSpec } from './document-kind.js';

/** For documents that are of no focus area. */
export const neutralAccent = { color: '#37474F', tint: '#EEF2F4' };

/** The strategic agreement, as every edition so far has one. */
export function strategicDocument(view: DocumentSpec['view']): DocumentSpec {
  return {
    id: documentIds.strategicAgreement,
    fileName: strategicFileName(),
    title: 'Strategisk samarbejdsaftale',
    accent: neutralAccent,
    view,
  };
}

/**
 * A sub-agreement of a plan.
 * @param view is given the open points that are told in this document
 */
export function subAgreementDocument(
  plan: Plan,
  index: number,
  view: (context: ComposeContext, points: readonly OpenPoint[]) => object,
): DocumentSpec {
  const subAgreement = plan.subAgreements[index];
  if (!subAgreement) throw new Error(`No sub-agreement ${index}`);
  const { area, content } = subAgreement;
  // Without a strategic agreement the first sub-agreement is where the plan's own open points can be told.
  const planPoints = index === 0 && !plan.strategicAgreement ? (plan.file['åbne-punkter'] ?? []) : [];
  const points = [...planPoints, ...(content['åbne-punkter'] ?? [])];
  return {
    id: area.id,
    fileName: subAgreementFileName(area.id),
    title: `Delaftale: ${area.navn}`,
    accent: { color: area.farve, tint: area.tone },
    view: (context) => view(context, points),
  };
}
