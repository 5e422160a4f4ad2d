import type { RuleGroup } from '../../context.js';
import { averages } from './averages.js';
import { checkDigits } from './check-digits.js';
import { countedShares } from './counted-shares.js';
import { doubledWords } from './doubled-words.js';
import { emptyItems } from './empty-items.js';
import { foreignSigns } from './foreign-signs.js';
import { impossibleShares } from './impossible-shares.js';
import { leftovers } from './leftovers.js';
import { loneMarks } from './lone-marks.js';
import { lostMarkup } from './lost-markup.js';
import { lostPercent } from './lost-percent.js';
import { commonMisspellings } from './misspellings.js';
import { mixedDigits } from './mixed-digits.js';
import { mixedQuotes } from './mixed-quotes.js';
import { nearMisses } from './near-misses.js';
import { numberSigns } from './number-signs.js';
import { partedWords } from './parted-words.js';
import { percentStyle } from './percent-style.js';
import { proseMarkup } from './prose-markup.js';
import { punctuation } from './punctuation.js';
import { repeatedSentences } from './repeated-sentences.js';
import { reversedSpans } from './reversed-spans.js';
import { sentenceStarts } from './sentence-starts.js';
import { splitWords } from './split-words.js';
import { styles } from './styles.js';
import { unfinishedText } from './unfinished-text.js';
import { wordAndFigures } from './word-and-figures.js';

export const languageRules: RuleGroup = {
  anyPart: [
    proseMarkup,
    lostMarkup,
    foreignSigns,
    punctuation,
    loneMarks,
    doubledWords,
    numberSigns,
    splitWords,
    lostPercent,
    mixedDigits,
    leftovers,
    commonMisspellings,
    styles,
    unfinishedText,
    sentenceStarts,
    emptyItems,
    repeatedSentences,
    reversedSpans,
    impossibleShares,
    countedShares,
    wordAndFigures,
    checkDigits,
    averages,
  ],
  planFile: [],
  wholeFiles: [],
  wholePlan: [mixedQuotes, percentStyle, partedWords, nearMisses],
};
