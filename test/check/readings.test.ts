import { describe, expect, it } from 'vitest';
import { ActivityWords, rateWords } from '../../src/check/activity-words.js';
import { areSameAges, hull, isWithin, rangeOf, sharedYears } from '../../src/check/ages-in-text.js';
import { countedAreas } from '../../src/check/counted-areas.js';
import { listSlips } from '../../src/check/counted-lists.js';
import { datesIn, dayAfter, spelledDay, writtenDay } from '../../src/check/dates-in-text.js';
import { type FoundIndicator, nameOf, writtenQuantity } from '../../src/check/indicators.js';
import { matchesNear } from '../../src/check/near.js';
import { numberWord } from '../../src/check/number-words.js';
import { kindByName, type Organisation } from '../../src/check/organisation-kind.js';
import { periodSlips } from '../../src/check/period-slips.js';
import type { PlanText } from '../../src/check/plan-text.js';
import { PlanWords } from '../../src/check/plan-words.js';
import { blockEnd, RunningText } from '../../src/check/running-text.js';
import { sentenceAround } from '../../src/check/sentences.js';
import { areForms, haveSameDigits, isOneSlipApart } from '../../src/check/spelling.js';
import { contentOf } from '../../src/check/text-content.js';
import { mayBeUnread } from '../../src/check/unread-ids.js';
import { WordTable } from '../../src/check/word-table.js';
import { beginsSentence, wordsIn } from '../../src/check/words.js';
import { fold, WordSet, writtenWord } from '../../src/check/written-word.js';
import { Source } from '../../src/diagnostics/source.js';
import type { Plan } from '../../src/model/plan-data.js';
import { ProseReader } from '../../src/prose/reader.js';

describe('a word is one slip from another', () => {
  it.each([
    ['abcd', 'abc', true],
    ['abcd', 'bcd', true],
    ['abcd', 'abxd', true],
    ['abcd', 'xbcd', true],
    ['abcd', 'abcx', true],
    ['abcd', 'bacd', true],
    ['abcd', 'acbd', true],
    ['abcd', 'abdc', true],
    ['aab', 'ab', true],
    ['ab', 'ba', true],
    ['a', '', true],
    ['abcd', 'abcd', false],
    ['abcd', 'ab', false],
    ['abcd', 'abxy', false],
    ['abcd', 'adcb', false],
    ['abcd', 'xacd', false],
    ['abcd', 'bxcd', false],
    ['abcd', 'badc', false],
    ['abd', 'axyd', false],
    ['bolig', 'gilob', false],
    ['abab', 'baab', true],
    ['bolig', 'bligo', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(isOneSlipApart(a, b)).toBe(expected);
    expect(isOneSlipApart(b, a)).toBe(expected);
  });
});

describe('a table of words', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `ord${index}`);
  const text = words.join(' ');
  const table = new WordTable<string>();
  const made: string[] = [];
  const read = () => {
    let start = 0;
    return words.map((word) => {
      const found = table.in(text, start, start + word.length, (one) => {
        made.push(one);
        return one.toUpperCase();
      });
      start += word.length + 1;
      return found;
    });
  };
  it('grows, and knows each word once, wherever it stands', () => {
    const all = words.map((word) => word.toUpperCase());
    expect(read()).toEqual(all);
    expect(read()).toEqual(all);
    expect(made).toEqual(words);
    expect(table.size).toBe(5000);
    expect([table.get('ord0'), table.get('ord4999'), table.in('x ord17', 2, 7, () => '')]).toEqual([
      'ORD0',
      'ORD4999',
      'ORD17',
    ]);
  });

  it('does not take one word for another', () => {
    expect(['ord5000', 'ord', 'rd0', 'ORD0', ''].map((word) => table.get(word))).toEqual(Array(5).fill(undefined));
  });

  it('a set holds some of them', () => {
    const [one, two, three] = ['zebraen', 'zebraer', 'zebraerne'].map((word) => writtenWord(word));
    if (!one || !two || !three) throw new Error('There are three words');
    const set = new WordSet([one, one]);
    set.add(two);
    set.add(two);
    for (const word of words) set.add(writtenWord(word));
    expect([set.size, set.has(one), set.has(two), set.has(three)]).toEqual([5002, true, true, false]);
    expect([...set].slice(0, 3).map(({ written }) => written)).toEqual(['zebraen', 'zebraer', 'ord0']);
    expect(writtenWord('zebraen')).toBe(one);
  });
});

