import type { DocumentTree } from '../document/blocks.js';
import type { ComposeOptions, DocumentContent } from './context.js';
import { longDate } from './format/danish.js';

/** A document with its date and fingerprint, in its properties and on its pages. */
export function stamped(content: DocumentContent, { stamp }: Pick<ComposeOptions, 'stamp'>): DocumentTree {
  const { properties, running } = content;
  const { date, fingerprint } = stamp(content);
  const day = longDate(date);
  // After a long name both go to the next line: half of them there would look like a slip.
  const marks = `${day}\u00a0·\u00a0${fingerprint}`;
  return {
    ...content,
    properties: { ...properties, date },
    running: {
      ...running,
      draft: running.draft && `${running.draft} · ${day}`,
      foot: `${running.foot} · ${marks}`,
    },
  };
}
