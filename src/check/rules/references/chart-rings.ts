import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/** Nothing in the organisation chart is under itself, directly or by way of others. Each ring is reported once. */
export function chartRings({ plan, files }: CheckContext): Diagnostic[] {
  const nodes = plan.attachments?.organisationsdiagram ?? [];
  const file = files.find(({ kind }) => kind === 'attachments')?.file;
  if (!file) return [];
  const reported = new Set<string>();
  return nodes.flatMap((node, index) => {
    const ring: string[] = [];
    let next: (typeof nodes)[number] | undefined = node;
    while (next && !ring.includes(next.id)) {
      ring.push(next.id);
      const { under }: { under?: string | undefined } = next;
      next = nodes.find(({ id }) => id === under);
    }
    if (next?.id !== node.id || ring.some((id) => reported.has(id))) return [];
    for (const id of ring) reported.add(id);
    const message = `«${node.navn}» hører under sig selv: ${[...ring, node.id].join(' → ')}`;
    const help = 'Slet «under» ved det øverste led, fx bestyrelsen';
    return [diagnose('HP206', message, file.spanOf(['organisationsdiagram', index, 'under']), { help })];
  });
}
