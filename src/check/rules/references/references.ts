import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import { suggest } from '../../../diagnostics/suggest.js';
import type { Entity } from '../../../model/entities.js';
import type { EntityKind } from '../../../model/field.js';
import type { NamedContext } from '../../context.js';
import { declaredIds, reservedIds } from '../../declared-ids.js';
import { firstInText } from '../../first-few.js';
import { mayBeUnread } from '../../unread-ids.js';

/** Every id that is referred to exists and is of the kind that the field asks for. */
export function references({ plan, entities, values, unread }: NamedContext): Diagnostic[] {
  const isUnread = mayBeUnread(unread);
  const declared = declaredIds(values);
  const reserved = reservedIds(plan);
  const meanings = (id: string) => (declared.get(id)?.length ?? 0) + (reserved.has(id) ? 1 : 0);
  const all = [...entities.values()];
  const byKinds = new Map<string, readonly Entity[]>();
  const ofKinds = (kinds: readonly EntityKind[]) => {
    const found = byKinds.get(kinds.join()) ?? all.filter(({ kind }) => kinds.includes(kind));
    byKinds.set(kinds.join(), found);
    return found;
  };
  let left = mostSuggested;
  const unknown = (id: string, span: Span, candidates: readonly Entity[]) => {
    left -= 1;
    return notThere(id, span, candidates, left >= 0 ? meantBy(id, candidates) : undefined);
  };
  const byField = values.references.flatMap(({ id, kinds, span }) => {
    const entity = entities.get(id);
    if (!entity) return isUnread(id) ? [] : [unknown(id, span, ofKinds(kinds))];
    // An id that stands for two things has been reported; which one a reference means cannot be known.
    const isOfWrongKind = !kinds.includes(entity.kind) && meanings(id) < 2;
    return isOfWrongKind ? [wrongKind(id, entity, kinds, span)] : [];
  });
  const inText = values.texts.flatMap((text) => {
    const lost = text.references.filter(({ id }) => !entities.has(id) && !isUnread(id));
    return firstInText(lost).map(({ id, start, end }) => unknown(id, text.span(start, end), all));
  });
  return [...byField, ...inText];
}

/** Finding out what was meant takes time; who has more wrong ids than this has something else wrong. */
const mostSuggested = 200;

function meantBy(id: string, candidates: readonly Entity[]): string | undefined {
  const byName = candidates.find(({ name, shortName }) => [name, shortName].includes(id));
  const ids = candidates.map((candidate) => candidate.id);
  return byName?.id ?? suggest(id, ids);
}

function notThere(id: string, span: Span, candidates: readonly Entity[], meant: string | undefined): Diagnostic {
  const help = meant ? `Mente du «${meant}»?` : `Det skal først oprettes${kindHint(candidates)}`;
  const plain = span.end - span.start === id.length;
  const fix = meant && plain ? replaceSpan(`Ret til «${meant}»`, span, meant) : null;
  return diagnose('HP201', `Der er intet med id’et «${id}»`, span, { help, fix });
}

function kindHint(candidates: readonly Entity[]): string {
  const kinds = new Set(candidates.map(({ kind }) => kind));
  if (kinds.size === 0 || kinds.size > 2) return '';
  return ` under ${[...kinds].map((kind) => homes[kind]).join(' eller ')}`;
}

function wrongKind(id: string, entity: Entity, kinds: readonly EntityKind[], span: Span): Diagnostic {
  const wanted = kinds.map((kind) => kindNames[kind]).join(' eller ');
  const message = `«${id}» er ${kindNames[entity.kind]} (${entity.name}), men her skal stå ${wanted}`;
  return diagnose('HP203', message, span, { help: `Brug id’et på ${wanted}` });
}

const kindNames: Record<EntityKind, string> = {
  organisation: 'en organisation',
  unit: 'en enhed',
  area: 'et boligområde',
  role: 'en stilling',
  dataSource: 'en datakilde',
  focusArea: 'et indsatsområde',
  subGoal: 'et delmål',
  indicator: 'en indikator',
  activity: 'en aktivitet',
  attachment: 'et bilag',
  chartNode: 'et led i organisationsdiagrammet',
  document: 'et dokument',
  intervention: 'en indsats',
  publication: 'en kilde',
};

const homes: Record<EntityKind, string> = {
  organisation: 'organisationer i helhedsplan.yaml',
  unit: 'enheder i helhedsplan.yaml',
  area: 'områder i helhedsplan.yaml',
  role: 'stillinger i helhedsplan.yaml',
  dataSource: 'datakilder i helhedsplan.yaml',
  focusArea: 'indsatsområder',
  subGoal: 'delmål i delaftalen',
  indicator: 'indikatorer i delaftalen',
  activity: 'aktiviteter i delaftalen',
  attachment: 'øvrige i bilag.yaml',
  chartNode: 'organisationsdiagram i bilag.yaml',
  document: 'dokumenterne',
  intervention: 'indsatserne, hver i sin fil',
  publication: 'kilder i haefte.yaml',
};
