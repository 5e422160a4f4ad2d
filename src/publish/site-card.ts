import { newestChanges } from './changes/site-changes.js';
import type { SiteCard, SitePlan } from './site-data.js';

/** What pages about all plans show of a plan. */
export function siteCard(plan: SitePlan): SiteCard {
  const { id, name, areaName, municipality, period, status, tables } = plan;
  const changes = plan.changes && newestChanges(plan.changes);
  const focusAreas = plan.subAgreements.map(({ focusArea, accent }) => ({ name: focusArea, ...accent }));
  // The rows come last, as where the build's memory puts a card together again: its key is a hash of all this in order.
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
    tables,
  };
}
