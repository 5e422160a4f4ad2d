import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsAbbreviated } from '../../src/check/abbreviations.js';
import { nearPairs } from '../../src/check/near-words.js';
import { doubledWords } from '../../src/check/rules/language/doubled-words.js';
import { emptyItems } from '../../src/check/rules/language/empty-items.js';
import { commonMisspellings } from '../../src/check/rules/language/misspellings.js';
import { mixedDigits } from '../../src/check/rules/language/mixed-digits.js';
import { nearMisses } from '../../src/check/rules/language/near-misses.js';
import { partedWords } from '../../src/check/rules/language/parted-words.js';
import { repeatedSentences } from '../../src/check/rules/language/repeated-sentences.js';
import { sentenceStarts } from '../../src/check/rules/language/sentence-starts.js';
import { unfinishedText } from '../../src/check/rules/language/unfinished-text.js';
import { isOneSlipApart } from '../../src/check/spelling.js';
import { areBothRight } from '../../src/check/word-forms.js';
import { slips } from '../support/slips.js';

/** Each row: a prose field, and what the rule says of it. A row without findings is a near miss. */
describe('doubledWords', () => {
  it.each<[text: string, ...found: string[]]>([
    ['er er', 'HP624 «er» → «»'],
    ['Er er', 'HP624 «er» → «»'],
    ['er\ner her', 'HP624 «er» → «»'],
    ['er  er', 'HP624 «er» → «»'],
    ['er, er'],
    ['er. Er'],
    ['er er er', 'HP624 «er» → «»'],
    ['- er\n- er'],
    ['er\n\ner'],
    ['[er](#x) er'],
    ['meget meget'],
    ['ja ja'],
    ['5 5'],
    ['2019 2019'],
    ['i i alt'],
    ['i i dag', 'HP624 «i» → «»'],
    ['i i øvrigt'],
    ['for for få'],
    ['for for at', 'HP624 «for» → «»'],
    ['det er det det'],
    ['vi gør det det'],
    ['kom det det', 'HP624 «det» → «»'],
    ['dem, der der bor'],
    ['dem der der bor', 'HP624 «der» → «»'],
    ['så de de rette'],
    ['vi de de rette', 'HP624 «de» → «»'],
    ['den den', 'HP624 «den» → «»'],
    ['om den den'],
    ['e-mail mail'],
    ['børne børne-klub'],
    ['at det at det er', 'HP624 «at det» → «»'],
    ['dag for dag for dag'],
    ['for at for at', 'HP624 «for at» → «»'],
    ['mere og mere og mere'],
    ['5 6 5 6'],
    ['at\ndet at det', 'HP624 «at det» → «»'],
    ['at, det at det'],
    ['ord og ord og andre', 'HP624 «ord og» → «»'],
    ['Slagelse Slagelse', 'HP624 «Slagelse» → «»'],
    ['og og.', 'HP624 «og» → «»'],
    ['og og, ja', 'HP624 «og» → «»'],
    ['a b a b a b'],
    ['som som', 'HP624 «som» → «»'],
    ...'bliver blev har havde skal vil kan må om at så når hvis fordi da mens ser'
      .split(' ')
      .map((word): [string] => [`${word} det det her`]),
    ...'mange rigtig lang langt længe lidt stor nej hver'.split(' ').map((word): [string] => [`${word} ${word} mere`]),
    ...'mange meget lidt lav lave høj store lille små sent tidligt kort lange dyrt'
      .split(' ')
      .map((word): [string] => [`det er for for ${word}`]),
    ['vi er i i forvejen'],
    ['vi er i i gang'],
    ['vi er i i gangen', 'HP624 «i» → «»'],
    ['sider det det her', 'HP624 «det» → «»'],
    ['dem,  der der bor'],
    ['på på huset', 'HP624 «på» → «»'],
  ])('%j', (text, ...found) => expect(slips(doubledWords, text)).toEqual(found));
});

