import type { z } from 'zod';
import type { Attachments } from '../../model/attachments.js';
import type { Plan } from '../../model/plan-data.js';
import type { ComposeContext } from '../context.js';

/** One kind of document that attachments are made as, the same in all editions of the form. */
export interface AttachmentDocument {
  readonly template: string;
  /** What the template sees beside the head that all attachments have. */
  readonly view: z.ZodObject;
  readonly viewOf: (context: ComposeContext, attachments: Attachments) => object;
  /** The files of the plan's folder that it tells of, beside the plan's own and `bilag.yaml`. */
  readonly files: (plan: Plan) => readonly string[];
}
