import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';

/** What a text calls an attachment, or names as a document of its own, is on the plan's list and is referred to there. */
export function unlistedDocuments(context: CheckContext): Diagnostic[] {
  const known = [...context.entities.values()].filter(({ kind }) => kind === 'attachment' || kind === 'document');
  const ids = new Set(known.map(({ id }) => id));
  const names = known.map(({ name }) => name.toLowerCase());
  return agreementTexts(context.values).flatMap((text) => {
    if (
      text.kind === 'plain' ||
      text.file.kind === 'attachments' ||
      !/bilag|vedlagt|notat|aftale|kommissori/i.test(text.text)
    )
      return [];
    const slips = [...attachmentsWithoutReference(text, ids), ...unknownDocuments(text, names)];
    return slips.map(({ start, end, message, help }) => diagnose('HP354', message, text.span(start, end), { help }));
  });
}

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
}

const attachment = /(?<![\p{L}-])(?:bilag(?:et|ene)?(?:\s+\d+)?|vedlagte?)(?![\p{L}-])/giu;

/** «se bilag 3»: which one is meant shows by a reference in the same paragraph. */
function attachmentsWithoutReference({ visible, text }: PlanText, ids: ReadonlySet<string>): Slip[] {
  if (!/bilag|vedlagt/i.test(text)) return [];
  return [...visible.matchAll(attachment)].flatMap((match) => {
    const start = text.lastIndexOf('\n\n', match.index) + 1;
    const end = text.indexOf('\n\n', match.index);
    const paragraph = text.slice(start, end < 0 ? undefined : end);
    if ([...paragraph.matchAll(/\]\(#([a-z0-9-]+)\)/g)].some(([, id]) => ids.has(id ?? ''))) return [];
    const message = `«${match[0].replaceAll(/\s+/g, ' ')}»: det fremgår ikke, hvilket bilag der er tale om`;
    const help = 'Skriv bilaget på listen i bilag.yaml, og henvis til det her med [](#id)';
    return [{ start: match.index, end: match.index + match[0].length, message, help }];
  });
}

/** Only in the definite form, which speaks of one document that exists: «partnerskabsaftalen», not «partnerskabsaftaler». */
const document = /(?:aftalen|notatet|kommissoriet)(?![\p{L}-])/giu;
const ownNames = /^(?:samarbejds|del|ramme)aftale$/i;

function unknownDocuments({ typed }: PlanText, names: readonly string[]): Slip[] {
  return [...typed.matchAll(document)].flatMap((match) => {
    const before = /[\p{L}-]*$/u.exec(typed.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const word = before + match[0];
    const stem = word.replace(/(?:n|et)$/i, '');
    const isNamed = names.some((name) => name.includes(stem.toLowerCase()));
    if (before.length < 3 || before.includes('-') || ownNames.test(stem) || isNamed) return [];
    const message = `«${word}» er ikke blandt planens bilag`;
    const help =
      'Skriv dokumentet på listen i bilag.yaml, og henvis til det her med [](#id), eller kald det ved dets rette navn';
    const start = match.index - before.length;
    return [{ start, end: start + word.length, message, help }];
  });
}
