import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DocumentTree } from '../../document/blocks.js';
import type { Booklet } from '../../model/booklet-data.js';
import type { TemplateSet } from '../../model/plan-data.js';
import { withContents } from '../contents.js';
import type { ComposeOptions } from '../context.js';
import { stamped } from '../stamped.js';
import { checkTemplate } from '../template/check-template.js';
import { TemplateEngine } from '../template/engine.js';
import { BookletContext, bookletDocument } from './booklet-context.js';
import { bookletView, bookletViewOf } from './booklet-view.js';

const template = 'haefte';

/** Turns the booklet of interventions into a document tree. It is no agreement: it has no draft and nobody signs it. */
export class BookletComposer {
  private readonly engine: TemplateEngine;

  constructor(private readonly set: TemplateSet) {
    this.engine = new TemplateEngine(set);
  }

  /** What it writes with, by name. */
  get templates(): TemplateSet['templates'] {
    return this.set.templates;
  }

  /** What is wrong with the templates; a build must not go on with any. */
  checkTemplates(): Diagnostic[] {
    return checkTemplate(this.set, template, bookletView);
  }

  compose(booklet: Booklet, options: ComposeOptions): DocumentTree[] {
    const context = new BookletContext(booklet, options);
    const { titel, udgiver } = booklet.file;
    const services = { fixed: () => [], guidance: () => [] };
    const content = {
      id: booklet.id,
      planId: booklet.id,
      fileName: bookletDocument.fileName,
      language: 'da-DK',
      properties: {
        title: titel,
        subject: 'Eksempler på boligsociale indsatser med resultater',
        author: udgiver,
        keywords: ['boligsocial indsats', ...booklet.interventions.map((each) => each.content.navn)],
      },
      running: { head: [titel], draft: null, example: null, foot: titel },
      accent: { color: '#12466B', tint: '#E7EEF4' },
      blocks: withContents(this.engine.render(template, bookletViewOf(context), services)),
    } as const;
    return [stamped(content, options)];
  }
}
