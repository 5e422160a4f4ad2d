import { EVENT_ID, type Event } from 'js-yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/registry.js';
import type { Source } from '../diagnostics/source.js';

/** Far more than any agreement has in one list or group of fields: what is wider was not written by hand. */
const mostEntries = 1_000;

/** Tells of the first list, or group of fields, that has more than can be read, at the first that is too many. */
export function findTooMany(source: Source, events: readonly Event[]): Diagnostic | null {
  const open: Opened[] = [];
  let offset = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    offset = Math.max(offset, offsetOf(event));
    const around = open.at(-1);
    if (around && ++around.nodes > around.most) return tooMany(source, offset, around.isMap);
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) continue;
    const isMap = event.type === EVENT_ID.MAPPING;
    open.push({ isMap, most: isMap ? mostEntries * 2 : mostEntries, nodes: 0 });
  }
  return null;
}

/** A list or group of fields that has not ended. */
interface Opened {
  readonly isMap: boolean;
  /** A field is two nodes, its name and its value. */
  readonly most: number;
  nodes: number;
}

/** -1 for an empty value, which has no place of its own. */
function offsetOf(event: Exclude<Event, { type: typeof EVENT_ID.POP }>): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event.type === EVENT_ID.DOCUMENT ? 0 : event.start;
}

function tooMany(source: Source, start: number, isMap: boolean): Diagnostic {
  const message = `${isMap ? 'Her står flere end 1.000 felter' : 'Listen har flere end 1.000 punkter'}; så mange kan ikke læses`;
  return diagnose('HP026', message, { source, start, end: start + 1 }, { help });
}

const help = 'Se efter, om noget er sat ind ved et uheld; hører det til planen, så læg det i et bilag';
