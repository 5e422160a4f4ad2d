import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

const documents = [
  { id: 'strategisk-aftale', file: 'strategisk-aftale.yaml', name: 'Den strategiske samarbejdsaftale' },
  { id: 'bilag', file: 'bilag.yaml', name: 'Bilagslisten' },
] as const;

/** A plan has the form's documents, or says which it lacks and why; a final plan lacks none. */
export function missingDocuments({ plan, files, path }: CheckContext): Diagnostic[] {
  const planFile = files.find(({ kind }) => kind === 'plan')?.file;
  const present = { 'strategisk-aftale': plan.strategicAgreement, bilag: plan.attachments };
  const declared = plan.file.mangler ?? [];
  return documents.flatMap(({ id, file, name }) => {
    const index = declared.findIndex(({ dokument }) => dokument === id);
    const declaredAt = planFile && index >= 0 ? planFile.spanOf(['mangler', index, 'dokument']) : null;
    if (present[id] && declaredAt) {
      const help = 'Slet punktet under mangler';
      return [diagnose('HP115', `${name} står som manglende, men filen ${file} er her`, declaredAt, { help })];
    }
    if (present[id]) return [];
    const help = `Opret ${path}/${file}, eller forklar under «mangler» i helhedsplan.yaml, hvorfor det ikke er her`;
    if (declaredAt)
      return [
        diagnose('HP305', `${name} mangler, som planen selv oplyser`, declaredAt, { help: `Opret ${path}/${file}` }),
      ];
    return [diagnose('HP305', `${name} mangler`, { path: `${path}/${file}` }, { help })];
  });
}
