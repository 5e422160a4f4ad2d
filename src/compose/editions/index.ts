import type { EditionId } from '../../model/editions/index.js';
import type { Edition } from '../../model/plan-data.js';
import { checklist } from '../attachments/checklist.js';
import { attachmentKindsOf } from '../attachments/index.js';
import { documentKinds as kinds2015to18 } from './2015-18/document-kinds.js';
import { documentKinds as kinds2019to26 } from './2019-26/document-kinds.js';
import type { DocumentKind } from './document-kind.js';

/** The agreements that each edition consists of. A new edition is a new entry here, not a branch elsewhere. */
const documentKinds: { readonly [Id in EditionId]: readonly DocumentKind<Id>[] } = {
  '2015-18': kinds2015to18,
  '2019-26': kinds2019to26,
};

/** The kinds of documents of an edition, in the order in which they are read: its own, the attachments, the checklist. */
export function documentKindsOf({ id, form }: Edition): readonly DocumentKind[] {
  if (!isEditionId(id)) throw new Error(`Edition ${id} has no documents`);
  // Types cannot follow that the kinds under an id only ever see plans of that edition.
  return [...(documentKinds[id] as readonly DocumentKind[]), ...attachmentKindsOf(form), checklist];
}

function isEditionId(id: string): id is EditionId {
  return Object.hasOwn(documentKinds, id);
}
