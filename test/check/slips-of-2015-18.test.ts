import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, isSpan } from '../../src/diagnostics/diagnostic.js';
import { agreementsDir, readAgreement } from '../support/fixture-plan.js';

/**
 * The slips of a published agreement of the 2015-18 form, planted back one by one into the plan that was retold from it: each is
 * found where it stands. Those that the files have no place for cannot come about, and are listed in docs/regler/.
 */
const plan = 'gellerup-toveshoej';
const strategic = 'strategisk-aftale.yaml';
const safety = 'delaftaler/tryghed-og-trivsel.yaml';
const families = 'delaftaler/forebyggelse-og-foraeldreansvar.yaml';

interface Slip {
  readonly slip: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  /** A code, and what it marks. */
  readonly found: readonly [code: string, marked: string];
}

const slips: readonly Slip[] = [
  {
    slip: 'the words of a focus area’s name change places',
    file: safety,
    right: 'indsatsområde: Tryghed og trivsel',
    wrong: 'indsatsområde: Trivsel og tryghed',
    found: ['HP104', 'Trivsel og tryghed'],
  },
  {
    slip: 'a measurement cites a goal of another focus area',
    file: strategic,
    right: 'hører-til: fritidsliv',
    wrong: 'hører-til: lokalt-engagement',
    found: ['HP391', 'lokalt-engagement'],
  },
  {
    slip: 'an activity has goals of its own lettering',
    file: families,
    right: 'mål: [uddannelsesparate]',
    wrong: 'mål: [ungdomsuddannelse]',
    found: ['HP391', 'ungdomsuddannelse'],
  },
  {
    slip: 'a measurement cites a letter',
    file: strategic,
    right: 'hører-til: uddannelsesparate',
    wrong: 'hører-til: c',
    found: ['HP201', 'c'],
  },
  {
    slip: 'a text cites a goal that its area has not',
    file: strategic,
    right: 'Formålet er, at børn og familier trives bedre',
    wrong: 'Formålet er (Mål d), at børn og familier trives bedre',
    found: ['HP376', 'd'],
  },
  {
    slip: 'the last group of an amount has two digits',
    file: strategic,
    right: 'landsbyggefonden: 6.839.000 kr.',
    wrong: 'landsbyggefonden: 6.839.00 kr.',
    found: ['HP116', '6.839.00 kr.'],
  },
  {
    slip: 'the sub-agreements have more than the plan',
    file: strategic,
    right: 'lokal-medfinansiering: 4.105.000 kr.',
    wrong: 'lokal-medfinansiering: 41.050.000 kr.',
    found: ['HP611', '12.128.000 kr.'],
  },
  {
    slip: 'the start value lacks its per cent sign',
    file: strategic,
    right: '"52,9 %"',
    wrong: '"52,9"',
    found: ['HP361', '52,9'],
  },
  {
    slip: 'the target lacks its per cent sign',
    file: strategic,
    right: 'mindst-andel: 70 %',
    wrong: 'mindst-andel: 70',
    found: ['HP107', '70'],
  },
  {
    slip: 'the period has only a beginning',
    file: 'helhedsplan.yaml',
    right: 'periode: {fra: 1.8.2018, til: 31.7.2022}',
    wrong: 'periode: {fra: 1.8.2018}',
    found: ['HP102', 'periode: {fra: 1.8.2018}'],
  },
  {
    slip: 'the target year is after the period',
    file: strategic,
    right: 'mål: {andel: 55 %, senest: 2021}',
    wrong: 'mål: {andel: 55 %, senest: 2025}',
    found: ['HP331', '2025'],
  },
  {
    slip: 'a role with tasks is missing among the staff',
    file: safety,
    right: '      - {stilling: foreningskonsulent, timer-pr-uge: 3}\n',
    wrong: '',
    found: ['HP605', 'foreningskonsulent'],
  },
  {
    slip: 'hours without a figure',
    file: safety,
    right: '{stilling: samvirke-konsulent, timer-pr-uge: 5}',
    wrong: '{stilling: samvirke-konsulent}',
    found: ['HP301', 'samvirke-konsulent'],
  },
  {
    slip: 'a success criterion does not say for how long',
    file: safety,
    right: 'enhed: samtaler, over: 17 mdr.',
    wrong: 'enhed: samtaler',
    found: ['HP393', 'samtaler'],
  },
  {
    slip: 'a success criterion has no source',
    file: safety,
    right: 'over: 17 mdr., datakilde: optaelling}',
    wrong: 'over: 17 mdr.}',
    found: ['HP301', ''],
  },
  {
    slip: 'a masked word is left in the text',
    file: families,
    right: 'Børn, der ikke går til en fritidsaktivitet',
    wrong: 'Xxxx, der ikke går til en fritidsaktivitet',
    found: ['HP310', 'Xxxx'],
  },
  {
    slip: 'the municipality with the old spelling of its town',
    file: strategic,
    right: 'hvor: Aarhus Kommune, værdi: "5,8 %"',
    wrong: 'hvor: Århus Kommune, værdi: "5,8 %"',
    found: ['HP323', 'Århus Kommune'],
  },
];

describe('the slip is found:', () => {
  it.each(slips.map((slip) => [slip.slip, slip] as const))(
    '%s',
    async (_, { file, right, wrong, found: [code, marked] }) => {
      const text = await readFile(join(agreementsDir, plan, file), 'utf8');
      expect(text.split(right).length, `«${right}» should stand in ${file}`).toBeGreaterThan(1);
      const before = new Set((await check({})).map(keyOf));
      const fresh = (await check({ [file]: text.replace(right, () => wrong) })).filter(
        (one) => !before.has(keyOf(one)),
      );
      const marks = fresh.filter((one) => one.code === code).map(markedBy);
      expect(marks, fresh.map(({ code: other, message }) => `${other} ${message}`).join('\n')).not.toEqual([]);
      if (marked !== '') expect(marks).toContain(marked);
    },
  );
});

it('the plan itself has no error', async () => {
  expect((await check({})).filter(({ severity }) => severity === 'error')).toEqual([]);
});

async function check(changes: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  return (await readAgreement(plan, changes)).diagnostics;
}

function keyOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function markedBy({ at }: Diagnostic): string {
  return isSpan(at) ? at.source.text.slice(at.start, at.end) : '';
}
