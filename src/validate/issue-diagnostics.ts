import * as z from 'zod';
import { type Diagnostic, replaceSpan } from '../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose, registry } from '../diagnostics/registry.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Gap, YamlFile } from '../load/yaml-file.js';
import { findNode, type Path } from '../load/yaml-node.js';
import { optionToExplain } from '../model/values/by-shape.js';
import { isIdentifier } from '../model/values/identifier-text.js';
import { metaOf, schemaAt } from '../model/walk.js';
import { fieldAt, unionAt } from './field-schemas.js';

type Issue = z.core.$ZodIssue;

/** Turns zod's issues into sentences for authors. A missing field that a misspelt one explains is left out. */
export function issueDiagnostics(file: YamlFile, schema: z.ZodType, issues: readonly Issue[]): Diagnostic[] {
  const reader = new IssueReader(file, schema);
  const found = issues.slice(0, mostIssues).flatMap((issue) => reader.read(issue, issue.path));
  return found.filter(({ missing }) => !missing || !reader.explained.has(missing)).map(({ diagnostic }) => diagnostic);
}

/** Nobody mends more at a time; those that are left come up in the next run. */
const mostIssues = 500;

interface Finding {
  readonly diagnostic: Diagnostic;
  /** Joined path of a field that is reported as missing. */
  readonly missing?: string;
}

class IssueReader {
  /** Joined paths of fields that a misspelt key most likely means. */
  readonly explained = new Set<string>();

  constructor(
    private readonly file: YamlFile,
    private readonly schema: z.ZodType,
  ) {}

  read(issue: Issue, path: Path): Finding[] {
    switch (issue.code) {
      case 'unrecognized_keys':
        return this.unknownFields(path, issue.keys.slice(0, mostIssues));
      case 'invalid_type':
        return [this.invalidType(path, issue.expected)];
      case 'invalid_value':
        return [this.invalidValue(path, issue.values.map(String))];
      case 'invalid_union':
        return this.invalidUnion(issue, path);
      case 'invalid_key':
        return issue.issues.flatMap((inner) => this.read(inner, path)).map((found) => this.atKey(found, path));
      case 'too_small':
        return [
          this.one(
            'HP109',
            `${this.name(path)} skal have mindst ${issue.minimum} punkt`,
            path,
            'Begynd punktet med «- »',
          ),
        ];
      case 'invalid_format':
        return [
          this.one('HP103', `«${this.shown(path)}» passer ikke til ${this.name(path)}`, path, this.description(path)),
        ];
      case 'custom':
        return [this.custom(issue, path)];
      default:
        return [this.one('HP103', `${this.name(path)} passer ikke`, path, this.description(path))];
    }
  }

  private unknownFields(path: Path, keys: readonly string[]): Finding[] {
    const here = schemaAt(this.schema, this.file.value, path);
    const known = here instanceof z.ZodObject ? Object.keys(here.shape) : [];
    const given = this.valueAt(path);
    const isGiven = (name: string) => typeof given === 'object' && given !== null && Object.hasOwn(given, name);
    const unused = known.filter((name) => !isGiven(name));
    return keys.map((key) => this.unknownField(path, key, known, unused));
  }

  private unknownField(path: Path, key: string, known: readonly string[], unused: readonly string[]): Finding {
    const meant = suggest(key, unused);
    const span = this.file.keySpanOf([...path, key]);
    if (meant) this.explained.add([...path, meant].join('/'));
    const again = invisible.test(key) ? `Der er et usynligt tegn i navnet. Skriv det forfra: «${meant}»` : null;
    const text = /\s/.test(key) ? 'Hører linjen til en tekst, så skal teksten begynde med | og være rykket ind. ' : '';
    const help = meant ? (again ?? `Mente du «${meant}»?`) : `${text}Felterne her hedder: ${known.join(', ')}`;
    const fix = meant ? replaceSpan(`Ret til «${meant}»`, span, meant) : null;
    const where = path.length > 0 ? ` i ${this.place(path)}` : '';
    return { diagnostic: diagnose('HP101', `Ukendt felt «${key}»${where}`, span, { help, fix }) };
  }

