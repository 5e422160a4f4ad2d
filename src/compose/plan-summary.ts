import type { Block } from '../document/blocks.js';
import type { Plan } from '../model/plan-data.js';
import { milestoneOverview } from './attachments/milestone-plan.js';
import { chartOverview } from './attachments/organisation-chart.js';
import { ComposeContext, type ComposeOptions } from './context.js';
import { departmentsText, longDateOf, spanText } from './format/danish.js';
import { anchors } from './places.js';

/** The plan in short, for pages that are about the whole of it and not about one document. */
export interface PlanSummary {
  readonly municipality: string;
  /** `1. oktober 2021 – 30. september 2025` */
  readonly period: string;
  readonly parties: readonly string[];
  readonly areas: readonly { readonly name: string; readonly departments: string }[];
  readonly exampleSource: readonly Block[];
  readonly exampleCaveat: readonly Block[];
  /** Documents and focus areas that the plan lacks, with the reason. */
  readonly missing: readonly { readonly what: string; readonly why: readonly Block[] }[];
  readonly openPoints: readonly { readonly topic: string; readonly text: readonly Block[]; readonly where: string }[];
  /** A timeline and its milestones; none where the plan has none. */
  readonly milestones: readonly Block[];
  /** The organisation chart and its words. */
  readonly chart: readonly Block[];
  /** By the anchor of the activity's section in its document. */
  readonly activities: ReadonlyMap<string, ActivitySummary>;
}

export interface ActivitySummary {
  readonly id: string;
  readonly areas: readonly string[];
  readonly short: readonly Block[];
}

const documentNames = { 'strategisk-aftale': 'Den strategiske samarbejdsaftale', bilag: 'Bilagslisten' } as const;

export function summarisePlan(plan: Plan, options: ComposeOptions): PlanSummary {
  const context = new ComposeContext(plan, options);
  const { file } = plan;
  const points = (list: Plan['file']['åbne-punkter'], where: string) =>
    (list ?? []).map(({ emne, tekst }) => ({ topic: emne, text: context.blocks(tekst, 'punkt'), where }));
  return {
    municipality: context.name(file.kommune),
    period: spanText(longDateOf(file.periode.fra), longDateOf(file.periode.til)),
    parties: file.parter.map((party) => context.fullName(typeof party === 'string' ? party : party.part)),
    areas: file.områder.map((area) => ({
      name: area.navn,
      departments: departmentsText(area.afdelinger ?? [], (id) => context.shortName(id)),
    })),
    exampleSource: context.blocks(file.eksempel?.kilde, 'kilde'),
    exampleCaveat: context.blocks(file.eksempel?.forbehold, 'forbehold'),
    missing: missingParts(context),
    openPoints: [
      ...points(file['åbne-punkter'], 'Planen som helhed'),
      ...points(plan.strategicAgreement?.['åbne-punkter'], 'Strategisk samarbejdsaftale'),
      ...points(plan.attachments?.['åbne-punkter'], 'Bilag'),
      ...plan.subAgreements.flatMap(({ area, content }) => points(content['åbne-punkter'], `Delaftale: ${area.navn}`)),
    ],
    milestones: milestoneOverview(context, plan.attachments?.milepæle ?? []),
    chart: chartOverview(context, plan.attachments?.organisationsdiagram ?? []),
    activities: new Map(
      plan.subAgreements.flatMap(({ content }) =>
        (content.aktiviteter ?? []).map(({ id, områder, kort }) => [
          anchors.activity(id),
          { id, areas: (områder ?? []).map((area) => context.name(area)), short: context.blocks(kort, 'kort') },
        ]),
      ),
    ),
  };
}

/** What the plan says it lacks: documents, and sub-agreements of focus areas. */
export function missingParts(context: ComposeContext): { what: string; why: readonly Block[] }[] {
  const { file, edition } = context.plan;
  const documents = (file.mangler ?? []).map(({ dokument, grund }) => ({
    what: documentNames[dokument],
    why: context.blocks(grund, `mangler.${dokument}`),
  }));
  const areas = edition.form.indsatsområder.flatMap(({ id, navn }) => {
    const choice = file.indsatsområder[id];
    if (typeof choice !== 'object' || !choice.mangler) return [];
    return [{ what: `Delaftalen ${navn}`, why: context.blocks(choice.mangler, `mangler.${id}`) }];
  });
  return [...documents, ...areas];
}
