import { listText } from '../../compose/format/danish.js';
import type { Plan } from '../../model/plan-data.js';
import type { ChangedDocument, ChangeLog } from './change-log.js';

/** What the site tells of a plan's changes. */
export interface SiteChanges extends Omit<ChangeLog, 'changes'> {
  /** Newest first. */
  readonly changes: readonly SiteChange[];
}

export interface SiteChange {
  /** In UTC: `2026-11-28`. */
  readonly day: string;
  /** `Planens fælles oplysninger og delaftalen Beskæftigelse` */
  readonly what: string;
  readonly texts: readonly string[];
  /** Short hashes, newest first. The oldest stays the same, also when more is changed on the same day. */
  readonly commits: readonly string[];
}

/** Calls the documents by their names. */
export function siteChanges({ changes, ...rest }: ChangeLog, plan: Pick<Plan, 'subAgreements'>): SiteChanges {
  const names = new Map<ChangedDocument, string>([
    ['helhedsplan', 'planens fælles oplysninger'],
    ['strategisk-aftale', 'den strategiske samarbejdsaftale'],
    ...plan.subAgreements.map(({ area }) => [`delaftaler/${area.id}`, `delaftalen ${area.navn}`] as const),
  ]);
  const named = changes.map(({ day, documents, texts, commits }): SiteChange => {
    const known = [...names].flatMap(([document, name]) => (documents.includes(document) ? name : []));
    // What such a file was called may be anything.
    const others = documents.filter((document) => document !== 'bilag' && !names.has(document)).length;
    const former = others === 0 ? [] : [others === 1 ? 'en tidligere delaftale' : 'tidligere delaftaler'];
    const words = listText([...known, ...former, ...(documents.includes('bilag') ? ['bilagene'] : [])]);
    return { day, what: words.charAt(0).toLocaleUpperCase('da') + words.slice(1), texts, commits };
  });
  return { ...rest, changes: named };
}

/** As many as the page about all plans shows. */
export const mostOfAllPlans = 50;

/** What the page about all plans may need of a plan. */
export function newestChanges({ changes, ...rest }: SiteChanges): SiteChanges {
  return { ...rest, changes: changes.slice(0, mostOfAllPlans) };
}
