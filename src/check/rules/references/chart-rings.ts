import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

interface Node {
  readonly id: string;
  readonly navn: string;
  readonly under?: string | undefined;
}

/** Nothing in the organisation chart is under itself, directly or by way of others. Each ring is reported once. */
export function chartRings({ plan, files }: CheckContext): Diagnostic[] {
  const nodes = plan.attachments?.organisationsdiagram ?? [];
  const file = files.find(({ kind }) => kind === 'attachments')?.file;
  if (!file) return [];
  return ringsOf(nodes).map(({ index, ring }) => {
    const ids = [...ring, ring[0]].map((node) => node?.id);
    const way = ids.length > 8 ? [...ids.slice(0, 4), '…', ...ids.slice(-2)] : ids;
    const message = `«${ring[0]?.navn}» hører under sig selv: ${way.join(' → ')}`;
    const help = 'Slet «under» ved det øverste led, fx bestyrelsen';
    return diagnose('HP206', message, file.spanOf(['organisationsdiagram', index, 'under']), { help });
  });
}

/** All rings, each from the node that stands first in the file. Of two nodes with one id the first is meant. */
function ringsOf(nodes: readonly Node[]): { index: number; ring: Node[] }[] {
  const places = new Map(nodes.map(({ id }, index) => [id, index] as const).reverse());
  const seen = new Set<number>();
  const rings: { index: number; ring: Node[] }[] = [];
  for (const start of nodes.keys()) {
    const way: number[] = [];
    const onWay = new Set<number>();
    let at: number | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      onWay.add(at);
      way.push(at);
      at = places.get(nodes[at]?.under ?? '');
    }
    if (at === undefined || !onWay.has(at)) continue;
    const ring = way.slice(way.indexOf(at));
    const first = ring.indexOf(ring.reduce((least, place) => Math.min(least, place)));
    const ordered = [...ring.slice(first), ...ring.slice(0, first)];
    rings.push({ index: ordered[0] ?? 0, ring: ordered.flatMap((place) => nodes[place] ?? []) });
  }
  return rings.sort((a, b) => a.index - b.index);
}
