import type { LinkView } from '../site-page.js';
import { overviewUrl } from '../site-urls.js';

/** The page above all pages about more than one plan. */
export const overview: LinkView = { label: 'Overblik', url: overviewUrl };
