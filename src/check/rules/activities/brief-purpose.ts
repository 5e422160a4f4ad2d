import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { activityPlaces } from '../../target-ages.js';

/** The form asks for a short purpose in points. The longest one of a real agreement that was approved has 374 words. */
const mostWords = 350;

export function briefPurpose(context: CheckContext): Diagnostic[] {
  return activityPlaces(context).flatMap(({ activity, file, path }) => {
    const purpose = allTexts(activity.formål).join(' ');
    // A word and its space are at least two signs.
    const words = purpose.length > mostWords * 2 ? (purpose.match(/[\p{L}\d]+/gu)?.length ?? 0) : 0;
    if (words <= mostWords) return [];
    const message = `Formålet med «${activity.navn}» er på ${words} ord`;
    const help = 'Formularen beder om et kort formål i punktform. Flyt det, der beskriver aktiviteten, til indhold';
    return [diagnose('HP388', message, file.keySpanOf([...path, 'formål']), { help })];
  });
}

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}
