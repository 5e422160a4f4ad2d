import { describe, expect, it } from 'vitest';
import { emptyItems } from '../../src/check/rules/language/empty-items.js';
import { foreignSigns } from '../../src/check/rules/language/foreign-signs.js';
import { leftovers } from '../../src/check/rules/language/leftovers.js';
import { loneMarks } from '../../src/check/rules/language/lone-marks.js';
import { lostMarkup } from '../../src/check/rules/language/lost-markup.js';
import { lostPercent } from '../../src/check/rules/language/lost-percent.js';
import { mixedQuotes } from '../../src/check/rules/language/mixed-quotes.js';
import { numberSigns } from '../../src/check/rules/language/number-signs.js';
import { percentStyle } from '../../src/check/rules/language/percent-style.js';
import { punctuation } from '../../src/check/rules/language/punctuation.js';
import { repeatedSentences } from '../../src/check/rules/language/repeated-sentences.js';
import { reversedSpans } from '../../src/check/rules/language/reversed-spans.js';
import { sentenceStarts } from '../../src/check/rules/language/sentence-starts.js';
import { splitWords } from '../../src/check/rules/language/split-words.js';
import { styles } from '../../src/check/rules/language/styles.js';
import { unfinishedText } from '../../src/check/rules/language/unfinished-text.js';
import { slips, slipsInLines } from '../support/slips.js';

/** Each row: a prose field, and what the rule says of it. A row without findings is a near miss. */
describe('foreignSigns', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Målgruppe® er unge.', 'HP620 «®» → «(r)»'],
    ['Mål (r) er unge.'],
    ['Mål ® er unge.', 'HP620 «®» → «(r)»'],
    ['LEGO® er dyrt.', 'HP620 «®»'],
    ['LEGO ® er dyrt.', 'HP620 «®»'],
    ['© 2023 Nordbo'],
    ['©2023 Nordbo'],
    ['© Nordbo', 'HP620 «©» → «(c)»'],
    ['Aftale©', 'HP620 «©» → «(c)»'],
    ['Navn™', 'HP620 «™» → «(tm)»'],
    ['Det giver → mere', 'HP620 «→»'],
    ['Det giver ⇒ mere', 'HP620 «⇒»'],
    ['Det giver ➔ mere', 'HP620 «➔»'],
    ['Det giver – mere'],
    ['\uf0b7 Punkt', 'HP620 «\uf0b7» → «-»'],
    ['Midt \uf0b7 i', 'HP620 «\uf0b7» → «»'],
    ['a\n\uf0b7 Punkt', 'HP620 «\uf0b7» → «-»'],
    ['bo\u00adlig', 'HP620 «\u00ad» → «»'],
    ['bo\u00ad\u00adlig', 'HP620 «\u00ad\u00ad» → «»'],
    ['bo\u200blig', 'HP620 «\u200b» → «»'],
    ['bo\ufefflig', 'HP620 «\ufeff» → «»'],
    ['\u202aord\u202c', 'HP620 «\u202a» → «»', 'HP620 «\u202c» → «»'],
    ['a\u200db', 'HP620 «\u200d» → «»'],
    ['👩\u200d👧', 'HP620 «👩\u200d👧» → «»'],
    ['kon\ufb02ikt', 'HP620 «\ufb02» → «fl»'],
    ['\ufb01nt', 'HP620 «\ufb01» → «fi»'],
    [
      'e\ufb00ekt, e\ufb03cient, wa\ufb04e',
      'HP620 «\ufb00» → «ff»',
      'HP620 «\ufb03» → «ffi»',
      'HP620 «\ufb04» → «ffl»',
    ],
    ['b\ufffdrn', 'HP620 «\ufffd»'],
    ['bø\ufffd\ufffdrn', 'HP620 «\ufffd\ufffd»'],
    ['Almindelig tekst, 1–2 %.'],
  ])('%j', (text, ...found) => expect(slips(foreignSigns, text)).toEqual(found));
});

