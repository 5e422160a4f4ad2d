import { beforeAll, describe, expect, it } from 'vitest';
import { bookletId } from '../../src/load/booklet-id.js';
import { bookmarkName, controlTag } from '../../src/render/docx/anchors.js';
import { type DocumentField, fieldsOfBlocks } from '../support/document-fields.js';
import { readFields } from '../support/docx-fields.js';
import { convertWithLibreOffice } from '../support/libre-office.js';
import { allWordFiles, type WordFile } from '../support/word-files.js';

type Case = WordFile & { readonly fields: readonly DocumentField[] };
let cases: Case[] = [];

beforeAll(async () => {
  cases = (await allWordFiles()).map((file) => ({ ...file, fields: fieldsOfBlocks(file.document.blocks) }));
});

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
    const written = convertWithLibreOffice(new Map(cases.map(({ name, docx }) => [name, docx])), 'docx');
    for (const { name, fields } of cases) {
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
