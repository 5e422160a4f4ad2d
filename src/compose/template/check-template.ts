import Handlebars from 'handlebars';
import * as z from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../../diagnostics/registry.js';
import { Source } from '../../diagnostics/source.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { TemplateSet, TemplateSource } from '../../model/plan-data.js';
import { fieldsOf } from '../../model/walk.js';
import { viewKindOf } from '../view.js';
import { markupProblem } from './check-markup.js';
import { helperNames } from './engine.js';

type Schema = z.core.$ZodType | undefined;

/**
 * Holds a template against the schema of the view that it is given, and its markup against the vocabulary, without
 * running it: a typo is found even in a branch that no plan reaches.
 * @param entry name of the template that documents start from; partials are followed from there
 */
export function checkTemplate(set: TemplateSet, entry: string, view: z.ZodType): Diagnostic[] {
  return new TemplateCheck(set).run(entry, view);
}

class TemplateCheck {
  private readonly found: Diagnostic[] = [];
  /** The scopes that each template has been checked in: a partial may be used in several. */
  private readonly seen = new Map<string, Set<Schema>>();
  private source = new Source('', '');

  constructor(private readonly set: TemplateSet) {}

  run(entry: string, view: Schema): Diagnostic[] {
    const template = this.set.templates.get(entry);
    if (!template) throw new Error(`No template ${entry} in ${this.set.id}`);
    this.template(entry, template, [view], true);
    return this.found;
  }

  private template(name: string, { path, text }: TemplateSource, scopes: Schema[], isEntry: boolean): void {
    const before = this.seen.get(name) ?? new Set();
    const scope = scopes.at(-1);
    if (before.has(scope)) return;
    const isFirst = before.size === 0;
    this.seen.set(name, before.add(scope));
    const outer = this.source;
    this.source = new Source(path, text);
    const program = this.parse(text);
    if (program) {
      this.statements(program.body, scopes);
      if (isFirst) this.markup(text, isEntry);
    }
    this.source = outer;
  }

  private parse(text: string): hbs.AST.Program | null {
    try {
      return Handlebars.parse(text);
    } catch (error) {
      const line = Number(/(?:line | - )(\d+)/.exec(String(error))?.[1] ?? 1);
      const start = this.source.startOfLine(line);
      const detail = error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : '';
      this.report(
        'HP404',
        `Skabelonen kan ikke læses: ${detail}`,
        start,
        start + Math.max(1, this.source.line(line).length),
      );
      return null;
    }
  }

  private statements(body: readonly hbs.AST.Statement[], scopes: Schema[]): void {
    for (const statement of body) {
      if (statement.type === 'MustacheStatement') this.mustache(statement as hbs.AST.MustacheStatement, scopes);
      else if (statement.type === 'BlockStatement') this.block(statement as hbs.AST.BlockStatement, scopes);
      else if (statement.type === 'PartialStatement') this.partial(statement as hbs.AST.PartialStatement, scopes);
      else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement')
        this.at('HP404', `${statement.type} bruges ikke i skabeloner`, statement);
    }
  }

  private mustache(statement: hbs.AST.MustacheStatement, scopes: Schema[]): void {
    if (!statement.escaped) return this.at('HP404', 'Tredobbelte krøllede parenteser bruges ikke', statement);
    const name = pathText(statement.path);
    const isCall = statement.params.length > 0 || (statement.hash?.pairs.length ?? 0) > 0;
    if (!isCall && !helperNames.some((helper) => helper === name)) {
      const schema = this.resolve(statement.path, scopes);
      if (schema && viewKindOf(schema) !== 'text')
        this.at('HP401', `«${name}» er ikke en tekst`, statement.path, kindHelp(schema));
      return;
    }
    this.helper(name, statement, scopes);
  }

  private helper(name: string, statement: hbs.AST.MustacheStatement, scopes: Schema[]): void {
    const [param] = statement.params;
    for (const { value } of statement.hash?.pairs ?? []) this.wordingKey('vejledning', value);
    if (name === 'ordlyd' || name === 'vejledning')
      return this.wordingKey(name === 'ordlyd' ? 'fast' : 'vejledning', param);
    const wanted = name === 'blokke' ? 'blocks' : name === 'linje' ? 'inlines' : null;
    if (wanted === null) {
      const meant = suggest(name, helperNames);
      return this.at('HP403', `Hjælperen «${name}» findes ikke`, statement.path, meant ? `Mente du «${meant}»?` : null);
    }
    const schema = param && this.resolve(param, scopes);
    if (schema && viewKindOf(schema) !== wanted)
      this.at('HP401', `«${pathText(param)}» passer ikke til «${name}»`, param, kindHelp(schema));
  }