describe('mixedDigits', () => {
  it.each<[text: string, ...found: string[]]>([
    ['de l5-årige', 'HP628 «l5» → «15»'],
    ['de l5 årige', 'HP628 «l5» → «15»'],
    ['2O21', 'HP628 «2O21» → «2021»'],
    ['2o21', 'HP628 «2o21» → «2021»'],
    ['2O2l', 'HP628 «2O2l» → «2021»'],
    ['20l'],
    ['l0 hold', 'HP628 «l0» → «10»'],
    ['I5 %', 'HP628 «I5» → «15»'],
    ['I5 hold'],
    ['5O %', 'HP628 «5O» → «50»'],
    ['5O hold', 'HP628 «5O» → «50»'],
    ['5O', 'HP628 «5O» → «50»'],
    ['S0 %', 'HP628 «S0» → «50»'],
    ['1S-årige', 'HP628 «1S» → «15»'],
    ['B5'],
    ['12B'],
    ['B5 %', 'HP628 «B5» → «85»'],
    ['20a1', 'HP628 «20a1»'],
    ['20x1'],
    ['20o1', 'HP628 «20o1» → «2001»'],
    ['4x4'],
    ['b0rn og børn', 'HP628 «b0rn» → «børn»'],
    ['b0rn her'],
    ['sk0len og skolen', 'HP628 «sk0len» → «skolen»'],
    ['sk0len her', 'HP628 «sk0len»'],
    ['k1ubben her', 'HP628 «k1ubben»'],
    ['k1ubben k1ubben'],
    ['he1e og hele', 'HP628 «he1e» → «hele»'],
    ['Get2Sport'],
    ['Get2Sport og get2sport'],
    ['uu18'],
    ['1andet og landet', 'HP628 «1andet» → «landet»'],
    ['4-årige'],
    ['18årige'],
    ['5kole og skole', 'HP628 «5kole» → «skole»'],
    ['3n og en'],
    ['a1a2'],
    ['Sk0len og skolen', 'HP628 «Sk0len» → «Skolen»'],
    ['H2O'],
    ['A1bert', 'HP628 «A1bert»'],
    ['om4 og oma'],
    ['8olig og bolig', 'HP628 «8olig» → «bolig»'],
    ['h3le og hele', 'HP628 «h3le» → «hele»'],
    ['m4nge og mange', 'HP628 «m4nge» → «mange»'],
    ['b1nd og bind', 'HP628 «b1nd» → «bind»'],
    ['5krive og skrive', 'HP628 «5krive» → «skrive»'],
    ['g0de og gode', 'HP628 «g0de» → «gode»'],
    ['2O hold', 'HP628 «2O» → «20»'],
    ['2O1O hold', 'HP628 «2O1O» → «2010»'],
    ['2OS hold'],
  ])('%j', (text, ...found) => expect(slips(mixedDigits, text)).toEqual(found));
});

describe('commonMisspellings', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Idag er', 'HP631 «Idag» → «I dag»'],
    ['I dag er'],
    ['idag', 'HP631 «idag» → «i dag»'],
    ['istedet for', 'HP631 «istedet» → «i stedet»'],
    ['kordinere', 'HP631 «kordinere» → «koordinere»'],
    ['Kordinere', 'HP631 «Kordinere» → «Koordinere»'],
    ['i mod', 'HP631 «i mod» → «imod»'],
    ['I mod'],
    ['i gennem', 'HP631 «i gennem» → «igennem»'],
    ['så fremt', 'HP631 «så fremt» → «såfremt»'],
    ['så\nfremt', 'HP631 «så\nfremt» → «såfremt»'],
    ['til bage', 'HP631 «til bage» → «tilbage»'],
    ['vidst nok', 'HP631 «vidst nok» → «vist nok»'],
    ['vist nok'],
    ['vidst  nok', 'HP631 «vidst  nok» → «vist nok»'],
    ['i  gennem', 'HP631 «i  gennem» → «igennem»'],
    ['i\n  mod', 'HP631 «i\n  mod» → «imod»'],
    ['så  fremt', 'HP631 «så  fremt» → «såfremt»'],
    ['til  bage', 'HP631 «til  bage» → «tilbage»'],
    ['i modet'],
    ['pi mod'],
    ['ressourser og resourcer', 'HP631 «ressourser» → «ressourcer»', 'HP631 «resourcer» → «ressourcer»'],
    ['udannelse', 'HP631 «udannelse» → «uddannelse»'],
  ])('%j', (text, ...found) => expect(slips(commonMisspellings, text)).toEqual(found));
});

