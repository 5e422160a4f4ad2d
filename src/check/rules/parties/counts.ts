import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { EntityKind } from '../../../model/field.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { type CountSlip, listSlips, slipsOfEach } from '../../counted-lists.js';
import { firstInText } from '../../first-few.js';
import { mentionsIn } from '../../mentions.js';
import { numberWord, writtenCounts } from '../../number-words.js';
import type { PlanText } from '../../plan-text.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

/** A count in the text is that of the list that follows it, or of what the plan itself has: «de tre boligområder». */
export function counts(context: CheckContext): Diagnostic[] {
  const totals = totalsOf(context);
  return agreementTexts(context.values).flatMap((text) => {
    if (text.kind === 'plain') return [];
    const slips = [...ofThePlan(context, text, totals), ...slipsOfLists(text.content)];
    return slips.map(({ start, end, message, help }) => diagnose('HP357', message, text.span(start, end), { help }));
  });
}

interface Total {
  /** Counts that may be meant by all of them. */
  readonly all: readonly number[];
  readonly kinds: readonly EntityKind[];
  readonly name: string;
  /** What the plan does with them, where it is more than having them. */
  readonly verb?: string;
}

type Totals = ReadonlyMap<string, Total>;

function totalsOf({ plan }: CheckContext): Totals {
  const { områder, indsatsområder, organisationer } = plan.file;
  const choices = Object.values(indsatsområder);
  const present = plan.subAgreements.length;
  const possible = choices.filter((choice) => choice === 'valgt' || choice.mangler !== undefined).length;
  const housing = organisationer.filter(({ type }) => type === 'boligorganisation').length;
  const areas: Total = { all: [områder.length], kinds: ['area'], name: 'boligområder' };
  const companies: Total = { all: [housing], kinds: ['organisation'], name: 'boligorganisationer' };
  return new Map([
    ['boligområder', areas],
    ['områder', areas],
    [
      'indsatsområder',
      { all: [plan.edition.form.indsatsområder.length, present], kinds: ['focusArea'], name: 'indsatsområder' },
    ],
    [
      'valgte indsatsområder',
      {
        all: range(present, Math.max(present, possible)),
        kinds: ['focusArea'],
        name: 'indsatsområder',
        verb: 'har valgt',
      },
    ],
    ['delaftaler', { all: range(present, Math.max(present, possible)), kinds: ['focusArea'], name: 'delaftaler' }],
    ['boligorganisationer', companies],
    ['boligselskaber', companies],
  ]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const nouns = 'delaktiviteter|boligområder|områder|indsatsområder|delaftaler|boligorganisationer|boligselskaber';
const counted = new RegExp(
  `(?<!\\p{L})(?:(alle|de|samtlige|planens|helhedsplanens|i\\s+alt)\\s+)?(${writtenCounts}|[2-9])\\s+(?:(?!andre|øvrige|første|sidste|nye|samme)\\p{L}+e\\s+)?(${nouns})(?:ne)?$`,
  'iu',
);
/** The nouns are few and easily found; the count stands right before them. */
const noun = /(?:delaktiviteter|områder|delaftaler|organisationer|selskaber)(?:ne)?(?!\p{L})/giu;
const farthest = 80;

function countsOf(text: string): RegExpExecArray[] {
  return firstInText(text.matchAll(noun)).flatMap(({ 0: end, index }) => {
    const from = Math.max(0, text.lastIndexOf(' ', index - farthest));
    const match = counted.exec(text.slice(from, index + end.length));
    if (!match) return [];
    match.index += from;
    return [match];
  });
}

const countsIn = oncePerText(({ text, visible }) =>
  /delaktiviteter|områder|delaftaler|boligorganisation|boligselskab/i.test(text) ? countsOf(visible) : [],
);
const slipsOfLists = oncePerText((content) => [...listSlips(content), ...slipsOfEach(content)]);

function ofThePlan(context: CheckContext, text: PlanText, totals: Totals): CountSlip[] {
  return countsIn(text.content).flatMap((match) => {
    const [written, determiner, word = '', noun = ''] = match;
    const count = numberWord(word) ?? 0;
    const total =
      ofTheActivity(context, text, noun) ??
      totals.get(/\svalgte\s/i.test(written) ? `valgte ${noun.toLowerCase()}` : noun.toLowerCase());
    if (!total || allowed(context, text, total).includes(count)) return [];
    const most = Math.max(...total.all);
    const isPart = determiner === undefined || areNamed(context, text, match.index, count, total);
    if (most === 0 || (count < most && isPart) || past.test(sentenceAround(text.visible, match.index))) return [];
    const owner = total.kinds.includes('activity') ? 'aktiviteten' : 'planen';
    const message = `«${written.replaceAll(/\s+/g, ' ')}», men ${owner} ${total.verb ?? 'har'} ${most} ${most === 1 ? singular(total.name) : total.name}`;
    const help = 'Ret antallet, eller skriv, hvilke der menes';
    return [{ start: match.index, end: match.index + written.length, message, help }];
  });
}

/** An activity's parts are counted in its own texts. */
function ofTheActivity({ plan }: CheckContext, { path, file }: PlanText, noun: string): Total | null {
  if (!/^delaktiviteter/i.test(noun) || path[0] !== 'aktiviteter') return null;
  const sub = plan.subAgreements.find(({ area }) => area.id === file.name);
  const parts = sub?.content.aktiviteter?.[Number(path[1])]?.delaktiviteter?.length ?? 0;
  return parts === 0 ? null : { all: [parts], kinds: ['activity'], name: 'delaktiviteter' };
}

/** What was once, had its own numbers. */
const past = /foregående|forrige|tidligere|dengang|dækkede|omfattede|bestod af/i;

/** An activity may speak of its own areas alone. */
function allowed({ plan }: CheckContext, { path, file }: PlanText, { all, kinds }: Total): readonly number[] {
  if (!kinds.includes('area') || path[0] !== 'aktiviteter') return all;
  const own = plan.subAgreements.find(({ area }) => area.id === file.name)?.content.aktiviteter?.[Number(path[1])]
    ?.områder;
  return own ? [own.length, ...all] : all;
}

/** «[](#a) og [](#b) … de to områder»: the ones that are meant have been named shortly before. */
function areNamed(
  { values, entities }: CheckContext,
  text: PlanText,
  at: number,
  count: number,
  { kinds }: Total,
): boolean {
  const before = mentionsIn(values).filter(
    (mention) => mention.text === text && mention.end <= at && mention.end > at - 700,
  );
  const ids = new Set(before.flatMap(({ id }) => (kinds.some((kind) => entities.get(id)?.kind === kind) ? [id] : [])));
  return ids.size === count;
}

function singular(plural: string): string {
  return plural.replace(/(?<=organisation)er$|r$/, '');
}
