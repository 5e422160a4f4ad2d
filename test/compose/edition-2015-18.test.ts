import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentTree, Table } from '../../src/document/blocks.js';
import { textsOfBlocks } from '../../src/document/text.js';
import { visitBlocks } from '../../src/document/visit.js';
import { Composer } from '../../src/index.js';
import { financingSums } from '../../src/model/editions/2015-18/financing.js';
import { fixedStamp } from '../support/fixed-stamp.js';
import { completePlan2015, fixturesDir, readFixture } from '../support/fixture-plan.js';
import { composedPlan } from '../support/plans.js';

/** What the 2015-18 form prints in two documents has one home, and sums are made of whole kroner. */
let documents: readonly DocumentTree[];
beforeAll(async () => {
  ({ documents } = await composedPlan('gellerup-toveshoej'));
});

function blocksOf(id: string): readonly Block[] {
  const document = documents.find((one) => one.id === id);
  if (!document) throw new Error(`No document ${id}`);
  return document.blocks;
}

function tableOf(blocks: readonly Block[], id: string): Table {
  const found: Table[] = [];
  visitBlocks(blocks, { block: (block) => void (block.type === 'table' && block.id === id && found.push(block)) });
  const [table] = found;
  if (!table) throw new Error(`No table ${id}`);
  return table;
}

const rowsOf = (table: Table) =>
  table.groups.flatMap(({ rows }) =>
    rows.map((cells) => cells.map(({ children }) => textsOfBlocks(children).join(' '))),
  );

describe('goals and measurements', () => {
  it.each(['tryghed-og-trivsel', 'forebyggelse-og-foraeldreansvar'])('are the same in both documents: %s', (area) => {
    const inAgreement = tableOf(blocksOf('strategisk-aftale'), `indsatsomraade.${area}.maalinger`);
    expect(rowsOf(tableOf(blocksOf(area), 'maalinger'))).toEqual(rowsOf(inAgreement));
    expect(rowsOf(inAgreement).every(([measurement]) => /^\(Mål [a-c]:\) /.test(measurement ?? ''))).toBe(true);
  });

  it('follow their goals when those change places', async () => {
    const path = 'strategisk-aftale.yaml';
    const text = await readFile(join(fixturesDir, completePlan2015, path), 'utf8');
    const goals = /( {6}- \{id: naboskab.*\n)( {6}- \{id: ejerskab.*\n)/;
    const { plan, prose } = await readFixture(completePlan2015, { [path]: text.replace(goals, '$2$1') });
    if (!plan) throw new Error('The changed plan cannot be read');
    const options = { draft: false, prose, stamp: fixedStamp() };
    const sub = new Composer(plan.edition).compose(plan, options).find(({ id }) => id === 'tryghed-og-trivsel');
    const texts = textsOfBlocks(sub?.blocks ?? []);
    expect(texts).toEqual(expect.arrayContaining(['(a) Større ejerskab til området', '(b) Et stærkere naboskab']));
    expect(texts).toContain('(Mål b:) Andel af beboerne, der er med i en forening');
  });
});

describe('the money', () => {
  it('is that of the agreement in each sub-agreement, and what is left is shown to the krone', () => {
    const spread = [
      ['Tryghed og trivsel', '8.622.000', '6.083.000', '14.705.000'],
      ['Uddannelse og beskæftigelse', '6.839.000', '4.105.000', '10.944.000'],
      ['Forebyggelse og forældreansvar', '11.725.000', '1.392.000', '13.117.000'],
      ['Ikke fordelt på delaftaler', '2.814.000', '548.000', '3.362.000'],
      ['Samlet budget', '30.000.000', '12.128.000', '42.128.000'],
    ];
    expect(rowsOf(tableOf(blocksOf('strategisk-aftale'), 'fordeling'))).toEqual(spread);
    expect(rowsOf(tableOf(blocksOf('tryghed-og-trivsel'), 'finansiering'))).toEqual([
      ['Landsbyggefonden', '8.622.000'],
      ['Lokal medfinansiering', '6.083.000'],
      ['Samlet budget for indsatsområdet', '14.705.000'],
    ]);
  });

  it('is added exactly, and says by how much the parts are more than the whole', () => {
    const { rest, areas } = financingSums({
      landsbyggefonden: 999_999_999_998,
      'lokal-medfinansiering': 1,
      indsatsområder: { a: { landsbyggefonden: 999_999_999_999, 'lokal-medfinansiering': 0 }, b: undefined },
    });
    expect(rest).toEqual({ lbf: -1, local: 1, total: 0 });
    expect([...areas.keys()]).toEqual(['a']);
  });
});

it('notification and conflicts are told in every document in the same words', () => {
  const told = (id: string) =>
    textsOfBlocks(blocksOf(id)).filter((text) => /holder parterne hinanden|på et nuanceret/.test(text));
  expect(told('strategisk-aftale')).toHaveLength(2);
  for (const id of ['tryghed-og-trivsel', 'forebyggelse-og-foraeldreansvar'])
    expect(told(id)).toEqual(told('strategisk-aftale'));
});