describe('punctuation', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Trygt.. Ja.', 'HP621 «..» → «.»'],
    ['Trygt,, ja.', 'HP621 «,,» → «,»'],
    ['Trygt., ja', 'HP621 «.,» → «,»'],
    ['Trygt., Ja', 'HP621 «.,» → «.»'],
    ['Trygt,. Ja', 'HP621 «,.» → «.»'],
    ['Trygt,. ja', 'HP621 «,.» → «,»'],
    ['Trygt;. Ja', 'HP621 «;.» → «.»'],
    ['Trygt:. Ja', 'HP621 «:.» → «.»'],
    ['Trygt:, ja', 'HP621 «:,»'],
    ['Trygt.: ja', 'HP621 «.:»'],
    ['Uge: : ca.', 'HP621 «: :» → «:»'],
    ['Uge ; ; ca.', 'HP621 «; ;» → «;»'],
    ['Alle!!', 'HP621 «!!» → «!»'],
    ['Hvem??', 'HP621 «??» → «?»'],
    ['Hvem?!'],
    ['Hvem!?'],
    ['Vi ... kommer'],
    ['Vi...'],
    ['Vi....', 'HP621 «....» → «...»'],
    ['Vi...,'],
    ['m.m., og'],
    ['f.eks., og'],
    ['kr., og'],
    ['den 3., 4. og 5.'],
    ['i 2019., og', 'HP621 «.,» → «,»'],
    ['ord., og', 'HP621 «.,» → «,»'],
    ['../mappe'],
    ['ord -- ord', 'HP621 «--» → «–»'],
    ['ord--ord', 'HP621 «--» → «–»'],
    ['5--7'],
    ['---'],
    ['ord --', 'HP621 «--» → «–»'],
    ['Trygt , ja', 'HP622 « ,» → «,»'],
    ['Trygt\n, ja', 'HP622 «\n,» → «,»'],
    ['Trygt . Ja', 'HP622 « .» → «.»'],
    ['Trygt .dk'],
    ['Trygt :-)'],
    ['100 % , ja', 'HP622 « ,» → «,»'],
    ['”ord” , ja', 'HP622 « ,» → «,»'],
    ['( ord)', 'HP622 « » → «»'],
    ['(ord )', 'HP622 « )» → «)»'],
    ['[ ord ]', 'HP622 « » → «»', 'HP622 « ]» → «]»'],
    ['( )'],
    ['(\nord)', 'HP622 «\n» → «»'],
    ['ord  ord', 'HP622 «  » → « »'],
    ['ord.  Ord', 'HP622 «  » → « »'],
    ['ord\n  ord'],
    ['ord,ord', 'HP622 «,» → «, »'],
    ['ord;ord', 'HP622 «;» → «; »'],
    ['3,5'],
    ['3,ord', 'HP622 «,» → «, »'],
    ['a,b'],
    ['ord,[](#x)'],
    ['[](#x),ord', 'HP622 «,» → «, »'],
    ['www.a.dk/b,cd'],
    ['&nbsp;ord'],
    ['a@b.dk,ord'],
    ['med.Alle', 'HP622 «.» → «. »'],
    ['med.ALLE'],
    ['m.Alle'],
    ['med!Alle', 'HP622 «!» → «! »'],
    ['med?Alle', 'HP622 «?» → «? »'],
    ['med:Alle', 'HP622 «:» → «: »'],
    ['(med).Alle', 'HP622 «.» → «. »'],
    ['[](#x).Alle', 'HP622 «.» → «. »'],
    ['Node.Js på www.Alle.dk', 'HP622 «.» → «. »'],
    ['trives.de er', 'HP622 «.»'],
    ['bl.a.det'],
    ['nordvang.dk er'],
    ['inkl.moms'],
    ['fx.det'],
    ['trives!de er', 'HP622 «!»'],
    ['plan.pdf er'],
    ['mødes(både store)', 'HP622 «(» → « (»'],
    ['barn(et er)', 'HP622 «(» → « (»'],
    ['mødes(både)'],
    ['medarbejder(e)'],
    ['Det er (både store) her'],
    ['Bor der. der er', 'HP632 «d»'],
    ['Bor der! der er', 'HP632 «d»'],
    ['Bor der? der er', 'HP632 «d»'],
    ['Bor der.) der er', 'HP632 «d»'],
    ['Bor der. Der er'],
    ['kl. ti'],
    ['f.eks. ti'],
    ['den 3. maj'],
    ['i 2019. det', 'HP632 «d»'],
    ['Vi … ti'],
    ['Vi ... ti'],
    ['ord. iPhone'],
    ['[](#x). det', 'HP632 «d»'],
    ['A.\n\nb er'],
    ['- Bor.\n- der'],
    ['### Om [](#x) og'],
    ['### [](#x): navn'],
    ['*ord* , ord', 'HP622 « ,» → «,»'],
  ])('%j', (text, ...found) => expect(slips(punctuation, text)).toEqual(found));
});

