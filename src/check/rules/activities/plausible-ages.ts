import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { activityPlaces } from '../../target-ages.js';
import { oncePerText } from '../../text-content.js';

/** A target group has ages that its own words allow: «unge» are not 80, «førskolebørn» not 12. */
export function plausibleAges(context: CheckContext): Diagnostic[] {
  const declared = activityPlaces(context).flatMap(({ file, groups }) =>
    groups.flatMap(({ hvem, ages, path }) => {
      const limit =
        ages && (ofClasses(hvem) ?? limits.find(({ words, except }) => words.test(hvem) && !except?.test(hvem)));
      if (!limit) return [];
      const { from = 0, to = Number.POSITIVE_INFINITY } = limit;
      const isTooYoung = ages.from !== null && ages.from < from;
      const isTooOld = ages.to !== null && ages.to > to;
      if (!isTooYoung && !isTooOld) return [];
      const message = `«${hvem}» og ${ages.text} passer ikke sammen`;
      const help = 'Ret alderen, eller skriv gruppen, så den dækker alle i den alder';
      return [diagnose('HP390', message, file.spanOf(path), { help })];
    }),
  );
  return [...declared, ...inTexts(context)];
}

/** The same of a target group that is told in a sentence: «Unge på 63-67 år». */
function inTexts({ values }: CheckContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.path[0] !== 'aktiviteter' || !text.path.includes('målgrupper')) return [];
    return toldIn(text.content).map(({ written, start }) => {
      const message = `«${written}»: ordet og alderen passer ikke sammen`;
      const help = 'Ret alderen, eller skriv gruppen, så den dækker alle i den alder';
      return diagnose('HP390', message, text.span(start, start + written.length), { help });
    });
  });
}

const told =
  /(?<![a-zæøå])([Bb]ørn|[Uu]nge|[Vv]oksne|[Ææ]ldre|[Dd]renge|[Pp]iger) på (\d{1,2})(?:\s?[-–]\s?|\s+til\s+)(\d{1,2}) år(?![a-zæøå])/gu;

const toldIn = oncePerText(({ lower, visible }) =>
  / på \d/.test(lower)
    ? firstInText(visible.matchAll(told)).flatMap(({ 0: written, 1: who = '', 2: young, 3: old, index: start }) => {
        const { from = 0, to = Number.POSITIVE_INFINITY } = limits.find(({ words }) => words.test(who)) ?? {};
        return Number(young) < from || Number(old) > to ? [{ written, start }] : [];
      })
    : [],
);

/** «elever i 7.-9. klasse»: the age of a class and two years more or less. */
function ofClasses(hvem: string): Limit | undefined {
  const [, first, last] = /(?<![\d.,])(?:(\d{1,2})\.?\s?(?:[-–]|til|og)\s?)?(\d{1,2})\.\s?klasse/iu.exec(hvem) ?? [];
  if (last === undefined || Number(last) > 10 || /forældre|voksne|familier|mødre|fædre/i.test(hvem)) return undefined;
  return { words: /klasse/i, from: Number(first ?? last) + 4, to: Number(last) + 9 };
}

interface Limit {
  readonly words: RegExp;
  readonly except?: RegExp;
  readonly from?: number;
  readonly to?: number;
}

/** Wide enough for every use that is meant: only a slip of the fingers goes beyond them. The first that fits counts. */
const limits: readonly Limit[] = [
  { words: /førskole|børnehave/i, to: 7 },
  { words: /vuggestue|spædbørn/i, to: 4 },
  { words: /skolebørn|skoleelev/i, from: 5, to: 19 },
  { words: /(?<!\p{L})ældre(?!\p{L})|seniorer|pensionister/iu, except: /børn|unge/i, from: 50 },
  { words: /\bvoksne\b/i, except: /børn|unge/i, from: 16 },
  { words: /\bbørn\b/i, except: /unge|forældre|voksne|familier|mødre|fædre/i, to: 18 },
  { words: /\b(?:drenge|piger)\b/i, except: /unge|forældre|voksne|mænd|kvinder/i, to: 20 },
  { words: /\bunge\b/i, except: /børn|voksne|forældre|ældre|familier/i, from: 10, to: 35 },
];
