import { edit, type FaultKind } from '../fault.js';
import type { Place, PlanFile, PlanFiles } from '../plan-file.js';
import { endOfField, inProse, linesOf, misspell, rewrite } from '../slips.js';

const named = [
  'organisationer/*/navn',
  'organisationer/*/enheder/*/navn',
  'områder/*/navn',
  'aktiviteter/*/navn',
  'stillinger/*/navn',
  'navn',
];

export const nameKinds: readonly FaultKind[] = [
  {
    name: 'name-changed-where-made',
    slip: 'a name has a wrong letter where it is made; texts that have it typed are right',
    *find(plan, random) {
      for (const file of plan.files)
        for (const place of file.words(...named)) {
          const typed = typedIn(plan, place.text ?? '');
          if (typed.length > 0)
            yield rewrite(
              file,
              place,
              misspell(place.text ?? '', random),
              typed.map(({ at }) => at),
            );
        }
    },
  },
  {
    name: 'name-misspelt-in-text',
    slip: 'a name that is typed in a text has a wrong letter',
    *find(plan, random) {
      for (const place of plan.files.flatMap((file) => file.words(...named)))
        for (const { file, start, end } of typedIn(plan, place.text ?? ''))
          yield edit(file, start, end, misspell(file.text.slice(start, end), random));
    },
  },
  {
    name: 'name-typed-for-reference',
    slip: 'a name with a wrong letter typed where there was a [](#id)',
    *find(plan, random) {
      const names = new Map(
        plan.files
          .flatMap((file) => file.words(...named.map((path) => path.replace(/navn$/, 'id'))))
          .map((id) => [id.text, id]),
      );
      for (const file of plan.files)
        for (const place of file.prose)
          for (const match of file.text.slice(place.start, place.end).matchAll(/\[\]\(#([a-z0-9-]+)\)/g)) {
            const id = names.get(match[1] ?? '');
            const name =
              id &&
              plan.files.flatMap((each) =>
                each.places.includes(id) ? each.words(id.path.replace(/id$/, 'navn')) : [],
              )[0];
            const start = place.start + match.index;
            if (name?.text) yield edit(file, start, start + match[0].length, misspell(name.text, random));
          }
    },
  },
  {
    name: 'activity-copied',
    slip: 'an activity was copied as the start of a new one and left so',
    *find({ subAgreements }, random) {
      for (const file of subAgreements)
        for (const item of file.at('aktiviteter/*')) {
          const start = file.startOfLine(item.start);
          const end = endOfField(file, item);
          const copy = file.text.slice(start, end);
          const own = linesOf(file, item);
          yield { ...edit(file, end, end, copy, [own]), isCopy: true };
          const renamed = copy.replace(/id: \S+/, (id) => `${id}-${random.of(['ny', '2', 'kopi'])}`);
          yield { ...edit(file, end, end, renamed, [own]), isCopy: true };
        }
    },
  },
  {
    name: 'indicator-copied',
    slip: 'an indicator was copied and got only a new id',
    *find({ subAgreements }) {
      for (const file of subAgreements)
        for (const item of file.at('delmål/*/indikatorer/*')) {
          const start = file.startOfLine(item.start);
          const end = endOfField(file, item);
          const copy = file.text.slice(start, end).replace(/id: \S+/, (id) => `${id}-2`);
          yield { ...edit(file, end, end, copy, [linesOf(file, item)]), isCopy: true };
        }
    },
  },
  {
    name: 'wrong-document',
    slip: 'a document calls itself by the name of another kind',
    *find(plan) {
      for (const file of plan.files)
        for (const { start, end, match } of inProse(file, /denne\s+strategiske\s+samarbejdsaftale|denne\s+delaftale/gi))
          yield edit(
            file,
            start,
            end,
            match[0].endsWith('delaftale') ? 'denne strategiske samarbejdsaftale' : 'denne delaftale',
          );
    },
  },
];

interface Typed {
  readonly file: PlanFile;
  readonly start: number;
  readonly end: number;
  readonly at: ReturnType<typeof linesOf>;
}

/** Where a name of some length stands written out in a text. */
function typedIn(plan: PlanFiles, name: string): Typed[] {
  if (name.length < 5) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')}(?![\\p{L}\\d])`,
    'gu',
  );
  return plan.files.flatMap((file) =>
    [...inProse(file, pattern)].map(({ start, end }) => ({
      file,
      start,
      end,
      at: linesOf(file, { start, end } as Place),
    })),
  );
}
