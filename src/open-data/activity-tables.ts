import type { ComposeContext } from '../compose/context.js';
import { sourceLine } from '../compose/editions/shared-view.js';
import type { SuccessCriterion } from '../model/editions/2015-18/success-criterion.js';
import type { PlanSubAgreement } from '../model/plan-data.js';
import { idList, plainProse, plainWords } from './plain-words.js';
import type { Row, Tables } from './tables.js';

type Activity = NonNullable<PlanSubAgreement['content']['aktiviteter']>[number];

/** Activities, whom they are for, and what they count themselves. */
export function activityTables(
  context: ComposeContext,
): Pick<Tables, 'aktiviteter' | 'maalgrupper' | 'succeskriterier'> {
  const all = context.plan.subAgreements.flatMap(({ area, content }) =>
    (content.aktiviteter ?? []).map((activity) => ({ areaId: area.id, activity })),
  );
  return {
    aktiviteter: all.map(({ areaId, activity }) => activityRow(context, areaId, activity)),
    maalgrupper: all.flatMap(({ activity }) => targetGroupRows(context, activity)),
    succeskriterier: all.flatMap(({ activity }) =>
      ('succeskriterier' in activity ? (activity.succeskriterier ?? []) : []).map((criterion, index) =>
        criterionRow(context, activity.id, criterion, index + 1),
      ),
    ),
  };
}

function activityRow(context: ComposeContext, areaId: string, activity: Activity): Row<'aktiviteter'> {
  const { id, navn, kort, områder, medfinansiering, ansvar } = activity;
  return {
    plan: context.plan.id,
    aktivitet: id,
    indsatsomraade: areaId,
    navn,
    kort: plainWords(context.inlines(kort)),
    boligomraader: idList(områder ?? []),
    maalgrupper: whomFor(context, activity),
    kommunal_medfinansiering: medfinansiering !== undefined,
    ansvar: (typeof ansvar === 'object' ? ansvar.form : undefined) ?? null,
  };
}

/** The groups, or where there are none the text about them. */
function whomFor(context: ComposeContext, { målgrupper }: Activity): string | null {
  if (målgrupper === undefined) return null;
  const prose = typeof målgrupper === 'string' ? målgrupper : målgrupper.beskrivelse;
  const groups = groupsOf(målgrupper).flatMap(({ hvem }) => plainWords(context.inlines(hvem)) ?? []);
  return groups.length > 0 ? groups.join('; ') : plainProse(context.blocks(prose, 'maalgrupper'));
}

function groupsOf(written: Activity['målgrupper']) {
  return typeof written === 'object' ? (written.grupper ?? []) : [];
}

function targetGroupRows(context: ComposeContext, { id, målgrupper }: Activity): Row<'maalgrupper'>[] {
  return groupsOf(målgrupper).map(({ hvem, alder, antal, prioritet, beskrivelse }, index) => ({
    plan: context.plan.id,
    aktivitet: id,
    nummer: index + 1,
    hvem: plainWords(context.inlines(hvem)) ?? '',
    alder_fra: alder?.from ?? null,
    alder_til: alder?.to ?? null,
    antal: antal ?? null,
    prioritet: prioritet ?? null,
    beskrivelse: plainWords(context.inlines(beskrivelse)),
  }));
}

function criterionRow(
  context: ComposeContext,
  activityId: string,
  criterion: SuccessCriterion,
  number: number,
): Row<'succeskriterier'> {
  const { antal, mindst, 'i-gennemsnit': average, enhed, over, pr, bemærkning, datakilde } = criterion;
  return {
    plan: context.plan.id,
    aktivitet: activityId,
    nummer: number,
    krav: mindst !== undefined ? 'mindst' : average !== undefined ? 'i gennemsnit' : 'antal',
    antal: antal ?? mindst ?? average ?? 0,
    enhed: plainWords(context.inlines(enhed)) ?? '',
    over_maaneder: over ?? null,
    pr: pr ?? null,
    bemaerkning: plainWords(context.inlines(bemærkning)),
    datakilde: datakilde === undefined ? null : plainWords(sourceLine(context, datakilde)),
  };
}
