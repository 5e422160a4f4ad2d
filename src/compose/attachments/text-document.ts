import * as z from 'zod';
import type { Attachments } from '../../model/attachments.js';
import { viewBlocks, viewText } from '../view.js';
import type { AttachmentDocument } from './attachment-kind.js';

/** What the template `bilag-tekst` sees. */
const textView = z.strictObject({
  indledning: viewBlocks,
  afsnit: z.array(z.strictObject({ anker: viewText, nummer: viewText, overskrift: viewText, tekst: viewBlocks })),
  tomt: viewBlocks,
});

/** An attachment that is text in titled sections. */
export function textDocument(field: 'kommissorium' | 'beredskabsplan'): AttachmentDocument {
  return {
    template: 'bilag-tekst',
    view: textView,
    viewOf: (context, attachments: Attachments) => {
      const { indledning, afsnit = [] } = attachments[field] ?? {};
      return {
        indledning: context.blocks(indledning, 'indledning'),
        afsnit: afsnit.map(({ overskrift, tekst }, index) => {
          const anker = `afsnit-${index + 1}`;
          return { anker, nummer: String(index + 1), overskrift, tekst: context.blocks(tekst, anker) };
        }),
        tomt: [],
      };
    },
    files: () => [],
  };
}
