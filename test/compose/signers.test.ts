import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Signer } from '../../src/document/blocks.js';
import { visitBlocks } from '../../src/document/visit.js';
import { Composer, composePlan } from '../../src/index.js';
import { fixedStamp } from '../support/fixed-stamp.js';
import { completePlan, fixturesDir, type PlanChanges, readFixture } from '../support/fixture-plan.js';

const people = `personer:
  - {navn: Tycho Hemmelig, titel: Direktør, organisation: nordbo, underskriver: ja}
  - {navn: Sofie Synlig, titel: Formand, organisation: nordbo, underskriver: ja, offentlig: ja}
  - {navn: Karla Kontakt, titel: Konsulent, organisation: aerby-kommune, offentlig: ja}
`;

describe('who signs', () => {
  it('is every party of the strategic agreement, unless the plan says otherwise', async () => {
    const signers = await signersOf({ 'personer.yaml': 'personer: []\n' });
    expect(signers['strategisk-aftale']?.map(({ id, party }) => [id, party])).toEqual([
      ['underskrift.nordbo', 'Boligforeningen Nordbo'],
      ['underskrift.aerby-kommune', 'Ærby Kommune'],
    ]);
    expect(signers.beskaeftigelse).toEqual([]);
  });

  it('is nobody in a draft', async () => {
    expect(await signersOf({}, { draft: true })).toEqual({
      'strategisk-aftale': [],
      beskaeftigelse: [],
      tjekliste: [],
    });
  });

  it('follows «underskrifter» of the plan', async () => {
    const signers = await signersOf(await changed(['status: udkast', 'status: udkast\nunderskrifter: [delaftaler]']));
    expect(signers['strategisk-aftale']).toEqual([]);
    expect(signers.beskaeftigelse?.map(({ id }) => id)).toEqual(['underskrift.nordbo', 'underskrift.aerby-kommune']);
    const none = await signersOf(await changed(['status: udkast', 'status: udkast\nunderskrifter: []']));
    expect(none).toEqual({ 'strategisk-aftale': [], beskaeftigelse: [], tjekliste: [] });
  });

  it('leaves out a party that does not sign, and shows a function', async () => {
    const parties = 'parter:\n  - {part: nordbo, underskriver: nej}\n  - {part: aerby-kommune, funktion: Socialchef}';
    const signers = await signersOf(await changed(['parter: [nordbo, aerby-kommune]', parties]));
    expect(signers['strategisk-aftale']?.map(({ party, role }) => [party, role])).toEqual([
      ['Ærby Kommune', 'Socialchef'],
    ]);
  });

  it('has a part for each who signs for a party, but names and titles only where they may be public', async () => {
    const { 'strategisk-aftale': signers = [] } = await signersOf({ 'personer.yaml': people });
    expect(signers.map(({ id, role, spaces }) => [id, role, spaces[0]?.value])).toEqual([
      ['underskrift.nordbo', null, null],
      ['underskrift.nordbo.2', 'Formand', 'Sofie Synlig'],
      // A person that does not sign is not shown, public or not.
      ['underskrift.aerby-kommune', null, null],
    ]);
    expect(signers[0]?.spaces.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'name Navn',
      'date Dato',
      'signature Underskrift',
    ]);
  });
});

/** The complete plan's own file with one part written anew. */
async function changed([from, to]: [string, string]): Promise<PlanChanges> {
  const file = 'helhedsplan.yaml';
  const text = await readFile(join(fixturesDir, completePlan, file), 'utf8');
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

/** The signers of each document by its id. */
async function signersOf(changes: PlanChanges, { draft = false } = {}): Promise<Record<string, Signer[]>> {
  const { plan, prose } = await readFixture(null, changes);
  if (!plan) throw new Error('The plan does not fit its schema');
  const options = { draft, prose, stamp: fixedStamp() };
  return Object.fromEntries(
    composePlan(new Composer(plan.edition), plan, options).map(({ id, blocks }) => {
      const signers: Signer[] = [];
      visitBlocks(blocks, { block: (block) => block.type === 'signatures' && signers.push(...block.signers) });
      return [id, signers];
    }),
  );
}
