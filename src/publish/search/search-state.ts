import { pagefindBinary } from './pagefind-binary.js';

/** Whether the site can be searched: yes, not wanted, or not possible on this machine. */
export type SearchState = 'on' | 'off' | 'missing';

/** What can be told before anything is made. */
export function searchState(isWanted: boolean): SearchState {
  if (!isWanted) return 'off';
  return pagefindBinary() === null ? 'missing' : 'on';
}
