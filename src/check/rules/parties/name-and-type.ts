import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { kindByName, type Organisation } from '../../organisation-kind.js';
import { agreementParties, ownersOf } from '../../parties.js';

/** An organisation's type is the one that its name tells: «Ærby Kommune» is a municipality. */
export function nameAndType(context: CheckContext): Diagnostic[] {
  const { file } = context.plan;
  const owners = ownersOf(context);
  const entered = agreementParties(context);
  const told = new Set([file.kommune, file['administrerende-organisation'], ...owners]);
  return file.organisationer.flatMap((organisation, index) => {
    const { id, navn, type } = organisation;
    const isBare = type === 'boligorganisation' && owners.size > 0 && !entered.has(id);
    const kind = kindByName(organisation) ?? (needsName.has(type) || isBare ? 'anden' : type);
    // What the plan itself says of an organisation weighs more than its name, and a group is whatever it consists of.
    if (kind === type || type === 'gruppe' || told.has(id)) return [];
    const at = context.planFile.file.spanOf(['organisationer', index, 'type']);
    const isKnown = kind !== 'anden';
    const message = isKnown
      ? `«${navn}» står med typen ${type}, men navnet siger ${kind}`
      : `«${navn}» står med typen ${type}, men det siger navnet ikke${isBare ? ', og der er ingen afdelinger' : ''}`;
    return [
      diagnose('HP341', message, at, {
        help: isKnown ? `Skriv «type: ${kind}», eller ret navnet` : 'Ret typen, eller skriv organisationens fulde navn',
        fix: isKnown ? replaceSpan(`Ret til «${kind}»`, at, kind) : null,
      }),
    ];
  });
}

/** Nobody is a municipality or the police without saying so in their name. */
const needsName: ReadonlySet<Organisation['type']> = new Set(['kommune', 'politi']);