describe('splitWords', () => {
  it.each<[text: string, ...found: string[]]>([
    ['bolig- områder', 'HP627 «- » → «»'],
    ['bolig-\nområder', 'HP627 «-\n» → «»'],
    ['bolig- og byområder'],
    ['bolig- eller byområder'],
    ['bolig- samt byområder'],
    ['bolig- såvel som by'],
    ['bolig- til byområder'],
    ['UU- vejleder', 'HP627 «- » → «-»'],
    ['uu- vejleder', 'HP627 «- » → «»'],
    ['bolig- Områder'],
    ['a- dagpenge'],
    ['30- 40 år'],
    ['bolig -områder', 'HP627 « -»'],
    ['bolig\n-områder', 'HP627 «\n-»'],
    ['og -områder'],
    ['eller -områder'],
    ['samt -områder'],
    ['både -områder'],
    ['bolig -Områder'],
    ['ord - ord'],
    ['- a\n- bolig\n- områder'],
    ['bolig- a'],
    ['bolig-\n\nområder'],
    ['bolig- ogsålidt', 'HP627 «- » → «»'],
    ['bolig-  områder', 'HP627 «-  » → «»'],
    ['bolig- menneskelig', 'HP627 «- » → «»'],
    ['bolig- kontra byområder'],
    ['bolig- versus byområder'],
  ])('%j', (text, ...found) => expect(slips(splitWords, text)).toEqual(found));
});

