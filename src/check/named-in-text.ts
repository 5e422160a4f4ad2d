import type { CheckedFile } from '../validate/validate-plan.js';
import { agreementTexts } from './agreement-texts.js';
import type { CheckContext } from './context.js';
import { mentionsIn } from './mentions.js';

/** The ids that a file refers to, by field or in its text, outside the named fields and what the authors say about it. */
export function idsUsedIn(context: CheckContext, file: CheckedFile, except: ReadonlySet<unknown>): ReadonlySet<string> {
  const { references } = context.values;
  const byField = references.flatMap(({ id, file: own, path }) => (own === file && !except.has(path[0]) ? [id] : []));
  const inText = mentionsIn(context.values).flatMap(({ id, text }) =>
    text.file === file && !except.has(text.path[0]) && !remarks.has(text.path[0]) ? [id] : [],
  );
  return new Set([...byField, ...inText]);
}

const remarks: ReadonlySet<unknown> = new Set(['åbne-punkter', 'undtagelser']);

/** The text names somebody or something without a reference: by name, by short name or by the words of its id. */
export function isNamedByHand(context: CheckContext, id: string, file?: CheckedFile): boolean {
  const entity = context.entities.get(id);
  if (!entity) return false;
  const names = [entity.name, entity.shortName ?? entity.name, id.replaceAll('-', ' ')].map((name) =>
    name.toLowerCase(),
  );
  return agreementTexts(context.values).some(({ file: own, content, path, field }) => {
    if ((file && own !== file) || (own.kind === 'plan' && (field === 'navn' || path[0] === 'organisationer')))
      return false;
    return names.some((name) => content.lower.includes(name));
  });
}
