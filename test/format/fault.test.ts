import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormatCollection } from '../../src/format/format-tree.js';
import type * as printing from '../../src/format/print-tree.js';
import { TestWorkspace } from '../support/workspace.js';

/** What a faulty formatter could do to the text. */
let damage: (text: string) => string = (text) => text;
vi.mock('../../src/format/print-tree.js', async (importOriginal) => {
  const { printTree } = await importOriginal<typeof printing>();
  return { printTree: (root: FormatCollection) => damage(printTree(root)) };
});

describe('a fault of the formatter', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
  });
  afterEach(() => workspace.close());
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
    damage = (formatted) => (formatted.startsWith('personer') ? faulty(formatted) : formatted);
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