describe('leftovers', () => {
  it.each<[text: string, ...found: string[]]>([
    ['a&nbsp;b', 'HP629 «&nbsp;» → « »'],
    ['a&amp;b', 'HP629 «&amp;» → «&»'],
    ['Det er sådan. | Navn | Antal |', 'HP629 «| Navn | Antal |»'],
    ['| Navn | Antal |'],
    ['a | b'],
    ['Se \\tabel 1', 'HP629 «\\tabel»'],
    ['C:\\1'],
    ['b&oslash;rn', 'HP629 «&oslash;» → «ø»'],
    ['a &#160; b', 'HP629 «&#160;»'],
    ['a &lt; b', 'HP629 «&lt;»'],
    ['a & b; c'],
    ['R&D'],
    ['{{navn}} her', 'HP629 «{{navn}}»'],
    ['[[navn]] her', 'HP629 «[[navn]]»'],
    ['<<navn>> her'],
    ['{navn} her'],
    ['Fejl! Henvisningskilde ikke fundet.', 'HP629 «Fejl! Henvisningskilde ikke fundet.»'],
    ['Fejl! Bogmærke er ikke defineret.', 'HP629 «Fejl! Bogmærke er ikke defineret.»'],
    ['Error! Reference source not found.', 'HP629 «Error! Reference source not found.»'],
    ['Fejl! Prøv igen.'],
    ['HYPERLINK "x"', 'HP629 «HYPERLINK»'],
    ['MERGEFIELD navn', 'HP629 «MERGEFIELD»'],
    ['PAGEREF 3', 'HP629 «PAGEREF»'],
    ['HYPERLINKS'],
    ['_Toc12345', 'HP629 «_Toc12345»'],
    ['_Toc1234'],
    ['\\u00a0', 'HP629 «\\u00a0» → « »'],
    ['\\u00e6', 'HP629 «\\u00e6»'],
    ['\\x41', 'HP629 «\\x41»'],
    ['a%20b', 'HP629 «%20» → « »'],
    ['50%20 b'],
    ['a&quot;b&aring;c&Aring;', 'HP629 «&quot;» → «"»', 'HP629 «&aring;» → «å»', 'HP629 «&Aring;» → «Å»'],
    ['&aelig;&AElig;&Oslash;', 'HP629 «&aelig;» → «æ»', 'HP629 «&AElig;» → «Æ»', 'HP629 «&Oslash;» → «Ø»'],
    ['&eacute;&ndash;&mdash;', 'HP629 «&eacute;» → «é»', 'HP629 «&ndash;» → «–»', 'HP629 «&mdash;» → «–»'],
    ['&hellip;&laquo;&raquo;', 'HP629 «&hellip;» → «…»', 'HP629 «&laquo;» → ««»', 'HP629 «&raquo;» → «»»'],
    ['&rdquo;&ldquo;&rsquo;', 'HP629 «&rdquo;» → «”»', 'HP629 «&ldquo;» → «”»', 'HP629 «&rsquo;» → «’»'],
    ['Sådan:\n| Navn | Antal |\n| Ida | 2 |'],
    ['Sådan | Navn | Antal |', 'HP629 «| Navn | Antal |»'],
    ['| Navn | Antal | og mere', 'HP629 «| Navn | Antal |»'],
    ['Slettet: vi er her', 'HP629 «Slettet: »'],
    ['Vi er. Indsat: vi er her', 'HP629 «Indsat: »'],
    ['Det blev Slettet: vi er her'],
    ['Kommentar [AB1]: ret', 'HP629 «Kommentar [AB1]:»'],
    ['Se Kommentar[1] her', 'HP629 «Kommentar[1]»'],
    ['Se \\xa0 her', 'HP629 «\\xa0» → « »'],
    ['50 %'],
  ])('%j', (text, ...found) => expect(slips(leftovers, text)).toEqual(found));
});

describe('styles', () => {
  it.each<[text: string, ...found: string[]]>([
    ['March 3, 2023', 'HP634 «March 3, 2023» → «3. marts 2023»'],
    ['March 3rd, 2023', 'HP634 «March 3rd, 2023» → «3. marts 2023»'],
    ['March 2023', 'HP634 «March 2023» → «marts 2023»'],
    ['May 2023', 'HP634 «May 2023» → «maj 2023»'],
    ['maj 2023'],
    ['August 2023'],
    ['August 3, 2023', 'HP634 «August 3, 2023» → «3. august 2023»'],
    ['September 1, 2023', 'HP634 «September 1, 2023» → «1. september 2023»'],
    ['October 10 2023', 'HP634 «October 10 2023» → «10. oktober 2023»'],
    ['Marchen 2023'],
    ['March 20234'],
    ['den 1st gang', 'HP634 «1st» → «1.»'],
    ['den 21st', 'HP634 «21st» → «21.»'],
    ['den 2nd', 'HP634 «2nd» → «2.»'],
    ['den 3rd', 'HP634 «3rd» → «3.»'],
    ['den 4th', 'HP634 «4th» → «4.»'],
    ['den 4. gang'],
    ['ALLE BEBOERE SKAL MED', 'HP635 «ALLE BEBOERE SKAL MED»'],
    ['SSP, PPR, UU, FOB, CTI'],
    ['ALLE SKAL'],
    ['ALLE BEBOERE SKAL'],
    ['Alle Beboere Skal Med'],
    ['SSP OG PPR SKAL MED'],
  ])('%j', (text, ...found) => expect(slips(styles, text)).toEqual(found));
});

