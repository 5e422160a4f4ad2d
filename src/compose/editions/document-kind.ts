import type { z } from 'zod';
import type { Accent } from '../../document/blocks.js';
import type { EditionId } from '../../model/editions/index.js';
import type { Plan } from '../../model/plan-data.js';
import type { ComposeContext } from '../context.js';

/** One kind of document of an edition: its template, the schema of the view, and the documents a plan has of it. */
export interface DocumentKind<Id extends EditionId = EditionId> {
  readonly template: string;
  readonly view: z.ZodType;
  readonly documents: (plan: Plan<Id>) => readonly DocumentSpec[];
}

export interface DocumentSpec {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
  readonly accent: Accent;
  readonly view: (context: ComposeContext) => object;
}
