import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { YamlFile } from '../../../load/yaml-file.js';
import { attachmentDetails } from '../../../model/attachments.js';
import type { FunderKind } from '../../../model/budget.js';
import {
  type Amounts,
  type Financing,
  type FinancingSums,
  financingSums,
} from '../../../model/editions/2015-18/financing.js';
import type { CheckContext } from '../../context.js';
import { writtenKroner } from './written-kroner.js';

/** The least share that comes from local parties, of the plan as a whole: that of a focus area may be smaller. */
const leastLocalShare = 25;

/** The money of the focus areas is part of the plan's, nothing of it is forgotten, and enough of it is local. */
export function financing(context: CheckContext): Diagnostic[] {
  const file = context.fileOf('strategicAgreement')?.file;
  const written = context.plan.strategicAgreement?.finansiering;
  if (!file || !written) return [];
  const sums = financingSums(written);
  const lacking = areasWithout(context, file, written, sums);
  return [
    ...tooMuch(file, sums),
    ...lacking,
    // Money of an area whose amounts are not written is not left over.
    ...(lacking.length > 0 ? [] : unexplained(file, written, sums)),
    ...tooLittleLocal(file, sums.plan),
    ...otherBudget(context, file, sums.plan),
  ];
}

const funders = [
  { field: 'landsbyggefonden', kind: 'landsbyggefonden', name: 'Landsbyggefonden', of: ({ lbf }: Amounts) => lbf },
  {
    field: 'lokal-medfinansiering',
    kind: 'lokal',
    name: 'den lokale medfinansiering',
    of: ({ local }: Amounts) => local,
  },
] as const;

function tooMuch(file: YamlFile, { plan, areas, rest }: FinancingSums): Diagnostic[] {
  return funders.flatMap(({ field, name, of }) => {
    if (of(rest) >= 0) return [];
    const message = `Delaftalerne har tilsammen ${writtenKroner(of(plan) - of(rest))} fra ${name}, men hele planen har ${writtenKroner(of(plan))}`;
    const related = [...areas.keys()].map((id) => ({
      message: 'Et af beløbene',
      span: file.spanOf(['finansiering', 'indsatsområder', id, field]),
    }));
    const help = `Ret det beløb, der er forkert: der er ${writtenKroner(-of(rest))} for meget`;
    return [diagnose('HP611', message, file.spanOf(['finansiering', field]), { help, related })];
  });
}

function unexplained(
  file: YamlFile,
  { 'ikke-fordelt': reason }: Financing,
  { rest, areas }: FinancingSums,
): Diagnostic[] {
  if (areas.size === 0 || rest.lbf < 0 || rest.local < 0) return [];
  const isAllThere = rest.total === 0;
  // Left over and explained, or neither: both are as they should be.
  if (isAllThere !== (reason !== undefined)) return [];
  if (isAllThere) {
    const help = 'Slet «ikke-fordelt», eller ret beløbene';
    const at = file.keySpanOf(['finansiering', 'ikke-fordelt']);
    return [diagnose('HP612', 'Alle penge er fordelt på delaftaler, men her står, hvad resten går til', at, { help })];
  }
  const amounts = [
    ...(rest.lbf > 0 ? [`${writtenKroner(rest.lbf)} fra Landsbyggefonden`] : []),
    ...(rest.local > 0 ? [`${writtenKroner(rest.local)} fra den lokale medfinansiering`] : []),
  ];
  const message = `${writtenKroner(rest.total)} er ikke fordelt på delaftaler: ${amounts.join(' og ')}`;
  const help = 'Skriv under «ikke-fordelt», hvad de går til, fx ledelse og administration, eller ret beløbene';
  return [diagnose('HP612', message, file.keySpanOf(['finansiering']), { help })];
}

function tooLittleLocal(file: YamlFile, { local, total }: Amounts): Diagnostic[] {
  if (local * 100 >= total * leastLocalShare) return [];
  // Rounded down, so that what is too little never reads as enough.
  const share = String(Math.floor((local * 1000) / total) / 10).replace('.', ',');
  const message = `Den lokale medfinansiering er ${share} % af planens budget, og den skal være mindst ${leastLocalShare} %`;
  const least = writtenKroner(Math.ceil((total * leastLocalShare) / 100));
  const help = `Ret det beløb, der er forkert: ${leastLocalShare} % af ${writtenKroner(total)} er ${least}`;
  return [diagnose('HP613', message, file.spanOf(['finansiering', 'lokal-medfinansiering']), { help })];
}

/** Areas that the plan has goals or a sub-agreement for, without amounts; and amounts of areas that it has not chosen. */
function areasWithout(
  { plan }: CheckContext,
  file: YamlFile,
  financing: Financing,
  { areas }: FinancingSums,
): Diagnostic[] {
  if (!financing.indsatsområder) return [];
  const order = plan.edition.form.indsatsområder.map(({ id }) => id);
  return plan.edition.form.indsatsområder.flatMap(({ id, navn }) => {
    const choice = plan.file.indsatsområder[id];
    const isDeclined = typeof choice === 'object' && choice.fravalgt !== undefined;
    const path = ['finansiering', 'indsatsområder', id];
    if (isDeclined && areas.has(id)) {
      const help = 'Slet beløbene, eller vælg indsatsområdet i helhedsplan.yaml';
      return [diagnose('HP614', `${navn} er valgt fra, men har penge i budgettet`, file.keySpanOf(path), { help })];
    }
    if (areas.has(id) || choice !== 'valgt') return [];
    const at = file.gapFor(path, order)?.at ?? file.spanOf(path);
    const help = `Tilføj ${id}: {landsbyggefonden: …, lokal-medfinansiering: …} under finansiering i strategisk-aftale.yaml`;
    return [diagnose('HP614', `${navn} er valgt, men har ingen finansiering`, at, { help })];
  });
}

/** The budget is an attachment; where its sum is written, or what it consists of, it is the plan's. */
function otherBudget(context: CheckContext, file: YamlFile, agreed: Amounts): Diagnostic[] {
  const attachments = context.fileOf('attachments')?.file;
  if (!attachments) return [];
  const help = 'Ret det af beløbene, der er forkert';
  const related = [{ message: 'Finansieringen', span: file.keySpanOf(['finansiering']) }];
  const { bilag: { budget } = {}, budget: { finansiering } = {} } = context.plan.attachments ?? {};
  const amount = attachmentDetails(budget).beløb ?? agreed.total;
  const sumOf = (kind: FunderKind) =>
    (finansiering ?? []).reduce((sum, { slags, beløb }) => (slags === kind ? sum + beløb : sum), 0);
  const lines = finansiering ? funders.map((funder) => ({ ...funder, sum: sumOf(funder.kind) })) : [];
  return [
    ...(amount === agreed.total
      ? []
      : [
          diagnose(
            'HP615',
            `Budgettet er på ${writtenKroner(amount)}, men finansieringen i aftalen giver ${writtenKroner(agreed.total)}`,
            attachments.spanOf(['bilag', 'budget', 'beløb']),
            { help, related },
          ),
        ]),
    ...lines
      .filter(({ sum, of }) => sum !== of(agreed))
      .map(({ name, sum, of }) =>
        diagnose(
          'HP615',
          `Budgettet har ${writtenKroner(sum)} fra ${name}, men aftalen har ${writtenKroner(of(agreed))}`,
          attachments.keySpanOf(['budget', 'finansiering']),
          { help, related },
        ),
      ),
  ];
}