describe('loneMarks', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Det (er', 'HP623 «(»'],
    ['Det er) her', 'HP623 «)»'],
    ['Det (er) her'],
    ['Det [er', 'HP623 «[»'],
    ['Det er] her', 'HP623 «]»'],
    ['a) et, b) to'],
    ['1) et og 2) to'],
    ['(a) et'],
    ['(a et', 'HP623 «(»'],
    ['((a) et', 'HP623 «(»'],
    ['Det ”er', 'HP623 «”»'],
    ['Det ”er” her'],
    ['Det er” her', 'HP623 «”»'],
    ['”Det er', 'HP623 «”»'],
    ['Det "er', 'HP623 «"»'],
    ['Det "er" her'],
    ['„Det“ er'],
    ['»Det« er'],
    ['«Det» er'],
    ['»Det er', 'HP623 «»»'],
    ['Det ”er ”to” her', 'HP623 «”»'],
    ['Det ”er ”to her', 'HP623 «”»', 'HP623 «”»'],
    ['(a\n\nb)', 'HP623 «(»'],
    ['- (a\n- b)', 'HP623 «(»'],
    ['[Navn](#x'],
    ['(#x er'],
    ['Det (er [](#x)) her'],
    [':-)'],
    ['Det er) og (her', 'HP623 «)»', 'HP623 «(»'],
    ['(a [b) c]', 'HP623 «)»', 'HP623 «(»'],
    ['i) et, ii) to, iv) fire'],
    ['(”a”)'],
    ['”a”/”b”'],
    ['”a”–”b”'],
  ])('%j', (text, ...found) => expect(slips(loneMarks, text)).toEqual(found));
});

describe('percentStyle', () => {
  it.each<[text: string, ...found: string[]]>([
    ['10 % og 20 % og 3 pct.', 'HP625 « pct.» → « %»'],
    ['10 pct. og 20 pct. og 3 %', 'HP625 « %» → « pct.»'],
    ['10 procent og 3 %', 'HP625 « procent» → « %»'],
    ['10 procent og 20 Procent og 3 %', 'HP625 « %» → « procent»'],
    ['10 pct og 3 %, 4 %', 'HP625 « pct» → « %»'],
    ['10% og 3 %'],
    ['hvor mange procent og 3 %'],
    ['3 procentpoint og 4 %'],
    ['3 PCT. og 4 %, 5 %', 'HP625 « PCT.» → « %»'],
    ['3\npct. og 4 %, 5 %', 'HP625 «\npct.» → « %»'],
    ['3pct. og 4 %, 5 %', 'HP625 «pct.» → « %»'],
    ['3 pct. og 4 pct.'],
  ])('%j', (text, ...found) => expect(slips(percentStyle, text)).toEqual(found));
});