describe('a word as it is written', () => {
  it.each([
    ['Lektie-Café', 'lektiecafe', true, 'lektie-Café', 'lektie-cafe'],
    ['Lektie‑café', 'lektiecafe', true, 'lektie-café', 'lektie-cafe'],
    ['UU-vejleder', 'uuvejleder', true, 'UU-vejleder', 'uu-vejleder'],
    ['SSP', 'ssp', true, 'ssp', 'ssp'],
    ['SSP-U', 'sspu', true, 'SSP-U', 'ssp-u'],
    ['Bo’s', 'bos', true, "bo's", 'bo-s'],
    ['Ærøskøbing', 'ærøskøbing', true, 'ærøskøbing', 'aeroeskoebing'],
    ['Åse', 'åse', true, 'åse', 'aase'],
    ['HippHopp+', 'hipphopp', true, 'hippHopp+', 'hipphopp'],
    ['caféen', 'cafeen', false, 'caféen', 'cafeen'],
    ['3F', '3f', false, '3f', '3f'],
  ])('%s', (written, folded, hasCapital, inside, id) => {
    const word = writtenWord(written);
    expect([word.folded, word.hasCapital, word.inside, word.asId]).toEqual([folded, hasCapital, inside, id]);
    expect([word.inside, word.asId, fold(written)]).toEqual([inside, id, folded]);
  });
});

