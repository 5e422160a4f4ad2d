import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder below `agreements/`, and the id by which commands and files know the booklet. No plan's id begins like it. */
export const bookletId = '_indsatser';

/** What the booklet is called where no mark needs to say that it is no plan: on the command line and in the output. */
export const bookletName = 'indsatser';

/** Whether there is a booklet beside the plans. */
export function hasBooklet(agreementsDir: string): boolean {
  return existsSync(join(agreementsDir, bookletId));
}
