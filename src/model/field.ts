import * as z from 'zod';

/** What kind of thing a field holds, for everything that walks the schema: references, prose, editor hints. */
declare module 'zod' {
  interface GlobalMeta {
    /** `prose` Markdown blocks, `inline` one line of Markdown, `plain` one without, `id` declares an id, `reference` uses one. */
    role?: 'prose' | 'inline' | 'plain' | 'id' | 'reference';
    /** For `id`: what is declared. */
    declares?: EntityKind;
    /** For `reference`: what may stand there. */
    refersTo?: readonly EntityKind[];
    /** The form wants the field filled in before the document is final. */
    formRequired?: boolean;
    /** Key of the form's guidance for the field; its text is the editor's hover text. */
    guidance?: string;
    /** Value that means «known to be unknown»: accepted in drafts, reported until it is replaced. */
    unknownValue?: string;
    /** The names of the group's fields are ids from the form: their order is the authors'. */
    keepsOrder?: boolean;
    /** What each word means that may stand there, for the editor's list of words. */
    valueHelp?: Readonly<Record<string, string>>;
    /** JSON Schema that replaces the generated one where authors may write a number instead of a text. */
    editorType?: readonly string[];
    /** JSON Schema of what the text is read as, for the plan as open data; left out where that is a text. */
    dataType?: object;
  }
}

/** Things with an id of their own. Ids are unique across a plan, whatever the kind. */
export type EntityKind =
  | 'organisation'
  | 'unit'
  | 'area'
  | 'role'
  | 'dataSource'
  | 'focusArea'
  | 'subGoal'
  | 'indicator'
  | 'activity'
  | 'attachment'
  | 'chartNode'
  | 'document'
  | 'intervention'
  | 'publication';

/** Adds the Danish hover text of a field. */
export function described<S extends z.ZodType>(schema: S, title: string, description: string): S {
  return schema.meta({ ...schema.meta(), title, description });
}

/** A field that the form demands, but that a draft may still lack. */
export function formField<S extends z.ZodType>(schema: S, title: string, guidance: string): z.ZodOptional<S> {
  return schema.optional().meta({ ...schema.meta(), title, guidance, formRequired: true });
}

/**
 * Reports a problem with a permanent code from inside a schema; the message is Danish and final.
 * @param instead what should stand there, where that is certain
 */
export function reject(
  ctx: z.core.$RefinementCtx,
  code: string,
  message: string,
  help?: string,
  instead?: string | null,
): never {
  ctx.issues.push({ code: 'custom', input: ctx.value, message, params: { code, help, instead } });
  return z.NEVER;
}
