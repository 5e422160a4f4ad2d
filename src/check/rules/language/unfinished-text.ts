import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { endsAbbreviated } from '../../abbreviations.js';
import type { PartsContext } from '../../context.js';
import { type Block, type RunningText, runningText } from '../../running-text.js';

/** A paragraph ends where its sentence ends, and a list item as the other items of its list. */
export function unfinishedText({ values }: PartsContext): Diagnostic[] {
  const running = runningText(values);
  const groups = groupsOf(running.blocks);
  const shortest = shortestSentence(groups, running);
  return groups.flatMap((group) => {
    const texts = group.map(({ start, end }) => running.all.slice(start, end).trimEnd());
    const items = texts.slice(group[0]?.kind === 'item' ? 0 : 1);
    const isOddOne = items.length > 2 && items.filter(isOpen).length === 1;
    return group.flatMap((block, index) => {
      const text = texts[index] ?? '';
      const isLast = index === group.length - 1;
      const isCut =
        block.kind === 'item' ? isItemCut(text, isLast, isOddOne) : isLast && isParagraphCut(text, shortest);
      return isCut ? [report(running, block, text)] : [];
    });
  });
}

/** A list with the line that introduces it, or a paragraph. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const isProse = block.kind === 'paragraph' || block.kind === 'item';
    if (block.kind === 'item' && last?.text === block.text) groups.at(-1)?.push(block);
    else if (isProse) groups.push([block]);
    last = isProse ? block : undefined;
  }
  return groups;
}

/** Words that no sentence ends with. */
const needsMore = new Set('at som en et hvis fordi både enten hverken mellem heriblandt blandt'.split(' '));
const joins = new Set(['og', 'eller', 'samt']);
/** Words that go with the next one, where a full stop is lacking too: articles, pronouns before a noun, «mere». */
const leadsOn = new Set(
  'den de denne dette disse hver hvert deres sine sin vores nogle mere mindre meget særligt så ikke også'.split(' '),
);
/** Prepositions may end a clause, «dem, vi arbejder med», and nothing else. */
const prepositions = new Set('i på af til for fra med om ved under hos mod uden efter inden'.split(' '));
const clause = /(?<!\p{L})(?:som|der|hvem|hvad|hvilke\p{L}*|hvor\p{L}*|de|vi|man|han|hun|dem)(?!\p{L})/iu;

/** The text stops before a word that must come. */
function lacksWord(text: string, last: string): boolean {
  if (needsMore.has(last)) return true;
  if (!hasWords(text, 4)) return false;
  return leadsOn.has(last) || (prepositions.has(last) && !clause.test(text.slice(-120)));
}

/**
 * As many words as make a sentence of a paragraph that has no full stop. A shorter one may be a name or a label, but not
 * where the authors write whole sentences everywhere else.
 */
function shortestSentence(groups: readonly Block[][], { all }: RunningText): number {
  const alone = groups.flatMap(([block, ...more]) => (block?.kind === 'paragraph' && more.length === 0 ? [block] : []));
  const open = alone.filter(({ start, end }) => isOpen(all.slice(start, end).trimEnd())).length;
  return alone.length >= 20 && open <= alone.length / 20 ? 3 : 10;
}

/** Whether a text has so many words. What follows is not looked at: only the shortest texts have fewer. */
function hasWords(text: string, fewest: number): boolean {
  const space = /\s+/g;
  let count = 1;
  while (count < fewest && space.test(text)) count++;
  return count >= fewest;
}

function isParagraphCut(text: string, shortest: number): boolean {
  const last = lastWord(text);
  if (lacksWord(text, last) || joins.has(last)) return true;
  return isOpen(text) && (hasWords(text, shortest) || hasSentences(text));
}

/** The items of a list may be one sentence together: «unge,», «voksne og», «ældre». */
function isItemCut(text: string, isLast: boolean, isOddOne: boolean): boolean {
  const last = lastWord(text);
  if (lacksWord(text, last)) return true;
  if (joins.has(last)) return isLast;
  return isOpen(text) && !/[,;]$/.test(text) && (isOddOne || hasSentences(text));
}

/** The last word in small letters, with the signs that follow it. */
function lastWord(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1).toLowerCase();
}

/**
 * No full stop, colon or the like at the end. Two signs after each other, a table of | and items that run together are
 * other mistakes.
 */
function isOpen(text: string): boolean {
  let end = text.length;
  while (end > 0 && ')]”“"»,;\ufffc'.includes(text[end - 1] ?? '')) end--;
  return end > 0 && !'.!?:…|'.includes(text[end - 1] ?? '') && !/\s- \S/.test(text);
}

/** Holds more than one sentence. */
function hasSentences(text: string): boolean {
  const stop = /[.!?]\s+\p{Lu}/u.exec(text);
  return stop !== null && !endsAbbreviated(text.slice(0, stop.index));
}

function report(running: RunningText, block: Block, text: string): Diagnostic {
  const end = block.start + text.length;
  const words = /\S*\s*\S*$/.exec(text.slice(-80))?.[0] ?? '';
  const shown = words.replaceAll('\ufffc', '').replaceAll(/\s+/g, ' ').trim();
  const message = `Teksten holder op midt i en sætning: «… ${shown}»`;
  const help = 'Skriv sætningen færdig, eller sæt punktum';
  return diagnose('HP636', message, running.span(end - words.length, end), { help });
}