  private invalidType(path: Path, expected: string): Finding {
    const node = findNode(this.file.root, path);
    const value = this.valueAt(path);
    if (value === undefined || value === null) {
      const name = String(path.at(-1));
      const where = path.length > 1 ? ` i ${this.place(path.slice(0, -1))}` : '';
      const state = node.missing > 0 ? 'mangler' : 'er tomt';
      const message = typeof path.at(-1) === 'number' ? `Punktet er tomt${where}` : `Feltet «${name}» ${state}${where}`;
      const gap = node.missing === 1 ? this.gap(path) : null;
      const place = gap && (gap.before === null ? 'Tilføj det sidst' : `Tilføj det før «${gap.before}»`);
      const help = [place, this.fillHelp(path)].filter((part) => part !== null).join('. ');
      const at = gap?.at ?? this.file.spanOf(path);
      return {
        diagnostic: diagnose('HP102', message, at, { help: help === '' ? null : help }),
        missing: path.join('/'),
      };
    }
    const wanted = shapeNames[expected] ?? 'en anden slags værdi';
    const message = `${this.name(path)} skal være ${wanted}, men er ${shapeOf(value)}`;
    return this.one('HP103', message, path, this.shapeHelp(path, expected));
  }

  /** Where a field that is not there belongs among the others of its group. */
  private gap(path: Path): Gap | null {
    const group = schemaAt(this.schema, this.file.value, path.slice(0, -1));
    return group instanceof z.ZodObject ? this.file.gapFor(path, Object.keys(group.shape)) : null;
  }

  /** What to write in a field that is there in name only, or not at all. */
  private fillHelp(path: Path): string | null {
    const field = this.fieldAt(path);
    if (!field || !z.safeParse(field, []).success) return this.description(path);
    return `Begynd hvert punkt med «- », eller skriv «${String(path.at(-1))}: []», hvis der ikke er nogen`;
  }

