import { beforeAll, describe, expect, it } from 'vitest';
import { uploadList } from '../../src/compose/attachments/upload-list.js';
import { filesOfDocument } from '../../src/compose/document-files.js';
import type { Block, DocumentTree } from '../../src/document/blocks.js';
import { textOfInlines, textsOfBlocks } from '../../src/document/text.js';
import { visitBlocks } from '../../src/document/visit.js';
import { Composer, type ReadPlan, readPlan } from '../../src/index.js';
import { fixedStamp } from '../support/fixed-stamp.js';
import { agreementsDir, editions, readFixture } from '../support/fixture-plan.js';

function planOf({ plan }: ReadPlan) {
  if (!plan) throw new Error('The plan cannot be read');
  return plan;
}

function compose(read: ReadPlan, draft = false, notFilledIn?: ReadonlyMap<string, number>): DocumentTree[] {
  const plan = planOf(read);
  const options = { draft, prose: read.prose, stamp: fixedStamp(), ...(notFilledIn && { notFilledIn }) };
  return new Composer(plan.edition).compose(plan, options);
}

/** The rows of a table, each as its cells with `|` between; the lead cell is part of the first row of its group. */
function rowsOf(trees: readonly DocumentTree[], document: string, table: string): string[] {
  const rows: string[] = [];
  visitBlocks(trees.find(({ id }) => id === document)?.blocks ?? [], {
    block: (block: Block) => {
      if (block.type !== 'table' || block.id !== table) return;
      for (const { lead, rows: own } of block.groups)
        for (const [index, row] of own.entries()) {
          const cells = lead && index === 0 ? [lead, ...row] : row;
          rows.push(
            cells
              .map(({ children }) => textsOfBlocks(children).join(', '))
              .join(' | ')
              .replaceAll('\u00a0', ' '),
          );
        }
    },
  });
  return rows;
}

describe('the budget', () => {
  it('shows by how much it differs from the agreement, to the krone', async () => {
    const trees = compose(await readFixture('hp615-budget-lines'));
    expect(rowsOf(trees, 'budget', 'aftalen.tabel')).toEqual([
      'Landsbyggefonden | 6.000.000 | 6.000.000 | 0',
      'Lokal medfinansiering | 1.900.000 | 2.000.000 | −100.000',
      'I alt | 7.900.000 | 8.000.000 | −100.000',
    ]);
  });

  it('shows what is spread over too much as a negative rest', async () => {
    const trees = compose(await readFixture('hp616-budget-parts'));
    expect(rowsOf(trees, 'budget', 'indsatsomraader.tabel')).toContain(
      'Ikke fordelt på indsatsområder | −1 | 100.000 | 200.000 | 299.999',
    );
  });
});

