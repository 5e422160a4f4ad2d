import { newestChanges } from './changes/site-changes.js';
import type { SiteCard, SitePlan } from './site-data.js';

/** What pages about all plans show of a plan, beside its rows. */
export function siteCard(plan: SitePlan): Omit<SiteCard, 'tables'> {
  const { id, name, areaName, municipality, period, status } = plan;
  const changes = plan.changes && newestChanges(plan.changes);
  const focusAreas = plan.subAgreements.map(({ focusArea, accent }) => ({ name: focusArea, ...accent }));
  return {
    id,
    name,
    areaName,
    municipality,
    period,
    status,
    isExample: plan.example !== null,
    focusAreas,
    changes,
  };
}