  private block(statement: hbs.AST.BlockStatement, scopes: Schema[]): void {
    const name = pathText(statement.path);
    const [param] = statement.params;
    const schema = param && this.resolve(param, scopes);
    let inner = scopes;
    if (name === 'each') {
      const list = bare(schema);
      if (schema && !(list instanceof z.ZodArray)) this.at('HP401', `«${pathText(param)}» er ikke en liste`, param);
      inner = [...scopes, list instanceof z.ZodArray ? list.element : undefined];
    } else if (name !== 'if' && name !== 'unless') {
      this.at('HP403', `Blokken «${name}» findes ikke`, statement.path, 'Brug each, if eller unless');
    }
    this.statements(statement.program?.body ?? [], inner);
    this.statements(statement.inverse?.body ?? [], scopes);
  }

  private partial(statement: hbs.AST.PartialStatement, scopes: Schema[]): void {
    const name = pathText(statement.name);
    const template = this.set.templates.get(name);
    if (!template) {
      const meant = suggest(name, [...this.set.templates.keys()]);
      return this.at(
        'HP403',
        `Delskabelonen «${name}» findes ikke`,
        statement.name,
        meant ? `Mente du «${meant}»?` : null,
      );
    }
    const [param] = statement.params;
    const scope = param ? this.resolve(param, scopes) : scopes.at(-1);
    this.template(name, template, [scope], false);
  }

  /** The schema behind a path, or undefined where it cannot be known (or has been reported). */
  private resolve(node: hbs.AST.Node, scopes: Schema[]): Schema {
    if (node.type !== 'PathExpression') return undefined;
    const path = node as hbs.AST.PathExpression;
    if (path.data) return undefined;
    let schema = scopes[scopes.length - 1 - path.depth];
    const { parts } = path;
    for (const part of parts) {
      const group = bare(schema);
      if (schema === undefined) return undefined;
      const fields = group instanceof z.ZodObject ? fieldsOf(group) : {};
      if (!Object.hasOwn(fields, part)) {
        const names = Object.keys(fields);
        const meant = suggest(part, names);
        const help = meant
          ? `Mente du «${meant}»?`
          : names.length > 0
            ? `Felterne her hedder: ${names.join(', ')}`
            : null;
        this.at('HP401', `Feltet «${part}» findes ikke${parts.length > 1 ? ` i «${path.original}»` : ''}`, path, help);
        return undefined;
      }
      schema = fields[part];
    }
    return schema;
  }

  private wordingKey(part: 'fast' | 'vejledning', node: hbs.AST.Node | undefined): void {
    if (!node) return;
    if (node.type !== 'StringLiteral')
      return this.at('HP405', 'En ordlyd hentes ved sin nøgle', node, 'Skriv nøglen i "anførselstegn"');
    const key = (node as hbs.AST.StringLiteral).value;
    const keys = Object.keys(this.set.wording[part]);
    if (keys.includes(key)) return;
    const meant = suggest(key, keys);
    this.at('HP405', `ordlyd.yaml har ingen «${key}» under ${part}`, node, meant ? `Mente du «${meant}»?` : null);
  }

  private markup(template: string, isEntry: boolean): void {
    const problem = markupProblem(template, isEntry);
    if (problem) this.report('HP402', problem.message, problem.start, problem.start + 1);
  }

  private at(code: DiagnosticCode, message: string, node: hbs.AST.Node, help: string | null = null): void {
    this.report(code, message, offsetOf(this.source, node.loc.start), offsetOf(this.source, node.loc.end), help);
  }

  private report(code: DiagnosticCode, message: string, start: number, end: number, help: string | null = null): void {
    this.found.push(diagnose(code, message, { source: this.source, start, end }, { help }));
  }
}

function offsetOf(source: Source, { line, column }: { line: number; column: number }): number {
  return source.startOfLine(line) + column;
}

function pathText(node: hbs.AST.Node | undefined): string {
  return node && 'original' in node ? String(node.original) : '';
}

function bare(schema: Schema): Schema {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? bare(schema.def.innerType) : schema;
}

function kindHelp(schema: z.core.$ZodType): string {
  const kinds = {
    text: 'Det er en tekst: skriv {{…}}',
    flag: 'Det er et ja eller nej: skriv {{#if …}}',
    blocks: 'Det er blokke: skriv {{blokke …}}',
    inlines: 'Det er en linje: skriv {{linje …}}',
  };
  const kind = viewKindOf(schema);
  return kind ? kinds[kind] : 'Det er en gruppe eller en liste';
}