describe('the content of a text', () => {
  const reader = new ProseReader();
  const visible = (kind: 'prose' | 'inline' | 'plain', text: string) => contentOf(kind, text, reader).visible;
  it('is the same one wherever the text stands, but not as another kind of text', () => {
    expect(contentOf('prose', 'Det samme.', reader)).toBe(contentOf('prose', 'Det samme.', reader));
    expect(contentOf('prose', 'Det samme.', reader)).not.toBe(contentOf('inline', 'Det samme.', reader));
    expect(contentOf('plain', 'DET', reader).lower).toBe('det');
  });

  it('is forgotten when twice as much has come, and not before', () => {
    const first = contentOf('prose', 'Først.', reader);
    contentOf('prose', 'a'.repeat(300_000), reader);
    expect(contentOf('prose', 'Først.', reader)).toBe(first);
    contentOf('prose', 'b'.repeat(300_000), reader);
    expect(contentOf('prose', 'Først.', reader)).toBe(first);
    contentOf('prose', 'c'.repeat(300_001), reader);
    contentOf('prose', 'd'.repeat(300_001), reader);
    contentOf('prose', 'e'.repeat(300_001), reader);
    expect(contentOf('prose', 'Først.', reader)).not.toBe(first);
  });

  it.each<['prose' | 'inline' | 'plain', string, string, string]>([
    ['plain', 'Se [a](#b) og **c**.', 'Se [a](#b) og **c**.', 'Se [a](#b) og **c**.'],
    ['prose', 'Se [a](#b) og **c**.', 'Se _a_____ og __c__.', 'Se _______ og __c__.'],
    ['prose', '### Mål\n\nSe **c**\nog 😀 *d*.', '    Mål\n\nSe __c__\nog 😀 _d_.', '    Mål\n\nSe __c__\nog 😀 _d_.'],
    ['prose', '- a [**b**](#c)\n- d', '  a ___b_______\n  d', '  a ___________\n  d'],
  ])('of kind %s: %j', (kind, text, shown, typed) => {
    const content = contentOf(kind, text, reader);
    const plain = (masked: string) => masked.replaceAll('\ufffc', '_');
    expect([plain(visible(kind, text)), plain(content.typed)]).toEqual([shown, typed]);
    expect(content.references.map(({ id }) => id)).toEqual(kind === 'plain' ? [] : (text.match(/(?<=\(#)./g) ?? []));
  });
});

describe('the period in a text', () => {
  const plan = { file: { periode: { fra: '2022-01-01', til: '2025-12-31' } }, edition: { id: '2019-26' } };
  it.each([
    ['Samarbejdsaftalen  træder  i  kraft 1.2.2022.', ['1.2.2022']],
    ['Helhedsplanen går  i  gang 1.2.2022.', ['1.2.2022']],
    ['Aftalen  gælder  fra 1.2.2022.', ['1.2.2022']],
    ['Helhedsplanen løber  fra 1.2.2022.', ['1.2.2022']],
    ['Helhedsplanen gælder  til 1.5.2025.', ['1.5.2025']],
    ['Helhedsplanen løber  til 1.5.2025.', ['1.5.2025']],
    ['Helhedsplanen løber 1.1.2022  -  31.12.2026.', ['1.1.2022  -  31.12.2026']],
    ['Helhedsplanen løber 1.1.2022-31.12.2026 og 1.1.2022 med 31.12.2026.', ['1.1.2022-31.12.2026']],
    ['Helhedsplanen 2022  til  og  med  2026 bygger på data.', ['2022  til  og  med  2026']],
    ['Helhedsplanen 2022-26 4 gange om året.', ['2022-26']],
    ['Helhedsplanen 2022-26 (4 år), 2022-26, 2 eller 2022-26.', ['2022-26', '2022-26', '2022-26']],
    ['Helhedsplanen 12022-26, 1.2022-26 og 5/2022-26 bygger på data.', []],
    ['Helhedsplanen starter, mens caféen åbner 1.2.2022.', []],
    ['Helhedsplanen begynder på et tidspunkt, som ikke er 1.2.2022.', []],
    ['Helhedsplanen begynder med det samme og lige efter den 1.2.2022.', []],
    ['Helhedsplanen begyndte 1.2.2022.', []],
    ['Helhedsplanen begynder den 31.2.2022.', []],
    ['Helhedsplanen begynder en dag.', []],
  ])('%s', (text, marked) => {
    const slips = periodSlips(text, plan as Plan);
    expect(slips.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});

describe('counts of what follows', () => {
  const reader = new ProseReader();
  it.each<[string, string | null, number?]>([
    ['Der er to  nye  spor: job, skole og idræt.', 'to', 3],
    ['Der er to spor:  job,  skole  og  idræt.', 'to', 3],
    ['Der er to spor:job, skole og idræt.', null],
    ['Der er to spor: job i et lille firma, skole og idræt.', null],
    ['Der er to spor: job i et firma, skole og idræt.', 'to', 3],
    ['Der er to spor: job, skole og idræt', null],
    ['Hver af de to spor: job, skole og idræt.', null],
    ['Hver\u00a0enkelt af de  to spor: job, skole og idræt.', null],
    ['Disse to spor: job, skole og idræt.', null],
    ['Antallet er retto spor: job, skole og idræt.', null],
    ['Der er to sporhunde: job, skole og idræt.', null],
    ['Der er to spor, fx her, bl.a. nu og mv.: job, skole og idræt.', null],
    ['Der er to spor (fx. her): job, skole og idræt.', 'to', 3],
    ['Der er to spor! Se her: job, skole og idræt.', null],
    ['Der er to spor? Se her: job, skole og idræt.', null],
    ['Der er to spor:\n\n  - job\n    - mere\n  - skole\n  - idræt', 'to', 3],
    ['Der er to spor:\n\n- job\n\n  Mere om det.\n- skole\n\nMere.\n\n- idræt', null],
    ['Der er to spor:\n\n10. job\n11. skole\n12. idræt', 'to', 3],
    ['Der er to spor:\n\n-job\n-skole\n-idræt', null],
    ['Der er to spor:  \n+ job\n+ skole\n+ idræt', 'to', 3],
    ['Der er to spor:\n\nJob og skole.\n\n- idræt', null],
    ['Der er to spor: job\nog skole, idræt samt dans.', 'to', 4],
    ['Der er to spor: job, skole,\n\nog idræt.', null],
  ])('%j', (text, word, items) => {
    const found = listSlips(contentOf('prose', text, reader));
    expect(found.map(({ start, end, message, help }) => [text.slice(start, end), message, help])).toEqual(
      word === null
        ? []
        : [
            [
              word,
              `Der står «${word}», men listen har ${items}`,
              'Ret antallet, eller se efter, om listen mangler et punkt',
            ],
          ],
    );
  });
});

describe('ages', () => {
  const ages = (from: number | null, to: number | null, text = '') => ({ from, to, text });
  it('«over 30 år» and «30+» are the same', () => {
    expect(rangeOf(ages(31, null, 'over 30 år'))).toEqual({ from: 30, to: Number.POSITIVE_INFINITY });
    expect(rangeOf(ages(30, null, '30+'))).toEqual({ from: 30, to: Number.POSITIVE_INFINITY });
    expect(rangeOf(ages(null, 12, 'under 13 år'))).toEqual({ from: 0, to: 12 });
    expect(areSameAges(ages(31, null, 'Over 30 år'), ages(30, null, '30+'))).toBe(true);
    expect(areSameAges(ages(31, null, 'fra og med over 30'), ages(30, null, '30+'))).toBe(false);
    expect(areSameAges(ages(31, null, 'overalt 31+'), ages(30, null, '30+'))).toBe(false);
    expect(areSameAges(ages(13, 17), ages(13, 18))).toBe(false);
    expect(areSameAges(ages(12, 17), ages(13, 17))).toBe(false);
  });

  it('share years, lie inside others, and have a youngest and an oldest', () => {
    const [teens, young, small] = [
      { from: 13, to: 17 },
      { from: 17, to: 25 },
      { from: 0, to: 6 },
    ];
    expect([sharedYears(teens, young), sharedYears(young, teens), sharedYears(teens, small)]).toEqual([1, 1, 0]);
    expect([isWithin(teens, teens), isWithin(teens, { from: 12, to: 16 }), isWithin(teens, young)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(hull([teens, young, small])).toEqual({ from: 0, to: 25 });
  });
});

describe('two words are forms of one', () => {
  it.each([
    ['boligsocial', 'boligsociale', true],
    ['jobcenter', 'jobcentret', true],
    ['centre', 'center', true],
    ['bolig', 'boligerne', true],
    ['lærer', 'lærere', true],
    ['leder', 'lederens', true],
    ['mål', 'mål', true],
    ['by', 'byen', false],
    ['skole', 'skolebus', false],
    ['skolebus', 'skole', false],
    ['leder', 'ledelse', false],
    ['kommune', 'kommunexens', false],
  ])('%s and %s: %j', (a, b, expected) => {
    expect(areForms(a, b)).toBe(expected);
    expect(areForms(b, a)).toBe(expected);
  });

  it.each([
    ['Team 12', 'Team 13', false],
    ['Team 12', 'Team12', true],
    ['Team', 'Hold', true],
    ['Team 1', 'Team', false],
    ['1. og 2.', '12', true],
  ])('%s and %s have the same figures: %j', (a, b, expected) => {
    expect(haveSameDigits(a, b)).toBe(expected);
    expect(haveSameDigits(b, a)).toBe(expected);
  });
});

describe('a count is read', () => {
  it.each([
    ['nul', 0],
    ['Tre', 3],
    ['tolv', 12],
    ['ét', 1],
    ['begge', 2],
    ['7', 7],
    ['42', 42],
    ['123', null],
    ['4a', null],
    ['mange', null],
    ['', null],
  ])('%s: %j', (text, count) => expect(numberWord(text)).toBe(count));
});

describe('the sentence around a word', () => {
  it.each([
    ['Først. Så kom HER 1. oktober. Til sidst.', 'Så kom HER 1. oktober.'],
    ['Først! Så HER? Til sidst.', 'Så HER?'],
    ['Først. «Så» HER. «Til» sidst.', '«Så» HER.'],
    ['Først.\n\nså HER\n\nTil sidst.', 'så HER'],
    ['Først\n  - så HER\n  - til sidst', '- så HER'],
    ['først\nså HER\ntil sidst.', 'først så HER til sidst.'],
    ['ca. 4 HER pr. år', 'ca. 4 HER pr. år'],
    ['Først.  Så HER.  Til sidst.', 'Så HER.'],
    ['Først. \n«Så» HER. \n(Til) sidst.', '«Så» HER.'],
    ['Først.\n \nså HER\n \nTil sidst.', 'så HER'],
    ['først\n   så HER\n   til sidst', 'så HER'],
    ['først\n så HER\n til sidst', 'først så HER til sidst'],
    ['Først.Så HER.til sidst', 'Først.Så HER.til sidst'],
    ['HER', 'HER'],
  ])('%j', (text, sentence) => expect(sentenceAround(text, text.indexOf('HER'))).toBe(sentence));

  it('is not looked for far away', () => {
    const far = 'ord '.repeat(200);
    const found = sentenceAround(`Først. ${far}HER ${far}. Sidst.`, `Først. ${far}`.length);
    expect(found.length).toBeGreaterThan(900);
    expect(found.length).toBeLessThan(1001);
  });
});

describe('days in a text', () => {
  it.each<[string, ...[text: string, iso: string | null, style: string][]]>([
    ['Den 1. oktober 2021.', ['1. oktober 2021', '2021-10-01', 'spelled']],
    ['Den 1 Oktober\n2021', ['1 Oktober 2021', '2021-10-01', 'spelled']],
    ['31. februar 2021', ['31. februar 2021', null, 'spelled']],
    ['1. oktober 20211'],
    ['1. oktober'],
    ['1.10.2021', ['1.10.2021', '2021-10-01', 'figures']],
    ['01. 10. 2021', ['01. 10. 2021', '2021-10-01', 'figures']],
    ['1/10/2021', ['1/10/2021', '2021-10-01', 'other']],
    ['1/10-21', ['1/10-21', '2021-10-01', 'other']],
    ['1/2/10', ['1/2/10', '2010-02-01', 'other']],
    ['1-10-2021', ['1-10-2021', '2021-10-01', 'other']],
    ['1.10/2021', ['1.10/2021', '2021-10-01', 'other']],
    ['1.2.13', ['1.2.13', '2013-02-01', 'other']],
    ['1.2.12'],
    ['13-17-21'],
    ['1-10.2021'],
    ['2021-10-01', ['2021-10-01', '2021-10-01', 'other']],
    ['2021-13-01', ['2021-13-01', null, 'other']],
    ['29.2.2020 og 29.2.2021', ['29.2.2020', '2020-02-29', 'figures'], ['29.2.2021', null, 'figures']],
    [
      '0.1.2021 og 1.0.2021 og 1.13.2021',
      ['0.1.2021', null, 'figures'],
      ['1.0.2021', null, 'figures'],
      ['1.13.2021', null, 'figures'],
    ],
    ['31.12.2021-30.9.2025', ['31.12.2021', '2021-12-31', 'figures'], ['30.9.2025', '2025-09-30', 'figures']],
    ['§1.10.2021 og 5,1.10.2021'],
    ['1.10.2021,5 og 1.10.20215 og 1.10.21%'],
    ['Den 1.10.2021.', ['1.10.2021', '2021-10-01', 'figures']],
  ])('%j', (text, ...expected) => {
    const found = datesIn(text);
    expect(found.map((date) => [date.text, date.iso, date.style])).toEqual(expected);
    for (const { start, end, text: written } of found)
      expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(written);
  });

  it('are written as authors write them', () => {
    expect([writtenDay('2021-10-01'), spelledDay('2021-10-01')]).toEqual(['1.10.2021', '1. oktober 2021']);
    expect([spelledDay('2021-01-31'), spelledDay('2021-12-09')]).toEqual(['31. januar 2021', '9. december 2021']);
  });

  it.each([
    ['2021-10-01', 4, -1, '2025-09-30'],
    ['2021-12-31', 0, 1, '2022-01-01'],
    ['2020-02-29', 1, 0, '2021-03-01'],
    ['2022-01-01', -1, 0, '2021-01-01'],
  ])('%s and %i years and %i days: %s', (day, years, days, expected) => {
    expect(dayAfter(day, years, days)).toBe(expected);
  });
});

const reader = new ProseReader();
/** A text that stands in no file: what rules ask of its words alone. */
const textOf = (text: string, kind: 'prose' | 'inline' | 'plain' = 'prose') => {
  const content = contentOf(kind, text, reader);
  const span = (start: number, end: number) => ({ start, end, source: new Source('x', text) });
  return { text, kind, content, visible: content.visible, typed: content.typed, span } as unknown as PlanText;
};

describe('the running text of a plan', () => {
  const texts = [
    textOf('### Mål\nVi vil\nmere.\n\n- en\n  to\n- **tre**\n1. fire\n\n[^1]: note'),
    textOf('Et navn', 'plain'),
    textOf('I\n2019. Derefter\n- en'),
  ];
  const running = new RunningText(texts);
  it('is cut into blocks', () => {
    const blocks = running.blocks.map(({ kind, text, start, end }) => [
      kind,
      texts.indexOf(text),
      running.all.slice(start, end).replaceAll('\ufffc', '').trim(),
    ]);
    expect(blocks).toEqual([
      ['heading', 0, 'Mål'],
      ['paragraph', 0, 'Vi vil\nmere.'],
      ['item', 0, 'en\n  to'],
      ['item', 0, 'tre'],
      ['item', 0, 'fire'],
      ['note', 0, 'note'],
      ['line', 1, 'Et navn'],
      ['paragraph', 2, 'I\n2019. Derefter'],
      ['item', 2, 'en'],
    ]);
    expect(running.all.split(blockEnd).map((part) => part.replaceAll('\ufffc', '').trim())).toEqual(
      'Mål|Vi vil\nmere.||en\n  to|tre|fire||note|Et navn|I\n2019. Derefter|en|'.split('|'),
    );
  });

  it('knows the text and the words that stand at an offset', () => {
    const at = running.all.indexOf('Et navn');
    expect([running.startOf(0), running.startOf(1), running.startOf(9)]).toEqual([0, at, running.all.length]);
    for (const [offset, index] of [
      [0, 0],
      [at - 1, 0],
      [at, 1],
      [at + 7, 1],
      [at + 8, 2],
      [running.all.length - 1, 2],
    ] as const)
      expect(texts.indexOf(running.textAt(offset).text)).toBe(index);
    expect(running.textAt(at + 3).start).toBe(at);
    const bold = running.all.indexOf('tre');
    expect([running.typedAt(bold - 2, 7), running.typedAt(at + 3, 4)]).toEqual(['**tre**', 'navn']);
    expect(running.span(at + 3, at + 7)).toMatchObject({ start: 3, end: 7 });
    expect(new RunningText([]).all).toBe('');
  });

  it('has words, each at its place', () => {
    const words = new PlanWords(new RunningText([textOf('A-dagpenge og 4H, Og\n[a](#b) 4H.'), textOf('dagpenge  2')]));
    const all = Array.from({ length: words.length }, (_, place) => words.word(place));
    expect(all).toEqual(['a', 'dagpenge', 'og', '4h', 'og', 'a', '4h', 'dagpenge', '2']);
    expect(words.different).toEqual(['a', 'dagpenge', 'og', '4h', '2']);
    expect(words.mixed).toEqual([3, 6]);
    expect(all.map((_, place) => words.asWritten(place))).toEqual('A dagpenge og 4H Og a 4H dagpenge 2'.split(' '));
    expect(['a', 'og', 'dagpenge', '2', 'x'].map((word) => words.count(word))).toEqual([2, 2, 2, 1, 0]);
    expect([words.isOnly(8), words.isOnly(0), words.isOnly(99)]).toEqual([true, false, false]);
    expect([words.isSame(0, 5), words.isSame(0, 1)]).toEqual([true, false]);
    expect([
      words.placesOf(new Set(['og', '2', 'x'])),
      words.placesOf(new Set()),
      words.placesOf(new Set(['x'])),
    ]).toEqual([[2, 4, 8], [], []]);
    expect([words.word(-1), words.word(9), words.start(9)]).toEqual(['', '', words.running.all.length]);
    expect([0, 1, 3, 4].map((place) => words.gap(place))).toEqual(['-', ' ', ', ', '\n\ufffc']);
    expect([0, 1, 2, 3, 7].map((place) => words.hasOneSpaceAfter(place))).toEqual([false, true, true, false, false]);
    expect([words.end(1) - words.start(1), words.start(0)]).toEqual([8, 0]);
  });
});

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['HippHopp+ og UU‑vejledere, caféen’s', ['HippHopp+', 'og', 'UU‑vejledere', 'caféen’s']],
    ['Skriv til info@nordbo.dk eller nordbo.dk.', ['Skriv', 'til', 'eller']],
    ['Se #nordbo, Nord. Bo og 4. klasse', ['Se', 'Nord', 'Bo', 'og', '4', 'klasse']],
    ['- en- to -tre 1.2', ['en', 'to', 'tre', '1', '2']],
    ["Bo's C++ a+b", ["Bo's", 'C+', 'a+', 'b']],
    ['x@ @y a.b', []],
    ['', []],
  ])('%j', (text, expected) => {
    const words = wordsIn(contentOf('plain', text, reader));
    const all = words.slice(0, words.length);
    expect(all.map(({ word }) => word.written)).toEqual(expected);
    for (const { word, start, end } of all) expect(text.slice(start, end)).toBe(word.written);
    expect([words.at(words.length), words.at(-1)]).toEqual([undefined, undefined]);
  });

  it('know whether they stand in a link', () => {
    const words = wordsIn(contentOf('prose', 'Se [Nord bo](#nordbo) og **det**.', reader));
    expect(words.slice(0, 9).map(({ word, isLinked }) => [word.written, isLinked])).toEqual([
      ['Se', false],
      ['Nord', true],
      ['bo', true],
      ['og', false],
      ['det', false],
    ]);
    expect(words.slice(1, 3).map(({ word }) => word.written)).toEqual(['Nord', 'bo']);
  });

  it.each([
    ['HER er', true],
    ['Slut. HER er', true],
    ['Slut.  HER er', true],
    ['Et: HER', true],
    ['Et «Navn» HER', true],
    ['Et, HER', false],
    ['Et\nHER', false],
    ['Et\n\nHER', true],
    ['Et\n \nHER', true],
    ['Et\n- HER', true],
    ['Et\n  - HER', true],
    ['Et\n1. HER', true],
    ['Et\n\n10) HER', true],
    ['Et\n### HER', true],
    ['Et **HER**', true],
    ['Et\n-HER', false],
    [`${'ord '.repeat(60)}HER`, false],
    [`- ${'ord '.repeat(60)}HER`, false],
  ])('begin a sentence: %j', (text, expected) => {
    expect(beginsSentence(textOf(text), text.indexOf('HER'))).toBe(expected);
  });
});

describe('what an activity speaks of', () => {
  const span = { source: new Source('x', ''), start: 0, end: 0 };
  const activity = (name: string, ...texts: string[]) =>
    new ActivityWords(name.toLowerCase(), name, 'omraade', span, name.toLowerCase(), texts);
  const mentor = activity('Mentorprojekt', 'De unge får en MENTOR og en samtale.');
  const cafe = activity('Lektiecafé', 'De unge læser og får en samtale.');
  const both = [mentor, cafe];

  it('is rated by how few have it', () => {
    expect(rateWords(['samtale', 'læser', 'fisker'], both)).toEqual([
      { word: 'samtale', root: 'samtal', rarity: Math.log2(3 / 2) },
      { word: 'læser', root: 'læser', rarity: Math.log2(3) },
    ]);
  });

  it('counts most in the name, less as a compound of it, least in a text', () => {
    const score = (word: string) => mentor.score([{ word, root: word, rarity: 2 }]);
    expect([score('mentorprojekt'), score('mentorforløb'), score('samtal'), score('fisker')]).toEqual([6, 4, 2, 0]);
    expect([score('mentor'), score('mento'), score('menuforløb')]).toEqual([6, 6, 0]);
    expect(mentor.score([])).toBe(0);
  });

  it('is nearly all of some words, or its name', () => {
    expect([mentor.has('mentor og'), mentor.has('læser')]).toEqual([true, false]);
    expect(mentor.speaksOf(['mentor', 'samtale', 'unge', 'fisker'])).toBe(true);
    expect(mentor.speaksOf(['mentor', 'samtale', 'danser', 'fisker'])).toBe(false);
    expect([mentor.isNamedBy(['mentorprojektets'], both), mentor.isNamedBy(['samtale'], both)]).toEqual([true, false]);
    expect(mentor.isNamedBy(['mentorprojekt'], [...both, activity('Mentorprojekt for piger')])).toBe(false);
  });
});

describe('small readings', () => {
  it.each([
    ['alle tre boligområder', [[3, 'alle tre boligområder']]],
    ['i de  2 \nområderne.', [[2, 'de 2 områderne']]],
    [
      'samtlige to områder og alle fire områder',
      [
        [2, 'samtlige to områder'],
        [4, 'alle fire områder'],
      ],
    ],
    ['tre områder, balle tre områder, de tre områdernes', []],
  ])('areas are counted: %j', (text, expected) => {
    const found = countedAreas(text);
    expect(found.map(({ count, words }) => [count, words])).toEqual(expected);
    for (const { start, end, words } of found) expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(words);
  });

  it.each([
    ['Ærby Kommune', null, 'kommune'],
    ['Kommune', null, 'kommune'],
    ['Ærbykommune', null, null],
    ['Kommunens Venner', null, null],
    ['Ærby', '411', 'kommune'],
    ['Ærby Politi', null, 'politi'],
    ['Politi', null, 'politi'],
    ['Sydøst-politi', null, 'politi'],
    ['Sydpolitikreds', null, null],
    ['Ærby Politikreds', null, 'politi'],
    ['Ærby Politiforening', null, null],
    ['Nordfond', null, 'fond'],
    ['Nordfonden', null, 'fond'],
    ['Fondens Venner', null, null],
    ['Nordbo Boligforening', null, 'boligorganisation'],
    ['Boligselskabet Sol', null, 'boligorganisation'],
    ['Boligforeningernes Hus', null, null],
    ['Vores boligselskabet sol', null, null],
    ['Boligforeningens Venner', null, null],
  ])('what %s (%j) is', (navn, kommunekode, kind) => {
    const organisation = { id: 'x', navn, type: 'anden', ...(kommunekode && { kommunekode }) };
    expect(kindByName(organisation as Organisation)).toBe(kind);
  });

  it('quantities and names are written as people write them', () => {
    const quantity = (value: number, decimals: number, unit: 'percent' | 'number' | 'kroner') =>
      writtenQuantity({ value, decimals, unit });
    expect([quantity(90.7, 1, 'percent'), quantity(7, 0, 'number'), quantity(1200, 0, 'kroner')]).toEqual([
      '90,7 %',
      '7',
      '1200 kr.',
    ]);
    const named = (text: string) => nameOf({ text } as FoundIndicator);
    expect([named('a'.repeat(60)), named('b'.repeat(61)), named(`${'c'.repeat(56)} ${'d'.repeat(9)}`)]).toEqual([
      'a'.repeat(60),
      `${'b'.repeat(57)}…`,
      `${'c'.repeat(56)}…`,
    ]);
  });

  it('a dear pattern is looked for around a quick one', () => {
    const near = (text: string, reach?: number) =>
      matchesNear(text, /x/g, /(?<=a)b+/g, reach).map(({ 0: found, index }) => `${found}${index}`);
    expect(near('ab x')).toEqual(['b1']);
    expect(near(`ab${'.'.repeat(100)}x`)).toEqual([]);
    expect(near(`ab${'.'.repeat(50)}x${'.'.repeat(50)}abb`)).toEqual(['b1', 'bb104']);
    expect(near(`ab x${'.'.repeat(300)}x ab`)).toEqual(['b1', 'b307']);
    expect(near(`ab x ab x ab${'.'.repeat(60)}x`)).toEqual(['b1', 'b6', 'b11']);
    expect(near('ab')).toEqual([]);
  });

  it('an id may be declared in what could not be read', () => {
    const sources = [new Source('x', 'navn: Ny café\n id=gruppe\n- part : "nordbo" # mere\ntekst: (klub)\n')];
    const may = mayBeUnread({ sources, hasMore: false });
    expect(['ny-cafe', 'gruppe', 'nordbo', 'klub', 'mere', 'navn'].map(may)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(mayBeUnread({ sources: [], hasMore: true })('klub')).toBe(true);
    expect(mayBeUnread({ sources: [], hasMore: false })('klub')).toBe(false);
  });
});
