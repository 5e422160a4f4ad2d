import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Block, DocumentTree } from '../document/blocks.js';
import type { Wording } from '../model/edition-form.js';
import type { Edition, Plan } from '../model/plan-data.js';
import { ProseReader } from '../prose/reader.js';
import { withContents } from './contents.js';
import { ComposeContext, type ComposeOptions, type DocumentContent } from './context.js';
import type { DocumentKind, DocumentSpec } from './editions/document-kind.js';
import { documentKindsOf } from './editions/index.js';
import { stamped } from './stamped.js';
import { checkTemplate } from './template/check-template.js';
import { TemplateEngine, type TemplateServices } from './template/engine.js';

export type { ComposeOptions } from './context.js';

/** Turns plans of one edition into document trees. Made once for an edition; holds its compiled templates. */
export class Composer {
  private readonly engine: TemplateEngine;
  /** Of the form's own texts, which are the same in every plan. */
  private readonly prose = new ProseReader();

  constructor(
    private readonly edition: Edition,
    private readonly kinds: readonly DocumentKind[] = documentKindsOf(edition),
  ) {
    this.engine = new TemplateEngine(edition);
  }

  /** What is wrong with the edition's templates; a build must not go on with any. */
  checkTemplates(): Diagnostic[] {
    return this.kinds.flatMap(({ template, view }) => checkTemplate(this.edition, template, view));
  }

  /** All documents of a plan, the strategic agreement first. */
  compose(plan: Plan, options: ComposeOptions): DocumentTree[] {
    const context = new ComposeContext(plan, options);
    const services = this.services(context);
    return this.kinds.flatMap(({ template, documents }) =>
      documents(plan).map((spec) => this.document(template, spec, context, services)),
    );
  }

  /** The form's own texts with the plan's names in them; each is made once for all documents. */
  private services(context: ComposeContext): TemplateServices {
    const made = new Map<string, readonly Block[]>();
    const blocksOf = (part: keyof Wording, key: string) => {
      const id = `${part}.${key}`;
      const blocks = made.get(id) ?? context.blocks(this.wording(part, key), id, this.prose);
      made.set(id, blocks);
      return blocks;
    };
    return {
      fixed: (key) => asFixed(blocksOf('fast', key)),
      guidance: (key) => (context.options.draft ? blocksOf('vejledning', key) : []),
    };
  }

  private document(
    template: string,
    spec: DocumentSpec,
    context: ComposeContext,
    services: TemplateServices,
  ): DocumentTree {
    const { plan, options } = context;
    const { file } = plan;
    const administrator = file['administrerende-organisation'] ?? file.kommune;
    const content: DocumentContent = {
      id: spec.id,
      planId: plan.id,
      fileName: spec.fileName,
      language: 'da-DK',
      properties: {
        title: `${spec.title} – ${file.navn}`,
        subject: `${file['områdets-navn']} · ${context.name(file.kommune)}`,
        author: context.shortName(administrator),
        keywords: ['boligsocial helhedsplan', file.navn, context.name(file.kommune), spec.title],
      },
      running: {
        head: [file.navn, spec.title],
        draft: options.draft ? 'UDKAST' : null,
        example: file.eksempel ? 'Eksempel – ikke den gældende aftale' : null,
        foot: `${file.navn} · version ${file.version}`,
      },
      accent: spec.accent,
      blocks: withContents(this.engine.render(template, spec.view(context), services)),
    };
    return stamped(content, options);
  }

  private wording(part: keyof Wording, key: string): string {
    const text = this.edition.wording[part][key];
    if (text === undefined) throw new Error(`No wording ${part}.${key} in edition ${this.edition.id}`);
    return text;
  }
}

/** The form's own wording looks different from what the applicant wrote. */
function asFixed(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.type === 'paragraph' ? { ...block, role: 'fixed' as const } : block));
}
