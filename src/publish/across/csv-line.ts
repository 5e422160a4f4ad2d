import type { Block } from '../../document/blocks.js';
import { paragraph, text } from '../../document/build.js';
import { type TableName, tableDefinitions } from '../../open-data/tables.js';
import { tableFileUrl } from '../site-urls.js';
import { linkTo } from './across-page.js';

/** Where the figures above can be had as a file: those of one plan, or of all. */
export function csvLine(planId: string | null, ...tables: readonly TableName[]): Block {
  const links = tables.flatMap((table, index) => [
    ...(index === 0 ? [] : [text(' · ')]),
    linkTo(tableFileUrl(planId, table), `${tableDefinitions[table].title} (CSV)`),
  ]);
  return paragraph([text('Hent tallene: '), ...links], 'small');
}