describe('nearMisses', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Medarbejderne og medarbejderne. Medabejderne.', 'HP630 «Medabejderne» → «Medarbejderne»'],
    ['Medarbejderne. Medabejderne.'],
    ['Medarbejderne, medarbejderne. Medarbejderen.'],
    ['beboerne beboerne boebrne'],
    ['tryghed tryghed tryghed tryghed trygehd', 'HP630 «trygehd» → «tryghed»'],
    ['tryghed tryghed tryghed trygehd'],
    ['tryghed tryghed tryghed tryghed trygred'],
    ['kontakter kontakter kontrakter'],
    ['usikkerhed usikkerhed sikkerhed'],
    ['herunder herunder derunder'],
    ['praktisk praktisk praktik'],
    ['omstilling omstilling opstilling'],
    ['tryghedsvandring tryghedsvandirng'],
    ['forløbet forløbet forsløbet forsløbet'],
    ['xxxxxxxx xxxxxxxx xxxxxxx'],
    ['bolig bolig bolig bolig bloig'],
    ['aktiviteter aktiviteter aktivitetre', 'HP630 «aktivitetre» → «aktiviteter»'],
    ['indsatsen indsatsen indsasten', 'HP630 «indsasten» → «indsatsen»'],
    ['Motalavej Motalavej motlavej', 'HP630 «motlavej» → «motalavej»'],
    ['et12345678 et12345678 et1234567'],
  ])('%j', (text, ...found) => expect(slips(nearMisses, text)).toEqual(found));
});

describe('partedWords', () => {
  it.each<[text: string, ...found: string[]]>([
    ['boligområder boligområder. I bolig områder.', 'HP627 «bolig områder» → «boligområder»'],
    ['boligområder. I bolig områder.', 'HP627 «bolig områder» → «boligområder»'],
    ['boligområder boligområder. bolig områder bolig', 'HP627 «bolig områder» → «boligområder»'],
    ['boligområder boligområder. bolig områder bolig områder'],
    ['kommunen. I komm unen.', 'HP627 «komm unen» → «kommunen»'],
    ['kommunen, kommunen. k ommunen'],
    ['igang igang. i gang'],
    ['boligområder boligområder. bolig\nområder'],
    ['boligområder boligområder. bolig, områder'],
    ['abcde f abcdef'],
    ['ab cdef abcdef', 'HP627 «ab cdef» → «abcdef»'],
    ['ab cde abcde'],
    ['år2019 år2019. år 2019'],
    ['afdelinger afdelinger afd elinger', 'HP627 «afd elinger» → «afdelinger»'],
    ['Boligområder boligområder. Bolig områder', 'HP627 «Bolig områder» → «Boligområder»'],
  ])('%j', (text, ...found) => expect(slips(partedWords, text)).toEqual(found));
});

describe('unfinishedText', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Vi kan. Alle skal kunne', 'HP636 «skal kunne»'],
    ['Alle er med, og', 'HP636 «med, og»'],
    ['Alle er med, eller', 'HP636 «med, eller»'],
    ['Vi vil have et', 'HP636 «have et»'],
    ['Boligsocial leder og to medarbejdere'],
    ['En to tre fire fem seks syv otte ni ti', 'HP636 «ni ti»'],
    ['En to tre fire fem seks syv otte ni'],
    ['Vi kan.'],
    ['Vi kan!'],
    ['Vi kan?'],
    ['Vi kan:'],
    ['Vi kan…'],
    ['Vi kan.)'],
    ['”Vi kan. Vi vil.”'],
    ['Vi kan. Vi vil[](#x)', 'HP636 «Vi vil[](#x)»'],
    ['Vi kan. Vi vil.[^1]\n\n[^1]: Note her'],
    ['Vi vil:\n\n- mødes,\n- spise og\n- lave, som', 'HP636 «lave, som»'],
    ['Vi vil\n\n- mødes.'],
    ['- a b.\n- c d\n- e f.', 'HP636 «c d»'],
    ['- a b.\n- c d'],
    ['- a b\n- c d\n- e f.'],
    ['- Vi kan. Vi vil', 'HP636 «Vi vil»'],
    ['- Vi bor ca. Ti'],
    ['- a og\n- b og', 'HP636 «b og»'],
    ['- a, \n- b.\n- c.'],
    ['### Vi vil have et\n\nJa.'],
    ['| a. B | c |'],
    ['Vi vil: - a. B - c'],
    ['Det gælder alle, der bor her, samt', 'HP636 «her, samt»'],
  ])('%j', (text, ...found) => expect(slips(unfinishedText, text)).toEqual(found));
});

