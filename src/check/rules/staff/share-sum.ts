import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { mentionsIn } from '../../mentions.js';
import { orderOf, placeInList } from '../../place-in-list.js';
import { type Share, wrongShareSums } from '../../role-shares.js';
import { danishNumber, type Role, rolesOf, type StaffRow, timeText } from '../../role-time.js';
import { type SubAgreementFile, subAgreementFiles } from '../../sub-agreement-files.js';

/** A role's shares over all sub-agreements, with the time declared to lie outside them, are the whole of it: 100 %. */
export function shareSum(context: CheckContext): Diagnostic[] {
  return wrongShareSums(context).map(({ role, shares, sum }) => report(context, role, shares, sum));
}

function report(context: CheckContext, role: Role, shares: readonly Share[], sum: number): Diagnostic {
  const rest = role['øvrig-tid']?.andel;
  const figures = [...shares, ...(rest ? [rest] : [])].map(({ value }) => danishNumber(value)).join(' + ');
  const message = `«${role.navn}» har tilsammen ${danishNumber(sum)} % og ikke 100 %: ${figures}`;
  const elsewhere = 'skriv under øvrig-tid ved stillingen, hvor meget der ligger uden for delaftalerne';
  const slip = likeliestSlip(shares, sum);
  const lost = sum < 100 ? likeliestLoss(context, role, shares, round(100 - sum)) : null;
  if (lost && lost.score >= slip.score) {
    const missing = `Tilføj stillingen her med ${danishNumber(round(100 - sum))} %, ret en af de andre andele`;
    return diagnose('HP601', `${message}. Her står den ikke`, lost.span, {
      help: `${missing}, eller ${elsewhere}`,
      related: [...shares.map(({ row }) => relatedShare(row)), ...lost.others],
    });
  }
  const { row, value } = slip.share;
  const corrected = round(value + 100 - sum);
  const example = corrected > 0 ? `, fx til ${danishNumber(corrected)} % her` : '';
  return diagnose('HP601', message, row.file.spanOf([...row.path, 'andel']), {
    help: `Ret andelene, så de passer med budgettet${example}, eller ${elsewhere}`,
    related: shares.filter((share) => share !== slip.share).map((share) => relatedShare(share.row)),
  });
}

function relatedShare(row: StaffRow) {
  const span = row.file.spanOf([...row.path, 'andel']);
  return { message: `${row.area.navn}: ${timeText(row)}`, span };
}

/**
 * The share that a slip would explain best: put right, it is like another one; as it stands, it is like none; only a digit
 * or a little is wrong. Where none would do, the last one.
 */
function likeliestSlip(shares: readonly Share[], sum: number): { share: Share; score: number } {
  const [first] = shares;
  if (!first) throw new Error('A sum has shares');
  let best = { share: first, score: 0 };
  for (const share of shares) {
    const corrected = round(share.value + 100 - sum);
    const alike = (value: number) => shares.filter((other) => other !== share && other.value === value).length;
    const isSlip = Math.abs(share.value - corrected) <= 10 || differsByADigit(share.value, corrected);
    const isPossible = corrected > 0 && corrected <= 100 && isSlip;
    const asOthers = alike(corrected) > 0 ? 3 + Math.min(alike(corrected), 3) : 0;
    const unlikeOthers = alike(share.value) > 0 ? 0 : 2;
    const rounder = isRound(corrected) && !isRound(share.value) ? 1 : 0;
    const score = isPossible ? 1 + asOthers + unlikeOthers + rounder : 0;
    if (score >= best.score) best = { share, score };
  }
  return best;
}

function isRound(value: number): boolean {
  return value % 5 === 0;
}

/** `25` and `5`, `35` or `255`: one digit is another, one too many or one too few. */
function differsByADigit(a: number, b: number): boolean {
  const [long, short] = [String(a), String(b)].sort((one, other) => other.length - one.length) as [string, string];
  if (long.length === short.length) return [...long].filter((digit, at) => digit !== short[at]).length === 1;
  const at = [...long].findIndex((digit, index) => digit !== short[index]);
  return long.length === short.length + 1 && long.slice(0, at) + long.slice(at + 1) === short;
}

/** Where a line of the role may have been lost: a sub-agreement without it, before others one that speaks of the role. */
function likeliestLoss(context: CheckContext, role: Role, shares: readonly Share[], deficit: number) {
  const having = new Set(shares.map(({ row }) => row.area.id));
  const without = subAgreementFiles(context).filter(({ area }) => !having.has(area.id));
  const speaking = new Set(
    mentionsIn(context.values).flatMap(({ id, text }) => (id === role.id ? [text.file.file] : [])),
  );
  const fewestRows = without.toSorted((a, b) => rowCount(a) - rowCount(b));
  const found = fewestRows.find(({ file }) => speaking.has(file)) ?? fewestRows[0];
  if (!found) return null;
  const isOnlyOne = without.length === 1 ? 1 : 0;
  const asOthers = shares.some(({ value }) => value === deficit) ? 3 : 0;
  const score = 1 + (speaking.has(found.file) ? 3 : 0) + isOnlyOne + asOthers;
  const others = without
    .filter((place) => place !== found)
    .map((place) => ({ message: `${place.area.navn}: heller ikke her`, span: placeOfRow(context, place, role) }));
  return { span: placeOfRow(context, found, role), score, others };
}

function rowCount({ content }: SubAgreementFile): number {
  return content.ressourcer?.length ?? 0;
}

function placeOfRow(context: CheckContext, { file, content }: SubAgreementFile, role: Role): Span {
  const ids = (content.ressourcer ?? []).map(({ stilling }) => stilling);
  return placeInList(file, ['ressourcer'], ids, role.id, orderOf(rolesOf(context).map(({ id }) => id)));
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
