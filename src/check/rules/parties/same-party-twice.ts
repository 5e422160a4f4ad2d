import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { removeLine } from '../../../diagnostics/remove-line.js';
import type { YamlFile } from '../../../load/yaml-file.js';
import type { Party } from '../../../model/organisation.js';
import type { CheckContext } from '../../context.js';
import { partyId } from '../../parties.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/** A list of parties names nobody twice in the same function. */
export function samePartyTwice(context: CheckContext): Diagnostic[] {
  const { plan, planFile } = context;
  const inAgreement = twice(context, planFile.file, plan.file.parter);
  return [
    ...inAgreement,
    ...subAgreementFiles(context).flatMap(({ file, content }) => twice(context, file, content.parter ?? [])),
  ];
}

function twice({ entities }: CheckContext, file: YamlFile, parties: readonly Party[]): Diagnostic[] {
  const seen = new Map<string, number>();
  return parties.flatMap((party, index) => {
    const id = partyId(party);
    const { funktion = '', bemærkning = '' } = typeof party === 'string' ? {} : party;
    const key = JSON.stringify([id, funktion, bemærkning]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const at = file.spanOf(['parter', index]);
    const as = funktion === '' ? '' : ` som ${funktion}`;
    return [
      diagnose('HP344', `«${entities.get(id)?.name ?? id}» står to gange blandt parterne${as}`, at, {
        help: 'Slet den ene',
        related: [{ message: 'Første gang', span: file.spanOf(['parter', first]) }],
        fix: removeLine('Slet den anden linje', at),
      }),
    ];
  });
}
