import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { YamlFile } from '../../../load/yaml-file.js';
import type { CheckContext } from '../../context.js';
import { isSoundPeriod } from '../../plan-period.js';
import { writtenKroner } from './written-kroner.js';

type Budget = NonNullable<NonNullable<CheckContext['plan']['attachments']>['budget']>;
type Line = NonNullable<Budget['finansiering']>[number];

/** Who pays, of what kind, to which focus areas and in which years fits the plan that the budget is made for. */
export function budgetLines(context: CheckContext): Diagnostic[] {
  const file = context.fileOf('attachments')?.file;
  const lines = context.plan.attachments?.budget?.finansiering ?? [];
  if (!file) return [];
  return lines.flatMap((line, index) => [
    ...payerTwice(context, file, lines, index),
    ...wrongKind(file, line, index),
    ...declinedAreas(context, file, line, index),
    ...otherYears(context, file, line, index),
  ]);
}

const pathOf = (index: number, field: string) => ['budget', 'finansiering', index, field];

function payerTwice({ entities }: CheckContext, file: YamlFile, lines: readonly Line[], index: number): Diagnostic[] {
  const { organisation, navn, slags, beløb } = lines[index] ?? {};
  const payer = organisation ?? navn;
  const first = lines.findIndex((line) => (line.organisation ?? line.navn) === payer && line.slags === slags);
  if (first === index || payer === undefined || beløb === undefined) return [];
  const field = organisation === undefined ? 'navn' : 'organisation';
  const message = `«${entities.get(payer)?.name ?? payer}» står to gange i budgettet`;
  const help = `Ret, hvem der betaler de ${writtenKroner(beløb)}, eller læg de to beløb sammen`;
  const related = [{ message: 'Første gang', span: file.spanOf(pathOf(first, field)) }];
  return [diagnose('HP618', message, file.spanOf(pathOf(index, field)), { help, related })];
}

/** The fund's money is the fund's, and nobody else's is. */
function wrongKind(file: YamlFile, { navn, slags }: Line, index: number): Diagnostic[] {
  const isFund = navn !== undefined && /^(?:landsbyggefond|lbf\b)/i.test(navn);
  if (isFund === (slags === 'landsbyggefonden')) return [];
  const at = file.spanOf(pathOf(index, 'slags'));
  if (isFund) {
    const help = 'Skriv «slags: landsbyggefonden»';
    return [diagnose('HP618', `Penge fra Landsbyggefonden kan ikke være af slagsen «${slags}»`, at, { help })];
  }
  const message = 'Kun Landsbyggefondens egne penge er af slagsen «landsbyggefonden»';
  const help = 'Skriv «slags: lokal» eller «slags: ekstern», eller ret, hvem der betaler';
  return [diagnose('HP618', message, at, { help })];
}

function declinedAreas({ plan }: CheckContext, file: YamlFile, { indsatsområder }: Line, index: number): Diagnostic[] {
  return plan.edition.form.indsatsområder.flatMap(({ id, navn }) => {
    const choice = plan.file.indsatsområder[id];
    const isDeclined = typeof choice === 'object' && choice.fravalgt !== undefined;
    if (!isDeclined || indsatsområder?.[id] === undefined) return [];
    const help = 'Flyt beløbet til et indsatsområde, som planen har valgt, eller vælg området i helhedsplan.yaml';
    const at = file.keySpanOf([...pathOf(index, 'indsatsområder'), id]);
    return [diagnose('HP614', `${navn} er valgt fra, men har penge i budgettet`, at, { help })];
  });
}

function otherYears({ plan, planFile }: CheckContext, file: YamlFile, { år }: Line, index: number): Diagnostic[] {
  if (!isSoundPeriod(plan)) return [];
  const [first, last] = [plan.file.periode.fra.slice(0, 4), plan.file.periode.til.slice(0, 4)];
  return Object.keys(år ?? {}).flatMap((year) => {
    if (year >= first && year <= last) return [];
    const message = `Budgettet har penge i ${year}, men perioden går fra ${first} til ${last}`;
    const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
    const at = file.keySpanOf([...pathOf(index, 'år'), year]);
    return [diagnose('HP618', message, at, { help: 'Ret årstallet', related })];
  });
}