describe('numberSigns', () => {
  it.each<[text: string, ...found: string[]]>([
    ['1,250 beboere', 'HP626 «1,250» → «1.250»'],
    ['1,250,000 kr.', 'HP626 «1,250,000» → «1.250.000»'],
    ['1,250.50 kr.', 'HP626 «1,250.50» → «1.250,50»'],
    ['1,250 %'],
    ['1,250 pct.'],
    ['0,125 mål'],
    ['12.5 %', 'HP626 «12.5» → «12,5»'],
    ['12.5 pct.', 'HP626 «12.5» → «12,5»'],
    ['12.5 procent', 'HP626 «12.5» → «12,5»'],
    ['12.5 mio. kr.', 'HP626 «12.5» → «12,5»'],
    ['12.5 timer', 'HP626 «12.5» → «12,5»'],
    ['12.55 %', 'HP626 «12.55» → «12,55»'],
    ['12.555 %'],
    ['12.5 huse'],
    ['12.5-13.5 %', 'HP626 «12.5» → «12,5»', 'HP626 «13.5» → «13,5»'],
    ['12.5 kr.', 'HP626 «12.5»'],
    ['12.50 kr.', 'HP626 «12.50»'],
    ['30000000 kr.', 'HP626 «30000000» → «30.000.000»'],
    ['12500 beboere', 'HP626 «12500» → «12.500»'],
    ['12500 huse'],
    ['1250 beboere'],
    ['01250 kr.'],
    ['2.750.00 kr.', 'HP626 «2.750.00»'],
    ['2.750.000 kr.'],
    ['2750.000 kr.', 'HP626 «2750.000»'],
    ['2.7500 kr.', 'HP626 «2.7500»'],
    ['2.750,50 kr.'],
    ['27.186.00', 'HP626 «27.186.00»'],
    ['1.10.2021'],
    ['1.10.21 kr.'],
    ['kl. 10.30 timer'],
    ['afsnit 6.5 %'],
    ['version 1.5 %'],
    ['nr. 12500 kr.'],
    ['tlf. 12345678'],
    ['CVR-nr. 12345678'],
    ['v1.5 %'],
    ['a12500 kr.'],
    ['/12.5 %'],
    ['12.5/3'],
    ['3,5'],
    ['1.250'],
    ['ca. 12.5 %', 'HP626 «12.5» → «12,5»'],
    ['10-12.5 %', 'HP626 «12.5» → «12,5»'],
    ['x-12.5 %'],
    ['12345 personer', 'HP626 «12345» → «12.345»'],
    ['1,25 %'],
    ['12,345,6'],
    ['Fra 1,234 - 1,500 % af'],
    ['1,234–1,500%'],
    ['1,234-1,500procent'],
    ['12.5 - 13.5 %', 'HP626 «12.5» → «12,5»', 'HP626 «13.5» → «13,5»'],
    ['12.5–13.5%', 'HP626 «12.5» → «12,5»', 'HP626 «13.5» → «13,5»'],
    ['12.5 mia. kr.', 'HP626 «12.5» → «12,5»'],
    ['12.5 årsværk', 'HP626 «12.5» → «12,5»'],
    ['12.5 fuldtidsstillinger', 'HP626 «12.5» → «12,5»'],
    ['12.5 kvm', 'HP626 «12.5» → «12,5»'],
    ['12.5 km', 'HP626 «12.5» → «12,5»'],
    ['12.5 gange', 'HP626 «12.5» → «12,5»'],
    ['12500kr.', 'HP626 «12500» → «12.500»'],
    ['12500 DKK', 'HP626 «12500» → «12.500»'],
    ['12500 kroner', 'HP626 «12500» → «12.500»'],
    ['kl 10.30 timer'],
    ['afdelinger 12500 boliger'],
    ['punkt 6.5 %'],
    ['§ 12.5 %'],
    ['12500@nordvang.dk'],
  ])('%j', (text, ...found) => expect(slips(numberSigns, text)).toEqual(found));
});

describe('lostPercent', () => {
  it.each<[text: string, ...found: string[]]>([
    ['40 af beboerne og 12 %', 'HP639 «40»'],
    ['40 af beboerne'],
    ['40 af de 50 og 12 %'],
    ['40 af dem og 12 %', 'HP639 «40»'],
    ['40 af alle børn og 12 %', 'HP639 «40»'],
    ['100 af beboerne og 5 %', 'HP639 «100»'],
    ['101 af beboerne og 5 %'],
    ['23,5. Det er 12 %', 'HP639 «23,5»'],
    ['er 23,5 og 12 %'],
    ['(23,5) og 12 %', 'HP639 «23,5»'],
    ['er 23,5, at 12 %', 'HP639 «23,5»'],
    ['de 40 af beboerne og 12 %'],
    ['afsnit 40 af planerne og 12 %'],
    ['10-40 af beboerne og 12 %'],
    ['53 uden for området og 12 %', 'HP639 «53»'],
    ['40 af huse og 12 %'],
    ['12 pct. og 40 af beboerne', 'HP639 «40»'],
    ['5,5 af beboerne og 12 procent', 'HP639 «5,5»'],
    ['[](#x) 40 af beboerne og 5 %', 'HP639 «40»'],
  ])('%j', (text, ...found) => expect(slips(lostPercent, text)).toEqual(found));
});

