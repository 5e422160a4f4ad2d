import { suggest } from '../diagnostics/suggest.js';
import type { Terminal } from './console.js';
import { CannotRun } from './failure.js';
import { helpTexts } from './help.js';
import { loadWorkspaceEditions } from './plans.js';
import { importWording } from './wording/import-wording.js';
import { wordingStatus } from './wording/wording-status.js';
import { workspaceOf } from './workspace.js';

export interface WordingOptions {
  /** What is to be done, and then the files. */
  readonly words: readonly string[];
  readonly root: string | undefined;
  readonly edition: string | undefined;
  readonly force: boolean;
  readonly dryRun: boolean;
}

const actions = ['import', 'status'];

/**
 * `helhedsplan wording`: the form's own wording, read out of the authors' copy of it. Exit status 0; 1 where a file cannot be
 * used; 2 for a command that cannot run.
 */
export async function wording(options: WordingOptions, terminal: Terminal): Promise<number> {
  const [action, ...files] = options.words;
  if (action === undefined) {
    terminal.out(helpTexts.wording);
    return 2;
  }
  const workspace = workspaceOf(options.root, undefined);
  if (action === 'status') {
    if (files.length > 0 || options.force || options.dryRun)
      throw new CannotRun(
        'status tager ingen filer og kun valgene --root og --edition',
        'Skriv: npx helhedsplan wording status',
      );
    return wordingStatus(await loadWorkspaceEditions(workspace), options.edition, terminal);
  }
  if (action === 'import') return importWording(workspace, { ...options, files }, terminal);
  const meant = suggest(action, actions);
  throw new CannotRun(
    `Efter wording står der «${action}»`,
    meant ? `Mente du «${meant}»?` : `Skriv import eller status; se: npx helhedsplan wording --help`,
  );
}
