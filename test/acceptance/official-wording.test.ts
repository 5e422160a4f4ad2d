import { readFileSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/plan-data.js';
import { withOfficialWording } from '../../src/official-wording.js';
import { findWording } from '../../src/wording/find-wording.js';
import { readForm } from '../../src/wording/read-form.js';
import { isWholeForm, recogniseForm } from '../../src/wording/recognise-form.js';
import { readParagraphs } from '../support/docx-reader.js';
import { agreementsDir, editions } from '../support/fixture-plan.js';
import { hasSources, plainWords, sourcePath, sourceText, sourceTexts } from '../support/official-wording.js';
import { bodyText } from '../support/read-pdf.js';
import { TestWorkspace } from '../support/workspace.js';

if (!hasSources)
  console.warn("The source texts are not here: whether the form's own wording is read out of them is not tested.");

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await TestWorkspace.open({ withWording: false });
});
afterEach(() => workspace.close());

async function ownEdition(id: string): Promise<Edition> {
  const own = await withOfficialWording(await editions(), workspace.path('ordlyd'), 'ordlyd');
  expect(own.diagnostics).toEqual([]);
  const edition = own.editions.get(id);
  if (!edition) throw new Error(`No edition ${id}`);
  return edition;
}

/** The words of a text of the edition, as readers see them. */
function words(edition: Edition, name: string): string {
  const [part, key] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
  const text = part === 'fast' || part === 'vejledning' ? edition.wording[part][key] : undefined;
  return plainWords((text ?? '').replaceAll(/\\(.)/g, '$1'));
}

/** Which texts a file gives, without the command line; null where it is refused. */
async function textsFrom(bytes: Uint8Array, id: string): Promise<Map<string, string> | null> {
  const edition = (await editions()).get(id);
  if (!edition?.wordingPlaces) throw new Error(`No places in ${id}`);
  const form = readForm(bytes, 'formular.txt');
  if ('problem' in form) return null;
  const recognition = recogniseForm(form.units, edition.wordingPlaces);
  if (!isWholeForm(recognition)) return null;
  return new Map(
    findWording(recognition.copies, edition, edition.wordingPlaces).flatMap(({ part, key, found }) =>
      found ? [[`${part}.${key}`, plainWords(found.paragraphs.join(' '))] as const] : [],
    ),
  );
}