describe('mixedQuotes', () => {
  it('wants the kind that the plan uses most', () => {
    expect(slips(mixedQuotes, '”a” og ”b” og "c"')).toEqual(['HP633 «"» → «”…”»']);
    expect(slips(mixedQuotes, '”a”', '»b«', '»c«')).toEqual(['HP633 «”» → «»…«»']);
    expect(slips(mixedQuotes, '”a” og ”b”')).toEqual([]);
    expect(slips(mixedQuotes, 'uden')).toEqual([]);
  });
});

describe('reversedSpans', () => {
  it.each<[text: string, ...found: string[]]>([
    ['kl. 18-16', 'HP640 «kl. 18-16»'],
    ['kl. 18.30-18.15', 'HP640 «kl. 18.30-18.15»'],
    ['kl. 18.15-18.30'],
    ['Klokken 18:30 – 16:00', 'HP640 «Klokken 18:30 – 16:00»'],
    ['kl. 18 til kl. 16', 'HP640 «kl. 18 til kl. 16»'],
    ['kl.18 til 16', 'HP640 «kl.18 til 16»'],
    ['kl. 18 til  klokken 16', 'HP640 «kl. 18 til  klokken 16»'],
    ['klokkeslæt 18-16', 'HP640 «klokkeslæt 18-16»'],
    ['kl. 22-6', 'HP640 «kl. 22-6»'],
    ['kl. 22-5'],
    ['kl. 22-5.59'],
    ['kl. 16-16'],
    ['kl. 24-8', 'HP640 «kl. 24-8»'],
    ['kl. 25-8'],
    ['kl. 18-16 %', 'HP640 «kl. 18-16»'],
    ['kl. 18-16%'],
    ['2024-2022', 'HP640 «2024-2022»'],
    ['2024 – 2022', 'HP640 «2024 – 2022»'],
    ['2024 til 2022', 'HP640 «2024 til 2022»'],
    ['2024 til  og  med 2022', 'HP640 «2024 til  og  med 2022»'],
    ['2024  og 1999', 'HP640 «2024  og 1999»'],
    ['1999-1998', 'HP640 «1999-1998»'],
    ['2022-2022'],
    ['2022-2024'],
    ['nr. 2024-2022'],
    ['nr 2024-2022'],
    ['side 2024-2022'],
    ['s. 2024-2022'],
    ['kr. 2024-2022'],
    ['kr 2024-2022'],
    ['1/2024-2022'],
    ['1.2024-2022'],
    ['2024-20223'],
    ['2024-2022 %', 'HP640 «2024-2022»'],
    ['2024-2022%'],
    ['2024-2022-1'],
    ['2024-2022. Så', 'HP640 «2024-2022»'],
    ['75-30 år.', 'HP640 «75-30 år»'],
    ['unge på 75 til 30 år, som', 'HP640 «75 til 30 år»'],
    ['75-30  år)', 'HP640 «75-30  år»'],
    ['75-30 årige', 'HP640 «75-30 år»'],
    ['9-6-årige', 'HP640 «9-6-årige»'],
    ['9 – 6-årig', 'HP640 «9 – 6-årig»'],
    ['75-30 år gennem', 'HP640 «75-30 år»'],
    ['75-30 år i', 'HP640 «75-30 år»'],
    ['75-30 år på', 'HP640 «75-30 år»'],
    ['75-30 år fra', 'HP640 «75-30 år»'],
    ['75-30 år med', 'HP640 «75-30 år»'],
    ['75-30 år der', 'HP640 «75-30 år»'],
    ['75-30 år og', 'HP640 «75-30 år»'],
    ['75-30 år tager det'],
    ['75-30 år igen'],
    ['30-75 år.'],
    ['30-30 år.'],
    ['1,75-30 år.'],
    ['175-30 år.'],
    ['kl. 10-14 og 2022-2024 og 13-17 år.'],
  ])('%j', (text, ...found) => expect(slips(reversedSpans, text)).toEqual(found));
});

