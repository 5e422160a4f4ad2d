import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/plan-data.js';
import { findWording } from '../../src/wording/find-wording.js';
import { readForm } from '../../src/wording/read-form.js';
import { isWholeForm, recogniseForm } from '../../src/wording/recognise-form.js';
import { editions } from '../support/fixture-plan.js';
import {
  asDocx,
  asMarkdown,
  asRows,
  asText,
  asWrapped,
  type FormLine,
  type MadeUpForm,
  madeUpForm,
  madeUpText,
} from '../support/made-up-form.js';

/** The form with made-up sentences: what is recovered must not hang on how LBF words them. */
const copies = { 'strategisk-aftale': 1, delaftale: 2, aktivitet: 3 };
const renderings: Readonly<Record<string, (lines: readonly FormLine[]) => Uint8Array>> = {
  'text, a paragraph a line': (lines) => Buffer.from(asText(lines)),
  'text with Windows line ends': (lines) => Buffer.from(`\ufeff${asText(lines).replaceAll('\n', '\r\n')}`),
  'Markdown with HTML': (lines) => Buffer.from(asMarkdown(lines)),
  'rows with label and text on one line': (lines) => Buffer.from(asRows(lines)),
  'lines of 72 signs': (lines) => Buffer.from(asWrapped(lines)),
  'a Word file': asDocx,
};

async function editionOf(id: string): Promise<Edition & { wordingPlaces: NonNullable<Edition['wordingPlaces']> }> {
  const edition = (await editions()).get(id);
  if (!edition?.wordingPlaces) throw new Error(`No places in ${id}`);
  return { ...edition, wordingPlaces: edition.wordingPlaces };
}

async function read(bytes: Uint8Array, id: string) {
  const edition = await editionOf(id);
  const form = readForm(bytes, 'formular');
  if ('problem' in form) throw new Error(form.problem);
  const recognition = recogniseForm(form.units, edition.wordingPlaces);
  return {
    isWhole: isWholeForm(recognition),
    texts: new Map(
      findWording(recognition.copies, edition, edition.wordingPlaces).map(({ part, key, found }) => [
        `${part}.${key}`,
        found,
      ]),
    ),
  };
}

async function readMadeUp(form: Omit<MadeUpForm, 'places' | 'copies'>, more: Partial<MadeUpForm> = {}) {
  const { wordingPlaces: places } = await editionOf('2019-26');
  const lines = madeUpForm({ places, copies, ...form, ...more });
  return (await read(Buffer.from(asText(lines)), '2019-26')).texts;
}

describe.each(['2019-26', '2015-18'])('a copy of the form of %s', (id) => {
  it.each(Object.keys(renderings))('as %s gives every text, blank or filled in', async (rendering) => {
    const { wordingPlaces: places } = await editionOf(id);
    const answers = Object.fromEntries(
      places.dokumenter.flatMap(({ id: document, betegnelser }) =>
        betegnelser.map((label) => [
          `${document}/${label.id}`,
          ['Vi har i Nordvang valgt 14 familier, som Karla Prøve følger.', 'Det sker hver uge i beboerhuset.'],
        ]),
      ),
    );
    for (const filled of [{}, { answers }]) {
      const bytes = renderings[rendering]?.(madeUpForm({ places, copies, ...filled })) ?? new Uint8Array();
      const { isWhole, texts } = await read(bytes, id);
      expect(isWhole).toBe(true);
      for (const part of ['fast', 'vejledning'] as const)
        for (const [key, place] of Object.entries(places[part])) {
          const wanted = madeUpText(place, part === 'vejledning').join(' ');
          expect(texts.get(`${part}.${key}`)?.paragraphs.join(' '), `${part}.${key}`).toBe(wanted);
        }
    }
  });
});

