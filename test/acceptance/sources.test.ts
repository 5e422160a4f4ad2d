import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsOfBlocks } from '../../src/document/text.js';
import { bookletId } from '../../src/load/booklet-id.js';
import { composedFolder } from '../support/plans.js';

/** The published agreements as extracted text; they are not part of this repository. */
const sourcesDir = join(import.meta.dirname, '../../../shared/seeds');
const sources = [
  { plan: 'en-faelles-indsats', prefix: '003' },
  { plan: 'viborg', prefix: '004' },
  { plan: 'gellerup-toveshoej', prefix: '001' },
  { plan: bookletId, prefix: '002' },
] as const;
const present = existsSync(sourcesDir);
if (!present) console.warn('The source texts are not here: whether the examples carry their facts is not tested.');

describe.skipIf(!present)('the facts of the source', () => {
  it.each(sources)('are in the documents of $plan', async ({ plan, prefix }) => {
    const file = readdirSync(sourcesDir).find((name) => name.startsWith(prefix));
    const wanted = factsOf(readFileSync(join(sourcesDir, file ?? ''), 'utf8'));
    const { documents } = await composedFolder(plan);
    const text = documents.flatMap(({ blocks }) => textsOfBlocks(blocks)).join(' ');
    const have = factsOf(text);
    const missing = [...wanted].filter((fact) => !have.has(fact) && !text.toLowerCase().includes(fact.toLowerCase()));
    expect(wanted.size).toBeGreaterThan(30);
    expect(missing.length / wanted.size, `missing: ${missing.join(', ')}`).toBeLessThanOrEqual(0.02);
  });
});

/** Figures, and names that their spelling gives away: `90,7`, `HippHopp+`, `KVINFO`, `Get2Sport`. */
function factsOf(text: string): Set<string> {
  const plain = text.replaceAll(/<[^>]+>/g, ' ').replaceAll('\u00a0', ' ');
  const figures = (plain.match(/\d[\d.,:/]*\d|\d/g) ?? []).map((figure) => {
    const date = /^(\d{1,2})[./](\d{1,2})[./](\d{2,4})$/.exec(figure);
    return date
      ? `${Number(date[1])}.${Number(date[2])}.${date[3]?.slice(-2)}`
      : figure.replaceAll(/\.(?=\d{3}\b)/g, '');
  });
  const words = (plain.match(/[0-9A-Za-zÆØÅæøå]+\+?/g) ?? []).filter(
    (word) => /[a-zæøå0-9][A-ZÆØÅ]|[A-ZÆØÅ]{2,}|[A-Za-zÆØÅæøå]\d|\+$/.test(word) && !/^\d+$/.test(word),
  );
  return new Set([...figures, ...words]);
}