  /** How the value is written in the shape that the field wants. */
  private shapeHelp(path: Path, expected: string): string | null {
    const value = this.valueAt(path);
    const here = schemaAt(this.schema, this.file.value, path);
    if (expected === 'array') {
      const isId = typeof value === 'string' && isIdentifier(value.trim());
      return isId ? `Skriv [${value.trim()}], eller begynd hvert punkt på sin egen linje med «- »` : listHelp;
    }
    if (expected === 'string' && metaOf(this.fieldAt(path) ?? this.schema).role === 'prose')
      return this.blockHelp(path);
    if (!(here instanceof z.ZodObject)) return this.description(path);
    const fields = Object.entries(here.shape as Record<string, z.core.$ZodType>);
    const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional));
    const names = (required.length > 0 ? required : fields).slice(0, 4).map(([name]) => `${name}: …`);
    return `Skriv {${names.join(', ')}}`;
  }

  /** A list where text should be is most often text that begins with points and lacks its `|`. */
  private blockHelp(path: Path): string {
    return `Skriv | efter kolonet: «${String(path.at(-1))}: |». Så er linjerne under en tekst, også når de er punkter`;
  }

  private custom(issue: Extract<Issue, { code: 'custom' }>, path: Path): Finding {
    const help = this.customHelp(issue, path);
    const span = this.file.spanOf(path);
    const instead = this.customText(issue, path);
    const fix = instead ? replaceSpan(`Ret til «${instead}»`, span, instead) : null;
    return { diagnostic: diagnose(codeOf(issue.params?.code), issue.message, span, { help, fix }) };
  }

  /** What to write instead; a name with spaces where an id is referred to leaves open which id it has. */
  private customText(issue: Extract<Issue, { code: 'custom' }>, path: Path): string | null {
    const instead = textOf(issue.params?.instead);
    return path.at(-1) !== 'id' && /\s/.test(String(issue.input ?? '')) ? null : instead;
  }

  private customHelp(issue: Extract<Issue, { code: 'custom' }>, path: Path): string | null {
    const help = textOf(issue.params?.help);
    if (issue.params?.code !== 'HP105') return help;
    const given = String(this.valueAt(path) ?? '');
    if (invisible.test(given)) return 'Der er et usynligt tegn i id’et. Slet det, og skriv det forfra';
    // Ids are declared in fields named `id`; anywhere else a value is the id of something.
    if (path.at(-1) === 'id' || !issue.message.startsWith(`«${given}»`)) return help;
    const example = help && !/\s/.test(given.trim()) ? `. ${help}` : '';
    return `Skriv id’et, som det står dér, hvor det er oprettet, og ikke navnet${example}`;
  }

  private atKey({ diagnostic, ...rest }: Finding, path: Path): Finding {
    const at = this.file.keySpanOf(path);
    const fix = diagnostic.fix && {
      ...diagnostic.fix,
      edits: diagnostic.fix.edits.map((edit) => ({ ...edit, span: at })),
    };
    return { ...rest, diagnostic: { ...diagnostic, at, fix } };
  }

  private invalidValue(path: Path, allowed: readonly string[]): Finding {
    if (this.valueAt(path) === undefined || this.valueAt(path) === null) return this.invalidType(path, 'string');
    const given = this.shown(path);
    const meant = suggest(given, allowed);
    const span = this.file.spanOf(path);
    // A word among other ways of writing the field: all of them are possible.
    const choices = (this.unionAt(path) && this.description(path)) ?? `Vælg en af: ${allowed.join(', ')}`;
    const isCase = meant?.toLowerCase() === given.toLowerCase();
    const question = isCase ? `Store og små bogstaver skal passe: skriv «${meant}»` : `Mente du «${meant}»?`;
    const help = meant ? question : choices;
    const fix = meant ? replaceSpan(`Ret til «${meant}»`, span, meant) : null;
    return {
      diagnostic: diagnose('HP104', `«${given}» er ikke en af mulighederne for ${this.name(path)}`, span, {
        help,
        fix,
      }),
    };
  }

  /** Speaks of the way of writing that the author chose; other ways are no help. */
  private invalidUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Finding[] {
    const union = this.unionAt(path);
    const value = this.valueAt(path);
    if (value === undefined || value === null) return [this.invalidType(path, 'string')];
    const option = union && optionToExplain(union.options, value);
    const errors = option && issue.errors[union.options.indexOf(option as (typeof union.options)[number])];
    if (errors) return errors.flatMap((inner) => this.read(inner, [...path, ...inner.path]));
    const isProse = union?.options.some((each) => metaOf(each).role === 'prose') && Array.isArray(value);
    const help = isProse ? this.blockHelp(path) : this.description(path);
    return [this.one('HP103', `${this.name(path)} kan ikke være ${shapeOf(value)}`, path, help)];
  }

  private unionAt(path: Path): z.ZodUnion | undefined {
    return unionAt(this.schema, this.file.value, path);
  }

  private fieldAt(path: Path): z.core.$ZodType | undefined {
    return fieldAt(this.schema, this.file.value, path);
  }

  private one(code: DiagnosticCode, message: string, path: Path, help?: string | null): Finding {
    return { diagnostic: diagnose(code, message, this.file.spanOf(path), { help }) };
  }

  private valueAt(path: Path): unknown {
    return path.reduce<unknown>(
      (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
      this.file.value,
    );
  }

  private shown(path: Path): string {
    const text = String(this.valueAt(path)).trim();
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  }

  private name(path: Path): string {
    const last = path.at(-1);
    return typeof last === 'number'
      ? `punkt ${last + 1} i ${this.name(path.slice(0, -1))}`
      : `«${String(last ?? 'filen')}»`;
  }

  /** Where the author finds the group: by its name or id where it has one. */
  private place(path: Path): string {
    for (let depth = path.length; depth > 0; depth--) {
      const value = this.valueAt(path.slice(0, depth));
      if (typeof value !== 'object' || value === null) continue;
      const label = (value as Record<string, unknown>).navn ?? (value as Record<string, unknown>).id;
      if (typeof label === 'string') {
        const inside = path.slice(depth).filter((step) => typeof step === 'string');
        return [...inside.map((step) => `«${String(step)}»`).reverse(), `«${label}»`].join(' i ');
      }
    }
    return this.name(path);
  }

  private description(path: Path): string | null {
    const field = this.fieldAt(path);
    if (!field) return null;
    const { title, description } = metaOf(field);
    return description ?? (title ? `Feltet er ${title}` : null);
  }
}

const listHelp = 'Begynd hvert punkt på sin egen linje med streg og mellemrum: «- »';
/** Soft hyphens and spaces without width, as they come along from Word and from pages. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const shapeNames: Record<string, string> = {
  string: 'en tekst',
  array: 'en liste',
  object: 'en gruppe af felter',
  record: 'en gruppe af felter',
};

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'en liste';
  if (typeof value === 'object') return 'en gruppe af felter';
  return 'en tekst';
}

function codeOf(value: unknown): DiagnosticCode {
  if (typeof value === 'string' && value in registry) return value as DiagnosticCode;
  throw new Error(`A schema reports the unknown code ${String(value)}`);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
