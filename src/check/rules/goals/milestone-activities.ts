import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { activityWords } from '../../activity-words.js';
import type { CheckContext } from '../../context.js';

/** A milestone that names an activity is a step of that one. */
export function milestoneActivities(context: CheckContext): Diagnostic[] {
  const source = context.fileOf('attachments')?.file;
  const milestones = context.plan.attachments?.milepæle ?? [];
  if (!source || milestones.length === 0) return [];
  const all = activityWords(context);
  return milestones.flatMap(({ milepæl, vedrører }, index) => {
    const pointed = all.filter(({ id }) => [vedrører].flat().includes(id));
    const text = milepæl.toLowerCase();
    const named = all.filter(({ name }) => name.length >= 5 && text.includes(name.toLowerCase()));
    const [meant] = named;
    if (pointed.length === 0 || !meant || named.length > 1 || pointed.includes(meant)) return [];
    const message = `Milepælen peger på «${pointed[0]?.name}», men handler om «${meant.name}»`;
    const at = source.spanOf(['milepæle', index, 'vedrører']);
    const help = `Skriv «vedrører: ${meant.id}», eller ret milepælens tekst`;
    return [
      diagnose('HP373', message, at, { help, related: [{ message: `Aktiviteten «${meant.name}»`, span: meant.span }] }),
    ];
  });
}
