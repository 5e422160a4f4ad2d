import type { z } from 'zod';
import { type Diagnostic, hasErrors, replaceSpan } from '../diagnostics/diagnostic.js';
import { diagnose } from '../diagnostics/registry.js';
import { suggest } from '../diagnostics/suggest.js';
import type { PlanFolder } from '../load/plan-folder.js';
import type { YamlFile } from '../load/yaml-file.js';
import { peopleFile } from '../model/person.js';
import { planFile } from '../model/plan.js';
import type { Edition, Plan, PlanSubAgreement } from '../model/plan-data.js';
import { validateFile } from './validate-file.js';

/** What of a file fits its schema, together with that: what rules walk. */
export interface CheckedFile {
  readonly kind: 'plan' | 'strategicAgreement' | 'subAgreement' | 'attachments' | 'people' | 'booklet' | 'intervention';
  /** For a sub-agreement or an intervention its file's name without extension. */
  readonly name: string;
  readonly file: YamlFile;
  readonly schema: z.ZodType;
  /** False where something did not fit and was left out. */
  readonly isWhole: boolean;
}

export interface ValidatedPlan {
  /** What could be read of the plan. Null without a `helhedsplan.yaml` that makes sense. */
  readonly plan: Plan | null;
  /** What there is could all be read; names of fields may be misspelt. */
  readonly isWhole: boolean;
  readonly files: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds all files of a plan against the schemas of its edition, and makes of them what can be made. */
export function validatePlan(folder: PlanFolder, editions: ReadonlyMap<string, Edition>): ValidatedPlan {
  const validation = new PlanValidation(folder);
  return validation.run(editions);
}

class PlanValidation {
  private files: CheckedFile[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private isWhole: boolean;

  constructor(private readonly folder: PlanFolder) {
    this.isWhole = !hasErrors(folder.diagnostics);
  }

  run(editions: ReadonlyMap<string, Edition>): ValidatedPlan {
    const { folder } = this;
    const file = this.read('plan', 'helhedsplan', folder.plan, planFile);
    const edition = this.edition(editions);
    const people = this.read('people', 'personer', folder.people, peopleFile);
    if (!edition) return { plan: null, isWhole: false, files: this.files, diagnostics: this.diagnostics };
    const { schemas } = edition;
    const strategicAgreement = this.read(
      'strategicAgreement',
      'strategisk-aftale',
      folder.strategicAgreement,
      schemas.strategicAgreement,
    );
    const attachments = this.read('attachments', 'bilag', folder.attachments, schemas.attachments);
    const subAgreements = this.subAgreements(edition);
    const plan = file && { id: folder.id, edition, file, strategicAgreement, attachments, subAgreements, people };
    return { plan, isWhole: this.isWhole && plan !== null, files: this.files, diagnostics: this.diagnostics };
  }

  private read<S extends z.ZodType>(
    kind: CheckedFile['kind'],
    name: string,
    file: YamlFile | null,
    schema: S,
  ): z.output<S> | null {
    if (!file) return null;
    const { fitting, diagnostics } = validateFile(file, schema);
    this.diagnostics.push(...diagnostics);
    this.isWhole &&= fitting?.isWhole ?? false;
    if (!fitting) return null;
    this.files.push({ kind, name, file: fitting.file, schema, isWhole: fitting.isWhole });
    return fitting.value;
  }

  /** The edition is read before anything else fits: the other files' schemas depend on it. */
  private edition(editions: ReadonlyMap<string, Edition>): Edition | null {
    const { plan } = this.folder;
    const named = plan ? plan.value.udgave : this.editionInText();
    const edition = typeof named === 'string' ? editions.get(named.trim()) : undefined;
    if (edition) return edition;
    if (!plan || typeof named !== 'string') return null;
    const known = [...editions.keys()];
    const meant = suggest(named, known);
    const help = meant ? `Mente du «${meant}»?` : `Vælg en af: ${known.join(', ')}`;
    const span = plan.spanOf(['udgave']);
    const fix = meant ? replaceSpan(`Ret til «${meant}»`, span, meant) : null;
    const message = `Der er ingen udgave af formularen, der hedder «${named}»`;
    this.diagnostics.push(diagnose('HP205', message, span, { help, fix }));
    return null;
  }

  /** A `helhedsplan.yaml` that is no YAML still says which edition the other files are of. */
  private editionInText(): string | undefined {
    const source = this.folder.sources.find(({ path }) => path === `${this.folder.path}/helhedsplan.yaml`);
    return /^udgave:[ \t]*["']?([\w-]+)/m.exec(source?.text ?? '')?.[1];
  }

  private subAgreements({ form, schemas }: Edition): PlanSubAgreement[] {
    const found: PlanSubAgreement[] = [];
    for (const [name, file] of this.folder.subAgreements) {
      const content = this.read('subAgreement', name, file, schemas.subAgreement);
      const area = form.indsatsområder.find(({ navn }) => navn === content?.indsatsområde);
      if (!content || !area) continue;
      if (area.id === name) found.push({ area, content });
      else this.misnamed(file, name, area.id, form.indsatsområder.find(({ id }) => id === name)?.navn);
    }
    const order = form.indsatsområder;
    return found.sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
  }

  /** @param own the focus area that the file's name stands for, if any. */
  private misnamed(file: YamlFile, name: string, id: string, own: string | undefined): void {
    // It is a copy, or says the wrong thing of itself: nothing can be compared with it.
    this.files = this.files.filter((checked) => checked.kind !== 'subAgreement' || checked.name !== name);
    const message = `Filen hedder ${name}.yaml, men indsatsområdets delaftale skal hedde ${id}.yaml`;
    const isTaken = this.folder.subAgreements.has(id);
    const rename = isTaken ? `${id}.yaml findes allerede. Slet den fil, der er en kopi` : `Omdøb filen til ${id}.yaml`;
    const help = own ? `Skriv «indsatsområde: ${own}»${isTaken ? '' : `, eller omdøb filen til ${id}.yaml`}` : rename;
    this.isWhole = false;
    this.diagnostics.push(diagnose('HP204', message, file.spanOf(['indsatsområde']), { help }));
  }
}