describe.skipIf(!hasSources)("the form's own wording", () => {
  it.each(['003', '004', '001'])('is read out of source %s, every sentence of it and nothing else', async (prefix) => {
    const { edition: id, lines } = sourceTexts[prefix] ?? { edition: '', lines: {} };
    const { status, text } = await workspace.run('wording', 'import', sourcePath(prefix), '--edition', id);
    expect(status, text).toBe(0);
    const edition = await ownEdition(id);
    for (const name of Object.keys(lines)) {
      const told = name === 'fast.aftaledokumenter' && prefix === '001' ? [name, 'fast.bilagsliste'] : [name];
      expect(told.map((one) => words(edition, one)).join(' '), name).toBe(sourceText(prefix, name));
    }
    const { fast = {}, vejledning = {} } = edition.officialWording ?? {};
    const found = Object.keys(fast).length + Object.keys(vejledning).length;
    expect(found).toBe(Object.keys(lines).length + (prefix === '001' ? 1 : 0));
  });

  it.each([
    ['003', '2019-26'],
    ['001', '2015-18'],
  ])('of source %s stands in its place in the Word and PDF files that are built with it', async (prefix, id) => {
    await workspace.run('wording', 'import', sourcePath(prefix), '--edition', id);
    const edition = await ownEdition(id);
    await emptyPlan(id);
    const { text } = await workspace.run('build', '--only', 'docx,pdf');
    expect(text).toContain('Bygget: 7 Word');
    const folder = workspace.path('output/documents/proeven');
    const files = await readdir(folder);
    const texts = files.map((name): [string, string] => {
      const bytes = readFileSync(join(folder, name));
      return [
        name,
        name.endsWith('.docx')
          ? readParagraphs(bytes)
              .map((each) => each.text)
              .join(' ')
          : bodyText(bytes),
      ];
    });
    for (const { name, document, before, after } of placesIn(edition)) {
      const wanted = lettersIn(words(edition, name));
      for (const ending of ['.docx', '.pdf']) {
        const own = texts.filter(
          ([file]) => file.endsWith(ending) && file.startsWith('strategisk') === document.startsWith('strategisk'),
        );
        const shown = own.map(([, read]) => lettersIn(read)).find((all) => all.includes(wanted));
        expect(shown, `${ending}: ${name}`).toBeDefined();
        const at = shown?.indexOf(wanted) ?? -1;
        expect(shown?.lastIndexOf(before, at), `${ending}: ${name}`).toBeGreaterThanOrEqual(0);
        // The empty plan does not print all fields, but some label comes after each text.
        const follows = after.some((label) => (shown?.indexOf(label, at) ?? -1) > at);
        expect(follows || after.length === 0, `${ending}: ${name}`).toBe(true);
      }
    }
  });

  it('is read back out of Word files that were built with it', async () => {
    await workspace.run('wording', 'import', sourcePath('003'), '--edition', '2019-26');
    await cp(join(agreementsDir, 'en-faelles-indsats'), workspace.path('agreements/en-faelles-indsats'), {
      recursive: true,
    });
    await workspace.run('build', '--only', 'docx');
    const folder = workspace.path('output/documents/en-faelles-indsats');
    const edition = await ownEdition('2019-26');
    const strategic = await textsFrom(await readFile(join(folder, 'strategisk-samarbejdsaftale.docx')), '2019-26');
    const sub = await textsFrom(await readFile(join(folder, 'delaftale-beskaeftigelse.docx')), '2019-26');
    // The seventh has no full stop in the source, and here something follows: it could be cut off.
    expect([...(strategic ?? []).keys()]).toEqual(
      Object.keys(edition.wording.fast)
        .slice(0, 6)
        .map((key) => `fast.${key}`),
    );
    for (const [name, text] of [...(strategic ?? []), ...(sub ?? [])]) expect(text, name).toBe(words(edition, name));
    expect([...(sub ?? []).keys()].slice(0, 2)).toEqual([
      'fast.delaftale-bestyrelsens-ansvar',
      'fast.delmål-og-indikatorer',
    ]);
  });

  it('is left out where it was deleted: what the applicant wrote does not take its place', async () => {
    const source = readFileSync(sourcePath('003'), 'utf8');
    const whole = await textsFrom(Buffer.from(source), '2019-26');
    for (const [name, text] of whole ?? []) {
      const parts = text.split(/(?<=[.)])\s+(?=\p{Lu})/u);
      const without = parts.reduce((left, part) => left.replaceAll(part, ''), withoutEmphasis(source));
      const rest = await textsFrom(Buffer.from(without), '2019-26');
      for (const [other, found] of rest ?? [])
        expect(near(found, whole?.get(other) ?? ''), `${name}: ${other}`).toBe(true);
      if (name !== 'fast.delmål-og-indikatorer') expect(rest?.has(name), name).toBe(false);
    }
  });

  it('is whole or not there, wherever the file is cut off', async () => {
    for (const [prefix, { edition: id }] of Object.entries(sourceTexts)) {
      const source = readFileSync(sourcePath(prefix), 'utf8');
      const whole = await textsFrom(Buffer.from(source), id);
      for (let length = 500; length < source.length; length += 5_000)
        for (const cut of [source.slice(0, length), source.slice(length)])
          for (const [name, text] of (await textsFrom(Buffer.from(cut), id)) ?? [])
            expect(near(text, whole?.get(name) ?? ''), `${prefix} ${length}: ${name}`).toBe(true);
    }
  });
});

/** A new plan in which so little is filled in that every guidance is shown somewhere. */
async function emptyPlan(id: string): Promise<void> {
  await workspace.run('new', 'proeven', '--edition', id);
  const folder = workspace.path('agreements/proeven/delaftaler');
  for (const [index, name] of (await readdir(folder)).entries()) {
    const text = (await readFile(join(folder, name), 'utf8'))
      .replaceAll(/^( *)(parter|ressourcer|succeskriterier):\n(?:\1 {2}.*\n)+/gm, '$1$2:\n')
      .replace(index === 0 ? /^aktiviteter:\n(?: {2}.*\n)+/m : '', '');
    await writeFile(join(folder, name), text);
  }
}

/** Where each text stands: after its label, and before the next. */
function placesIn({ wordingPlaces }: Edition) {
  return (['fast', 'vejledning'] as const).flatMap((part) =>
    Object.entries(wordingPlaces?.[part] ?? {}).map(([key, { efter }]) => {
      const [document = '', label] = efter.split('/');
      const labels = wordingPlaces?.dokumenter.find((each) => each.id === document)?.betegnelser ?? [];
      const at = labels.findIndex((each) => each.id === label);
      const [before = '', ...after] = labels.slice(at).map(({ tekst }) => lettersIn(tekst));
      return { name: `${part}.${key}`, document, before, after };
    }),
  );
}

function lettersIn(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}

function withoutEmphasis(text: string): string {
  return text.replaceAll(/\*\*|(?<=[\s(])\*(?=\S)|(?<=\S)\*(?=[\s.,])/g, '').replaceAll(/<(https?:[^<>]*)>/g, '$1');
}

/** The copies of the source differ by the slips of its conversion. */
function near(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, 200) === b.slice(0, 200);
}
