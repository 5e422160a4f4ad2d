import { describe, expect, it } from 'vitest';
import { contentWords, stem } from '../../src/check/content-words.js';
import { directionOf } from '../../src/check/direction.js';
import { parseSize } from '../../src/check/group-size.js';
import { paragraphsOf, sentencesOf } from '../../src/check/stretches.js';
import { countsPeople } from '../../src/model/small-counts.js';

describe('the direction of an indicator', () => {
  it.each([
    ['Andel 1-5 årige i dagtilbud', 'op'],
    ['Karaktergennemsnit i dansk og matematik for 9.-klasseselever', 'op'],
    [
      'Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse',
      'ned',
    ],
    ['Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse (restgruppen)', 'ned'],
    ['Andel 18-64 årige, der er uden tilknytning til arbejdsmarked og uddannelse', 'ned'],
    ['Andel 15-29-årige, der er sigtet mindst én gang', 'ned'],
    ['Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet', 'op'],
    ['Andel beboere over 18 år, der laver frivilligt arbejde', 'op'],
    ['Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/ folketingsvalg', 'op'],
    ['Andel beboere på 18-64 år, som er arbejdsløse', 'ned'],
    ['Andel beboere, som er på offentlig forsørgelse', 'ned'],
    ['Andel unge, der får mindst 02 i dansk', 'op'],
    ['Fravær i indskolingen', 'ned'],
    ['Andel utrygge', 'ned'],
    ['Andel elever, der ikke er uddannelsesparate', 'ned'],
    ['Andel uddannelsesparate', 'op'],
    ['Andel, der ikke er trygge', null],
    ['Andel ledige, der kommer i job', null],
    ['Andel husstande med hund', null],
    ['Andel uden job', 'ned'],
    ['Trivsel', 'op'],
    ['Antal, der gennemfører et forløb', 'op'],
    ['Andel, der er i fritidsjob', 'op'],
    ['Andel, der har bestået', 'op'],
    ['Andel, der består', 'op'],
  ])('%s: %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('the size of a target group', () => {
  const size = (from: number, to = from, more = {}) => ({
    ...{ from, to, isMinimum: false, perTeam: false, per: null, unit: '' },
    ...more,
  });
  it.each([
    ['40', size(40)],
    ['ca. 40 børn', size(40, 40, { unit: 'børn' })],
    ['Ca. 40 børn', size(40, 40, { unit: 'børn' })],
    ['omkring 15-20 unge', size(15, 20, { unit: 'unge' })],
    ['15 til 20', size(15, 20)],
    ['15–20', size(15, 20)],
    ['mindst 20 familier om året', size(20, 20, { isMinimum: true, per: 'år', unit: 'familier' })],
    ['i alt 1.500 i hele perioden', size(1500, 1500, { per: 'periode' })],
    ['op til 12 på hvert hold', size(12, 12, { perTeam: true })],
    ['ca. 8-12 på hvert hold', size(8, 12, { perTeam: true })],
    ['ca. 15-20 børn i et lektiecafétilbud', size(15, 20, { perTeam: true, unit: 'børn' })],
    ['7-10 unge pr. forløb', size(7, 10, { perTeam: true, unit: 'unge' })],
    ['20 unge pr. år', size(20, 20, { per: 'år', unit: 'unge' })],
    ['20 unge hvert år', size(20, 20, { per: 'år', unit: 'unge' })],
    ['0', null],
    ['20-10', null],
    ['13-17 år', null],
    ['80 %', null],
    ['3 hold med 12 på hvert', null],
    ['mange', null],
    ['cirka 12', size(12)],
    ['omtrent 12', size(12)],
    ['højst 12 børn', size(12, 12, { unit: 'børn' })],
    ['maks. 12', size(12)],
    ['maks 12', size(12)],
    ['min. 12', size(12, 12, { isMinimum: true })],
    ['min 12 børn', size(12, 12, { isMinimum: true, unit: 'børn' })],
    ['godt 12', size(12)],
    ['knap 12', size(12)],
    ['forventet  ca 12', size(12)],
    [' 12 - 15 unge', size(12, 15, { unit: 'unge' })],
    ['1.500-2.000', size(1500, 2000)],
    ['12\nunge', size(12, 12, { unit: 'unge' })],
    ['20-20 unge', size(20, 20, { unit: 'unge' })],
    ['12 per hold', size(12, 12, { perTeam: true, unit: 'per' })],
    ['12 unge pr.  hold', size(12, 12, { perTeam: true, unit: 'unge' })],
    ['12 unge pr hold', size(12, 12, { perTeam: true, unit: 'unge' })],
    ['12 unge hver uge', size(12, 12, { perTeam: true, unit: 'unge' })],
    ['12 unge hver  periode', size(12, 12, { per: 'periode', unit: 'unge' })],
    ['12 unge i et forløb på et år', size(12, 12, { perTeam: true, per: 'år', unit: 'unge' })],
    ['12 unge på et hold', size(12, 12, { perTeam: true, unit: 'unge' })],
    ['12 unge årligt', size(12, 12, { per: 'år', unit: 'unge' })],
    ['12 unge i året', size(12, 12, { per: 'år', unit: 'unge' })],
    ['12 unge i foråret', size(12, 12, { unit: 'unge' })],
    ['12 unge i 2 forløb', null],
    ['3 klasser', null],
    ['12 uger', null],
    ['12 måneder', null],
    ['1.500.000 kr', size(1_500_000, 1_500_000)],
    ['12 af', size(12)],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseSize(text)).toEqual(expected);
  });
});