describe('lostMarkup', () => {
  it.each<[text: string, ...found: string[]]>([
    ['• Punkt', 'HP124 «•»'],
    ['•  \u00a0Punkt', 'HP124 «•»'],
    ['·\tPunkt', 'HP124 «·»'],
    ['●  Punkt', 'HP124 «●»'],
    ['○ Punkt', 'HP124 «○»'],
    ['‣ Punkt', 'HP124 «‣»'],
    ['•Punkt'],
    ['Vi har:\n  ▪ Punkt\n  ▪ Punkt', 'HP124 «▪»'],
    ['– Punkt', 'HP124 «–»'],
    ['—\tPunkt', 'HP124 «—»'],
    ['–Punkt'],
    ['Vi – og I'],
    ['###Overskrift', 'HP124 «###»'],
    ['### Overskrift'],
    ['#1 er først', 'HP124 «#»'],
    ['Tekst\n|a|b|', 'HP124 «|»'],
    ['|a|b'],
    ['Her er **fed', 'HP124 «**»'],
    ['Her er ** fed**', 'HP124 «**»'],
    ['Her er **fed** og \\*\\*'],
    ['- Her er **fed', 'HP124 «**»'],
    ['Se [Café(#cafe)', 'HP124 «(#»'],
    ['Se [Café] (#cafe)', 'HP124 «] (»'],
    ['Se [Café] (https://cafe.dk)', 'HP124 «] (»'],
    ['Se [](#cafe', 'HP124 «[]»'],
    ['Se [Café] (på torvet)'],
    ['Se [Café](#cafe)'],
    ['Nummer (#1)', 'HP124 «(#»'],
  ])('%j', (text, ...found) => expect(slips(lostMarkup, text)).toEqual(found));
});

describe('a line without markup', () => {
  it('may hold the codes of a web page as they are', () => {
    expect(slipsInLines(leftovers, 'Navn<br>på <b>huset</b>', 'a < b > c', '<a href="x">')).toEqual([
      'HP629 «<br>» → « »',
      'HP629 «<b>» → «»',
      'HP629 «</b>» → «»',
      'HP629 «<a href="x">» → «»',
    ]);
  });

  it('is not read as sentences', () => {
    expect(slipsInLines(unfinishedText, 'Flere unge kommer i job. Flere bliver ved, og')).toEqual([]);
    expect(slipsInLines(sentenceStarts, 'flere unge kommer i job her i byen.')).toEqual([]);
    expect(slipsInLines(lostPercent, '40 af beboerne og 12 %')).toEqual([]);
    expect(slipsInLines(emptyItems, '-')).toEqual([]);
    expect(slipsInLines(lostMarkup, '• Punkt', '**Café', 'Se [] her')).toEqual([]);
    const twice = 'Der er plads til hele familien. Der er plads til hele familien.';
    expect(slipsInLines(repeatedSentences, twice)).toEqual([]);
  });
});

it('the same sentence may stand in two fields', () => {
  const sentence = 'Der er plads til hele familien i huset.';
  expect(slips(repeatedSentences, sentence, sentence)).toEqual([]);
});

it('percent signs of the tables count with the text', () => {
  const prose = '10 pct. og 20 pct. og 3 %';
  expect(slips(percentStyle, prose)).toEqual(['HP625 « %» → « pct.»']);
  expect(slips(percentStyle, prose, '5 %', '6,5 %')).toEqual(['HP625 « pct.» → « %»', 'HP625 « pct.» → « %»']);
});

it('short paragraphs without a full stop show where all others have one', () => {
  const whole = Array.from({ length: 20 }, (_, index) => `Vi kan nummer ${index}.`).join('\n\n');
  expect(slips(unfinishedText, `${whole}\n\nVi kan også`)).toEqual(['HP636 «kan også»']);
  expect(slips(unfinishedText, `${whole}\n\nVi kan`)).toEqual([]);
  expect(slips(unfinishedText, `${whole}\n\nVi kan også\n\nVi vil også`)).toEqual([]);
});