describe('what the applicant wrote', () => {
  it('never takes the place of a text that was deleted', async () => {
    const { wordingPlaces: places } = await editionOf('2019-26');
    const sentences = [
      'Her er bestyrelsen og parterne enige om en lokal revision af delaftalen i Nordvang.',
      'Her mødes 12 organisationer og funktioner i en følgegruppe om delmål og indikatorer.',
      'Revision sker, når Landsbyggefonden har godkendt den, skriver Karla Prøve.',
      'Beskrivelsen af bestyrelsen og dens ledelse uploades af Nordvang Boligforening.',
    ];
    const answers = Object.fromEntries(
      places.dokumenter.flatMap(({ id, betegnelser }) => betegnelser.map((label) => [`${id}/${label.id}`, sentences])),
    );
    const texts = await readMadeUp({ answers, texts: () => null });
    expect([...texts].filter(([, found]) => found !== null)).toEqual([]);
  });

  it("before a text that could be the form's keeps that out: the form speaks first", async () => {
    const sentence = 'Bestyrelsen drøfter en revision og får den godkendt i landsbyggefonden.';
    const texts = (before: string) =>
      readMadeUp({
        texts: (name, paragraphs) => (name === 'fast.revision-af-samarbejdsaftalen' ? [before, sentence] : paragraphs),
      });
    const name = 'fast.revision-af-samarbejdsaftalen';
    expect((await texts('Vi mødes hvert år.')).get(name)).toBeNull();
    expect((await texts('Nordvang')).get(name)?.paragraphs).toEqual([sentence]);
  });

  it('in the middle of a field is not taken for guidance, whatever it says', async () => {
    const here = 'Her skrives lokale aftaler om revision.';
    const answers = { 'delaftale/revision': ['Vi mødes hvert år.', here, 'Så beslutter vi det.'] };
    const texts = await readMadeUp({
      answers,
      texts: (name, paragraphs) => (name.endsWith('delaftale.revision') ? null : paragraphs),
    });
    expect(texts.get('vejledning.delaftale.revision')).toBeNull();
  });

  it('drawn into a paragraph of the form leaves that text out', async () => {
    const texts = await readMadeUp({
      texts: (name, paragraphs) =>
        name === 'fast.organisering'
          ? [...paragraphs.slice(0, -1), `${paragraphs.at(-1)} Vi har også en formand.`]
          : paragraphs,
    });
    expect(texts.get('fast.organisering')).toBeNull();
    expect(texts.get('fast.overordnede-mål')).not.toBeNull();
  });

  it.each([
    ['med lille bogstav', 'og går videre her.'],
    ['med stort bogstav', 'Nordvang er med.'],
  ])('is not taken by half where a sentence was divided: %s', async (_, rest) => {
    const { wordingPlaces: places } = await editionOf('2019-26');
    const divided = (name: string, paragraphs: string[]) =>
      name === 'fast.organisering'
        ? [...paragraphs.slice(0, -1), 'Det er en opdigtet prøve om uploades', rest]
        : paragraphs;
    const { texts } = await read(asDocx(madeUpForm({ places, copies, texts: divided })), '2019-26');
    expect(texts.get('fast.organisering')).toBeNull();
  });

  it.each([
    ['a name', 'Det er en opdigtet prøve om uploades hos Karla Prøve.'],
    ['a number', 'Det er en opdigtet prøve om uploades 14 gange.'],
    ['a mask', 'Det er en opdigtet prøve om uploades på xxxxxxxx.'],
    ['an address', 'Det er en opdigtet prøve om uploades til a@b.dk.'],
  ])('is known by %s', async (_, sentence) => {
    const texts = await readMadeUp({
      texts: (name, paragraphs) => (name === 'fast.organisering' ? [...paragraphs.slice(0, -1), sentence] : paragraphs),
    });
    expect(texts.get('fast.organisering')).toBeNull();
  });
});

describe('several copies of a text', () => {
  const name = 'vejledning.aktivitet.målgrupper';
  const guidance = (words: string) => [`Her skrives om målgruppe og aldersgruppe og køn, ${words}.`];
  const told = (versions: readonly string[]) =>
    readMadeUp({ texts: (text, paragraphs, copy) => (text === name ? guidance(versions[copy] ?? '') : paragraphs) });

  it('are settled by the most, and slips of the others are told', async () => {
    const found = (await told(['som det er', 'som det er', 'som dét er'])).get(name);
    expect(found?.paragraphs).toEqual(guidance('som det er'));
    expect(found?.variants).toEqual([
      { chosen: guidance('som det er')[0], other: guidance('som dét er')[0], copies: 1 },
    ]);
  });

  it('that say different things give none where no more than one each says so', async () => {
    const versions = ['som det er nu i dag', 'for dem vi kender bedst her', 'efter den aftale vi fik lavet'];
    expect((await told(versions)).get(name)).toBeNull();
    expect((await told([versions[0] ?? '', ...versions.slice(0, 2)])).get(name)?.paragraphs).toEqual(
      guidance(versions[0] ?? ''),
    );
  });
});

describe('a form that is not whole', () => {
  it('is one whose documents are cut off', async () => {
    const { wordingPlaces: places } = await editionOf('2019-26');
    const lines = madeUpForm({ places, copies });
    const whole = async (part: readonly FormLine[]) => (await read(Buffer.from(asText(part)), '2019-26')).isWhole;
    const second = lines.findIndex(({ text }) => text.startsWith('Delaftale for indsatsområdet'));
    expect(await whole(lines)).toBe(true);
    expect(await whole(lines.slice(0, second - 4))).toBe(false);
    expect(await whole(lines.slice(0, second))).toBe(true);
    expect(await whole(lines.slice(0, second + 12))).toBe(false);
    expect(await whole(lines.slice(8, second))).toBe(false);
  });

  it('but one label less is not, and only its texts are left out', async () => {
    const { wordingPlaces: places } = await editionOf('2019-26');
    const lines = madeUpForm({ places, copies: { delaftale: 1 } }).filter(({ text }) => text !== 'Delaftalens parter:');
    const { isWhole, texts } = await read(Buffer.from(asText(lines)), '2019-26');
    expect(isWhole).toBe(true);
    expect(texts.get('vejledning.delaftale.parter')).toBeNull();
    expect(texts.get('vejledning.delaftale.ressourcer')).not.toBeNull();
  });
});

it('labels are found however they are written', async () => {
  const { wordingPlaces: places } = await editionOf('2019-26');
  const text = asText(madeUpForm({ places, copies }))
    .replaceAll('Målgruppe(r):', 'Målgruppe®:')
    .replaceAll('Delaftalens parter:', 'DELAFTALENS  PARTER :')
    .replaceAll('Medarbejderressourcer for indsatsområdet:', 'Medarbejder-\nressourcer for indsats-\nområdet:')
    .replaceAll('Delaftalen gælder fra - til:', 'Delaftalen gælder fra – til')
    .replaceAll('Ansvars- og rollefordeling:', '5. Ansvars – og rollefordelinq')
    .replaceAll('Revision af delaftalen:', 'Revision af delaftalen (Se også vejledningen):');
  const { isWhole, texts } = await read(Buffer.from(text), '2019-26');
  expect(isWhole).toBe(true);
  expect([...texts].filter(([, found]) => found === null)).toEqual([]);
});
