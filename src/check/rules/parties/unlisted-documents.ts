import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { oncePerText, type TextContent } from '../../text-content.js';

/** What a text calls an attachment, or names as a document of its own, is on the plan's list and is referred to there. */
export function unlistedDocuments(context: CheckContext): Diagnostic[] {
  // The list may be the file that could not be read, or that has a wrong name.
  if (context.unread.hasMore) return [];
  const known = [...context.entities.values()].filter(({ kind }) => kind === 'attachment' || kind === 'document');
  const ids = new Set(known.map(({ id }) => id));
  const names = known.map(({ name }) => name.toLowerCase());
  return agreementTexts(context.values).flatMap((text) => {
    if (text.kind === 'plain' || text.file.kind === 'attachments') return [];
    const slips = [...attachmentsWithoutReference(text.content, ids), ...unknownDocuments(text.content, names)];
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

const attachmentsIn = oncePerText(({ visible, lower }) =>
  /bilag|vedlagt/.test(lower) ? [...visible.matchAll(attachment)] : [],
);

/** «se bilag 3»: which one is meant shows by a reference in the same paragraph. */
function attachmentsWithoutReference(content: TextContent, ids: ReadonlySet<string>): Slip[] {
  const { text } = content;
  return attachmentsIn(content).flatMap((match) => {
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

const documentsIn = oncePerText(({ typed, lower }) =>
  /notat|aftale|kommissori/.test(lower) ? [...typed.matchAll(document)] : [],
);

function unknownDocuments(content: TextContent, names: readonly string[]): Slip[] {
  const { typed } = content;
  return documentsIn(content).flatMap((match) => {
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
