import Handlebars from 'handlebars';
import type { Block, Inline } from '../../document/blocks.js';
import type { TemplateSet } from '../../model/plan-data.js';
import { parseMarkup } from './parse-markup.js';

/** What the helpers of templates need from the document that is being composed. */
export interface TemplateServices {
  /** The form's fixed sentences by key. */
  readonly fixed: (key: string) => readonly Block[];
  /** The form's guidance by key; empty for a final document. */
  readonly guidance: (key: string) => readonly Block[];
}

/** Helpers that templates may call, with the kind of value that each takes first. */
export const helperNames = ['blokke', 'linje', 'ordlyd', 'vejledning'] as const;

const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...helperNames, 'each', 'if', 'unless'].map((name) => [name, true])),
  explicitPartialContext: false,
  preventIndent: true,
};

/** Compiles the templates of a set once; `render` turns one of them and a view into blocks. */
export class TemplateEngine {
  private readonly handlebars = Handlebars.create();
  private readonly compiled = new Map<string, HandlebarsTemplateDelegate>();

  constructor({ templates }: Pick<TemplateSet, 'templates'>) {
    for (const [name, { text }] of templates) this.compiled.set(name, this.handlebars.compile(text, compileOptions));
  }

  render(name: string, view: object, services: TemplateServices): Block[] {
    const template = this.compiled.get(name);
    if (!template) throw new Error(`No template ${name}`);
    const side = new SideTableBuilder();
    const partials = Object.fromEntries(this.compiled);
    const xml = template(view, {
      helpers: helpers(side, services),
      partials,
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
    return parseMarkup(xml, side);
  }
}

/** Composed content travels beside the markup, never as markup: author text can then not become an element. */
class SideTableBuilder {
  readonly blocks: (readonly Block[])[] = [];
  readonly inlines: (readonly Inline[])[] = [];

  addBlocks(blocks: readonly Block[]): Handlebars.SafeString {
    return new Handlebars.SafeString(`<blocks ref="${this.blocks.push(blocks) - 1}"/>`);
  }

  addInlines(inlines: readonly Inline[]): Handlebars.SafeString {
    return new Handlebars.SafeString(`<inlines ref="${this.inlines.push(inlines) - 1}"/>`);
  }
}

function helpers(side: SideTableBuilder, services: TemplateServices) {
  const guidance = (key: string): Block[] => {
    const children = services.guidance(key);
    return children.length > 0 ? [{ type: 'guidance', children }] : [];
  };
  return {
    /** Blocks of a field, or the form's guidance where it is empty: `{{blokke vision vejledning="strategisk.vision"}}` */
    blokke: (blocks: readonly Block[], { hash }: Handlebars.HelperOptions) =>
      side.addBlocks(blocks.length === 0 && typeof hash.vejledning === 'string' ? guidance(hash.vejledning) : blocks),
    linje: (inlines: readonly Inline[]) => side.addInlines(inlines),
    ordlyd: (key: string) => side.addBlocks(services.fixed(key)),
    vejledning: (key: string) => side.addBlocks(guidance(key)),
  };
}
