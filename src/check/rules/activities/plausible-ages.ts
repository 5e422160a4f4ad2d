import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { activityPlaces } from '../../target-ages.js';

/** A target group has ages that its own words allow: «unge» are not 80, «førskolebørn» not 12. */
export function plausibleAges(context: CheckContext): Diagnostic[] {
  return activityPlaces(context).flatMap(({ file, groups }) =>
    groups.flatMap(({ hvem, ages, path }) => {
      const limit = ages && limits.find(({ words, except }) => words.test(hvem) && !except?.test(hvem));
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
