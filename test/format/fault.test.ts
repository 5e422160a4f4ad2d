import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as printing from '../../src/format/print-tree.js';
import { TestWorkspace } from '../support/workspace.js';

describe('a fault of the formatter', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await workspace.close();
  });
  const people = 'agreements/nordvang/personer.yaml';
  const text = "personer:\n- navn: 'A B' # endelig\n  titel: Direktør\n  organisation: nordbo\n";

  it.each([
    ['changes a word', (formatted: string) => formatted.replace('A B', 'A C')],
    ['loses a comment', (formatted: string) => formatted.replace(' # endelig', '')],
    ['makes a comment of text', (formatted: string) => formatted.replace('Direktør', '# Direktør')],
    ['moves a comment into the text', (formatted: string) => formatted.replace(' # endelig', '# endelig')],
    ['breaks the file', (formatted: string) => formatted.replace('personer:', 'personer: "')],
    ['fails', () => expect.fail('on purpose')],
  ])('that %s leaves the file as it is and says so', async (_what, faulty) => {
    const { printTree } = printing;
    vi.spyOn(printing, 'printTree').mockImplementation((root) => {
      const formatted = printTree(root);
      return formatted.startsWith('personer') ? faulty(formatted) : formatted;
    });
    await writeFile(people, text);
    const { status, err, out } = await workspace.run('format');
    expect(status).toBe(2);
    expect(err).toContain(`${people}: Filen kan ikke ryddes op, uden at indholdet ændrer sig. Den er, som den var.\n`);
    expect(err).toContain('Det er en fejl i værktøjet');
    expect(await readFile(people, 'utf8')).toBe(text);
    // The other files are tidied all the same.
    expect(out).toContain('Ryddet op: agreements/nordvang/helhedsplan.yaml');
  });
});