describe('sentenceStarts', () => {
  it.each<[text: string, ...found: string[]]>([
    ['kvarteret skal være trygt for alle.', 'HP632 «kvarteret»'],
    ['Kvarteret skal være trygt for alle.'],
    ['kvarteret skal være trygt for alle'],
    ['kvarteret skal være trygt.'],
    ['a) kvarteret skal være trygt for alle.'],
    ['- a\n\nog tale sammen om det hele her.'],
    ['- kvarteret skal være trygt for alle.'],
    ['Ja.\n\nkvarteret skal være trygt for alle.', 'HP632 «kvarteret»'],
    ['kvarteret skal være trygt for alle:', 'HP632 «kvarteret»'],
    ['eBoks skal være trygt for alle her.'],
    ['[](#x) skal være trygt for alle her.'],
    ['en to tre fire fem.'],
    ['en to tre fire fem seks.', 'HP632 «en»'],
  ])('%j', (text, ...found) => expect(slips(sentenceStarts, text)).toEqual(found));
});

describe('emptyItems', () => {
  it.each<[text: string, ...found: string[]]>([
    ['- a\n-\n- b', 'HP637 «-»'],
    ['- a\n- \n- b', 'HP637 «-»'],
    ['-', 'HP637 «-»'],
    ['1. a\n2.\n', 'HP637 «2.»'],
    ['* a\n*', 'HP637 «*»'],
    ['+ a\n+', 'HP637 «+»'],
    ['Tekst\n-'],
    ['Tekst\n\n-\n', 'HP637 «-»'],
    ['- a\n\n-', 'HP637 «-»'],
    ['-a'],
    ['- a'],
    ['10)\n', 'HP637 «10)»'],
    ['100)\n'],
    ['1999.'],
  ])('%j', (text, ...found) => expect(slips(emptyItems, text)).toEqual(found));
});

describe('repeatedSentences', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Der er plads til hele familien. Der er plads til hele familien.', 'HP638 «Der er plads til hele familien»'],
    ['Der er plads til hele familien. Der er plads til hele byen her.'],
    ['Der er plads til hele\nfamilien. Der er plads til\nhele familien.', 'HP638 «Der er plads til\nhele familien»'],
    ['Ja det er. Ja det er.'],
    ['- Vi mødes hver uge i huset her\n- Vi mødes hver uge i huset her', 'HP638 «Vi mødes hver uge i huset her»'],
    ['### Vi mødes hver uge i huset her\n\nVi mødes hver uge i huset her.', 'HP638 «Vi mødes hver uge i huset her»'],
    ['Vi mødes hver uge i huset her.\n\n### Vi mødes hver uge i huset her'],
    ['[](#a) er med i hele arbejdet her. [](#b) er med i hele arbejdet her.'],
    [
      '[](#a) er med i hele arbejdet her. [](#a) er med i hele arbejdet her.',
      'HP638 «[](#a) er med i hele arbejdet her»',
    ],
    ['Tolv bogstaver eller x. Tolv bogstaver eller x.'],
    ['Tolv bogstaver eller fle. Tolv bogstaver eller fle.', 'HP638 «Tolv bogstaver eller fle»'],
  ])('%j', (text, ...found) => expect(slips(repeatedSentences, text)).toEqual(found));
});

describe('nearPairs', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ø'), minLength: 1, maxLength: 7 });

  it('finds the pairs that are one slip apart, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 40 }), (words) => {
        const found = nearPairs(words).map((pair) => pair.join(' '));
        const expected = words.flatMap((other, index) =>
          words.slice(0, index).flatMap((word) => (isOneSlipApart(word, other) ? [`${word} ${other}`] : [])),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('areBothRight', () => {
  it.each([
    ['beboerne', 'beboeren', true],
    ['arbejder', 'arbejdet', true],
    ['sikkerhed', 'usikkerhed', true],
    ['herunder', 'derunder', true],
    ['indtage', 'undtage', true],
    ['nedbringe', 'medbringe', true],
    ['besidde', 'bisidde', true],
    ['praktik', 'praktisk', true],
    ['politiske', 'politike', true],
    ['jobcenter', 'jobcentre', true],
    ['aktiviteter', 'aktivitetre', false],
    ['beboerne', 'bebyerne', false],
    ['medarbejder', 'medabejder', false],
  ])('%s and %s: %j', (a, b, expected) => {
    expect(areBothRight(a, b)).toBe(expected);
    expect(areBothRight(b, a)).toBe(expected);
  });
});

describe('endsAbbreviated', () => {
  it.each([
    ['det koster 5 kr', true],
    ['Kl', true],
    ['f.eks', true],
    ['o.l', true],
    ['H', true],
    ['den 3', true],
    ['de 100', true],
    ['i 2019', false],
    ['området', false],
    ['på kro', false],
    ['', false],
  ])('%s.: %j', (before, expected) => expect(endsAbbreviated(before)).toBe(expected));
});