describe('the example plans', () => {
  let slagelse: ReadPlan;
  let gellerup: ReadPlan;
  beforeAll(async () => {
    const read = async (id: string) => readPlan(agreementsDir, id, 'agreements', await editions());
    [slagelse, gellerup] = [await read('en-faelles-indsats'), await read('gellerup-toveshoej')];
  });

  it('Gellerup: the sums of the agreement, and what no sub-agreement has', () => {
    expect(rowsOf(compose(gellerup), 'budget', 'indsatsomraader.tabel')).toEqual([
      'Tryghed og trivsel | 8.622.000 | 6.083.000 | 14.705.000',
      'Uddannelse og beskæftigelse | 6.839.000 | 4.105.000 | 10.944.000',
      'Forebyggelse og forældreansvar | 11.725.000 | 1.392.000 | 13.117.000',
      'Ikke fordelt på indsatsområder | 2.814.000 | 548.000 | 3.362.000',
      'Samlet budget | 30.000.000 | 12.128.000 | 42.128.000',
    ]);
  });

  it('Slagelse: every role whose time is a share has all of it in the sub-agreements', () => {
    const rows = rowsOf(compose(slagelse), 'budget', 'medarbejdere.tabel');
    expect(rows.filter((row) => row.startsWith('I alt'))).toEqual([
      'I alt | 100 %',
      'I alt | 100 % af den samlede kapacitet',
      'I alt | 100 % af den samlede kapacitet',
      'I alt | 100 %',
      'I alt | 100 %',
    ]);
    expect(rows).toContain('Jobkonsulent, CAI, Kommunal medfinansiering | Beskæftigelse | 74 timer om ugen');
  });

  it('Slagelse: milestones stand in the order of time, what comes again last', () => {
    const when = rowsOf(compose(slagelse), 'milepaelsplan', 'milepaele.tabel').map((row) => row.split(' | ')[1]);
    expect(when.slice(0, 4)).toEqual([
      '2021',
      '1. oktober 2021',
      '4. kvartal 2021',
      '1. oktober 2021 – 30. september 2023',
    ]);
    expect(when.at(-1)).toBe('Løbende');
  });

  it('a column of the milestone plan that would be empty is left out', () => {
    const columnsOf = (plan: ReadPlan) => {
      const labels: string[] = [];
      visitBlocks(compose(plan).find((tree) => tree.id === 'milepaelsplan')?.blocks ?? [], {
        block: (block) => {
          if (block.type === 'table') labels.push(...block.columns.map(({ label }) => textOfInlines(label)));
        },
      });
      return labels;
    };
    expect(columnsOf(slagelse)).toEqual(['Nr.', 'Hvornår', 'Milepæl', 'Ansvarlig', 'Vedrører']);
    expect(columnsOf(gellerup)).toEqual(['Nr.', 'Hvornår', 'Milepæl', 'Ansvarlig']);
  });

  it('the agreement refers to what is made, and the checklist to everything that there is', () => {
    const trees = compose(slagelse);
    const placesIn = (id: string) => {
      const found = new Set<string>();
      visitBlocks(trees.find((tree) => tree.id === id)?.blocks ?? [], {
        inline: (inline) => {
          if (inline.type === 'reference' && inline.place) found.add(inline.place.documentId);
        },
      });
      return found;
    };
    const made = ['budget', 'milepaelsplan', 'kommissorium', 'organisationsdiagrammet', 'startmaalinger'];
    expect([...placesIn('strategisk-aftale')]).toEqual(expect.arrayContaining(made));
    expect(placesIn('tjekliste')).toEqual(new Set(trees.map(({ id }) => id).filter((id) => id !== 'tjekliste')));
  });
});

describe('the list for upload', () => {
  it('keeps its numbers whether the documents are there or not', async () => {
    const [whole, lean] = [await readFixture('complete-attachments'), await readFixture(null)];
    const numbered = (read: ReadPlan) =>
      uploadList(planOf(read)).map(({ fileName, state }) => `${fileName} ${state.is}`);
    expect(numbered(whole)).toContain('05-bilag-3-milepaelsplan made');
    expect(numbered(lean)).toContain('05-bilag-3-milepaelsplan elsewhere');
  });

  it('counts what is left to do in a draft', async () => {
    const read = await readFixture('complete-attachments');
    const counts = new Map([['delaftaler/beskaeftigelse.yaml', 3]]);
    expect(rowsOf(compose(read, true, counts), 'tjekliste', 'kraevede.tabel')[1]).toBe(
      '2 | Delaftale: Beskæftigelse | Dannet | 3 felter er ikke udfyldt',
    );
  });
});

it('a document is dated by the files that it tells of', async () => {
  const plan = planOf(await readFixture('complete-attachments'));
  expect(filesOfDocument(plan, 'milepaelsplan')).toEqual(['helhedsplan.yaml', 'bilag.yaml']);
  expect(filesOfDocument(plan, 'startmaalinger')).toEqual(['helhedsplan.yaml', 'bilag.yaml', 'strategisk-aftale.yaml']);
  const all = ['helhedsplan.yaml', 'bilag.yaml', 'strategisk-aftale.yaml', 'delaftaler/beskaeftigelse.yaml'];
  expect([...filesOfDocument(plan, 'budget')].sort()).toEqual([...all].sort());
  expect([...filesOfDocument(plan, 'tjekliste')].sort()).toEqual([...all].sort());
});