it.each([
  ['unge', true],
  ['børnefamilier', true],
  ['deltagere', true],
  ['borgersamtaler', false],
  ['pladser', false],
  ['job til unge', false],
  ['ferieaktiviteter for børn', false],
  ['aktivitetsparate borgere', true],
  ['camps', false],
])('«%s» are people: %s', (unit, expected) => {
  expect(countsPeople(unit)).toBe(expected);
});

describe('content words', () => {
  it('are long, neither numbers nor common; abbreviations may be short', () => {
    expect(
      contentWords('Andel UU-vejledte unge på 18-29 år i MYOB og LAB, der deltager i Lektiecaféerne; lektiecaféerne'),
    ).toEqual(['uu-vejledte', 'myob', 'lab', 'lektiecaféerne']);
  });

  it.each([
    ['SSP ssp Ssp', ['ssp']],
    ['A AB ABCD', ['ab', 'abcd']],
    ['F4 4F 12345', ['f4']],
    ['hold holde', ['holde']],
    ['samtale-forløb-plan', ['samtale-forløb-plan']],
    ['Andelen beboere kommer', []],
    ['', []],
  ])('in %j', (text, words) => expect(contentWords(text)).toEqual(words));

  it.each([
    ['lektiecaféerne', 'lektiecafé'],
    ['forløbene', 'forløb'],
    ['vejlederens', 'vejleder'],
    ['huset', 'huset'],
    ['job', 'job'],
    ['unges', 'unges'],
    ['fester', 'fest'],
    ['festens', 'fest'],
    ['festets', 'fest'],
    ['festerne', 'fest'],
    ['festerner', 'festern'],
  ])('the stem of %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('stretches of a text', () => {
  const cut = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
  it('are paragraphs between empty lines and headings', () => {
    expect(cut('En.\nTo.\n\nTre.\n \n### Fire\nFem.')).toEqual(['En.\nTo.', 'Tre.', '\nFem.']);
  });

  it('are sentences; abbreviations and dates do not end one', () => {
    const text = 'Først ca. 40 % af dem. Så den 1. maj pr. År! Og:\n- Punkt ét\n- Punkt to';
    const [all = { start: 0, end: 0 }] = paragraphsOf(text);
    expect(sentencesOf(text, all).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Først ca. 40 % af dem',
      'Så den 1. maj pr. År',
      'Og:',
      '- Punkt ét',
      '- Punkt to',
    ]);
    const later = 'Først. Så.\n\nDerpå noget. Til sidst.\n\nSlut. Nu.';
    const [, second = { start: 0, end: 0 }] = paragraphsOf(later);
    expect(sentencesOf(later, second).map(({ start, end }) => later.slice(start, end))).toEqual([
      'Derpå noget',
      ' Til sidst.',
    ]);
  });
});
