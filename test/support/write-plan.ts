import fc from 'fast-check';
import { type Draft, planDraft } from './plan-arbitrary.js';
import { focusAreas } from './plan-fields.js';
import { Id, Ref, type Told, Words } from './plan-words.js';
import { printYaml, type YamlValue } from './print-yaml.js';

/** One text field of a generated plan, and the stretches of words that documents must tell of it, in order. */
export interface Field {
  /** `helhedsplan.yaml`, `delaftaler/beskaeftigelse.yaml` … */
  readonly file: string;
  /** The documents that tell it, as far as the plan has them. */
  readonly homes: readonly string[];
  readonly kind: Words['kind'];
  readonly told: Told;
  readonly stretches: readonly string[];
}

export interface GeneratedPlan {
  /** YAML by path below the plan's folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
}

/** Ids that could be taken for something else: names of anchors, of what every object has, numbers. */
const awkwardIds = [
  'constructor',
  'hasownproperty',
  'valueof',
  'stamdata',
  'parter',
  'skema',
  '2024',
  '1',
  'x-1',
  'null',
  'ja',
];

/** Any valid plan, as the files that its authors would write. */
export const generatedPlan: fc.Arbitrary<GeneratedPlan> = fc
  .record({ draft: planDraft, ids: fc.shuffledSubarray(awkwardIds), choices: fc.infiniteStream(fc.nat()) })
  .map(({ draft, ids, choices }) => new PlanWriter(ids).write(draft, choices));

type Place = Pick<Field, 'file' | 'homes'>;

/** What the fields of `bilag.yaml` become; what stands of each attachment is in the agreement's list and in the checklist. */
const attachmentHomes: Readonly<Record<string, readonly string[]>> = {
  bilag: ['strategisk-aftale', 'tjekliste'],
  øvrige: ['strategisk-aftale', 'tjekliste'],
  organisationsdiagram: ['organisationsdiagrammet'],
  milepæle: ['milepaelsplan'],
  budget: ['budget'],
  kommissorium: ['kommissorium'],
  beredskabsplan: ['beredskabsplan'],
  startmålinger: ['startmaalinger'],
  'åbne-punkter': ['tjekliste'],
};

/** The documents that tell what stands under a key of a file. */
function homesOf(file: string, key: string): readonly string[] {
  if (file.startsWith('delaftaler/')) return [file.slice('delaftaler/'.length, -'.yaml'.length)];
  if (file === 'bilag.yaml') return attachmentHomes[key] ?? [];
  return key === 'indikatorer' ? ['strategisk-aftale', 'startmaalinger'] : ['strategisk-aftale'];
}

class PlanWriter {
  private readonly ids = new Map<Id, string>();
  private readonly fields: Field[] = [];
  private marks = 0;

  constructor(private readonly pool: readonly string[]) {}

  write(draft: Record<string, Draft>, choices: Iterable<number>): GeneratedPlan {
    this.declare(draft);
    const files = Object.entries(draft).map(([file, content]) => {
      const parts = Object.entries(content as Record<string, Draft>).flatMap(([key, inner]) => {
        const value = this.value(inner, { file, homes: homesOf(file, key) });
        return value === undefined ? [] : [[key, value] as const];
      });
      return [file, printYaml(Object.fromEntries(parts), choices)];
    });
    return { files: Object.fromEntries(files), fields: this.fields };
  }

  private declare(draft: Draft): void {
    if (draft instanceof Id) return;
    if (typeof draft !== 'object' || draft === null || draft instanceof Words || draft instanceof Ref) return;
    for (const [key, inner] of Object.entries(draft)) {
      // The generator may hand out one object twice; each place has an id of its own.
      if (inner instanceof Id) {
        const own = new Id(inner.kind);
        (draft as Record<string, Draft>)[key] = own;
        this.ids.set(own, this.pool[this.ids.size] ?? `id-${this.ids.size}`);
      } else this.declare(inner);
    }
  }

  private value(draft: Draft, at: Place, self?: unknown): YamlValue | undefined {
    if (typeof draft === 'string' || draft === undefined) return draft;
    if (draft instanceof Id) return this.ids.get(draft);
    if (draft instanceof Ref) return this.idOf(draft, self);
    if (draft instanceof Words) return this.text(draft, at);
    if (Array.isArray(draft)) return this.list(draft, at);
    const entries = Object.entries(draft as Record<string, Draft>).flatMap(([key, inner]) => {
      const value = key === 'værdier' ? this.perArea(inner) : this.value(inner, at, (draft as { id?: unknown }).id);
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(entries);
  }

  /** A list without what could not be written; an empty one stands there without anything. */
  private list(draft: readonly Draft[], at: Place): YamlValue | undefined {
    const items = draft.map((item) => this.value(item, at)).filter((item) => item !== undefined);
    return items.length > 0 || draft.length === 0 ? items : undefined;
  }

  private perArea(pairs: Draft): YamlValue {
    return Object.fromEntries((pairs as [Ref, string][]).map(([ref, value]) => [this.idOf(ref) ?? '', value]));
  }

  private text({ kind, told, write }: Words, at: Place): string {
    const stretches: string[] = [];
    const marked = (plain: string) => {
      this.marks += 1;
      const stretch = `${plain} Q${this.marks}Z`;
      stretches.push(stretch);
      return stretch;
    };
    const written = write({ marked, idOf: (ref) => this.idOf(ref) });
    this.fields.push({ ...at, kind, told, stretches });
    return written;
  }

  private idOf({ kinds, choice }: Ref, self?: unknown): string | undefined {
    const declared = [...this.ids].filter(([{ kind }]) => kinds.includes(kind)).map(([, id]) => id);
    if (kinds.includes('earlierChartNode')) {
      // Only nodes that stand before: a chart in which two are under each other is an error.
      const nodes = [...this.ids].filter(([{ kind }]) => kind === 'chartNode');
      declared.push(
        ...nodes
          .slice(
            0,
            nodes.findIndex(([id]) => id === self),
          )
          .map(([, id]) => id),
      );
    }
    if (kinds.includes('focusArea')) declared.push(...focusAreas.map(({ id }) => id));
    if (kinds.includes('dataSource')) declared.push('trygheds-survey');
    if (kinds.includes('document')) declared.push('strategisk-aftale');
    return declared[choice % declared.length];
  }
}
