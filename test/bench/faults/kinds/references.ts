import { changeFiles, type Expected, edit, type FaultKind } from '../fault.js';
import type { Place, PlanFile, PlanFiles } from '../plan-file.js';
import { dropItem, linesOf, misspell, rewrite } from '../slips.js';

/** Fields that hold the id of something, and where such ids are made. */
const references: Readonly<Record<string, readonly string[]>> = {
  organisation: [
    'kommune',
    'administrerende-organisation',
    'parter/*',
    'parter/*/part',
    'områder/*/afdelinger/*/organisation',
    'stillinger/*/organisation',
    'aktiviteter/*/ansvar/roller/*/part',
  ],
  role: ['ressourcer/*/stilling', 'aktiviteter/*/ansvar/roller/*/stilling'],
  area: ['aktiviteter/*/områder/*'],
  activity: ['delmål/*/indikatorer/*/aktivitet', 'delmål/*/indikatorer/*/aktivitet/*', 'ressourcer/*/aktivitet'],
  dataSource: ['delmål/*/indikatorer/*/datakilde', 'delmål/*/indikatorer/*/datakilde/kilde'],
  chartNode: ['organisationsdiagram/*/under'],
};
const declarations: Readonly<Record<string, readonly string[]>> = {
  organisation: ['organisationer/*/id', 'organisationer/*/enheder/*/id'],
  role: ['stillinger/*/id'],
  area: ['områder/*/id'],
  activity: ['aktiviteter/*/id'],
  dataSource: ['datakilder/*/id'],
  chartNode: ['organisationsdiagram/*/id'],
  other: ['delmål/*/id', 'delmål/*/indikatorer/*/id', 'øvrige/*/id'],
};
const allReferences = Object.values(references).flat();
const allDeclarations = Object.values(declarations).flat();

export const referenceKinds: readonly FaultKind[] = [
  {
    name: 'reference-dangling',
    slip: 'an id in a field has a wrong letter',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words(...allReferences))
          yield rewrite(file, place, misspell(place.text ?? '', random));
    },
  },
  {
    name: 'reference-in-text-dangling',
    slip: 'an id in a [](#id) has a wrong letter',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.prose)
          for (const match of file.text.slice(place.start, place.end).matchAll(/\]\(#([a-z0-9-]+)\)/g)) {
            const start = place.start + match.index + 3;
            const id = match[1] ?? '';
            yield edit(file, start, start + id.length, misspell(id, random));
          }
    },
  },
  {
    name: 'reference-to-wrong-kind',
    slip: 'the id of something of another kind',
    *find(plan, random) {
      for (const file of plan.files)
        for (const [kind, patterns] of Object.entries(references))
          for (const place of file.words(...patterns)) {
            const others = Object.keys(references).filter(
              (other) => other !== kind && !(kind === 'dataSource' && other === 'organisation'),
            );
            const ids = others.flatMap((other) => idsOf(plan, declarations[other] ?? []).map(({ text }) => text));
            if (ids.length > 0) yield rewrite(file, place, random.of(ids) ?? '');
          }
    },
  },
  {
    name: 'id-doubled',
    slip: 'a point was copied and kept the id of the first',
    *find(plan, random) {
      for (const file of plan.files)
        for (const patterns of Object.values(declarations)) {
          const ids = file.words(...patterns);
          for (const place of ids) {
            const others = ids.filter(({ text }) => text !== place.text);
            const other = others.length > 0 ? random.of(others) : null;
            if (other) yield rewrite(file, place, other.text ?? '', [linesOf(file, other)]);
          }
        }
    },
  },
  {
    // Who is right, the name or those who use it, nobody can know: each use is a right place too.
    name: 'id-renamed',
    slip: 'an id was changed where it is made but not where it is used',
    *find(plan, random) {
      for (const file of plan.files)
        for (const place of file.words(...allDeclarations)) {
          const uses = usesOf(plan, place.text ?? '');
          if (uses.length > 0) yield rewrite(file, place, misspell(place.text ?? '', random), uses);
        }
    },
  },
  {
    name: 'entry-removed',
    slip: 'something was deleted from a list of names while others still use it',
    *find(plan) {
      for (const file of plan.files)
        for (const id of file.words(...allDeclarations)) {
          const item = file.at(id.path.replace(/\/id$/, ''))[0];
          const siblings = file.at(item?.path.replace(/\d+$/, '*') ?? '').length;
          if (!item || siblings < 2) continue;
          const fault = dropItem(file, item);
          const gone = file.lineOf(item.end) - file.lineOf(item.start);
          const uses = usesOf(plan, id.text ?? '', item).map((use) =>
            shift(use, file, item, gone + (gone === 0 ? 1 : 0)),
          );
          if (uses.length > 0) yield { ...fault, expected: [...fault.expected, ...uses] };
        }
    },
  },
  {
    name: 'chart-ring',
    slip: 'the chart of the organisation goes round',
    *find({ files }) {
      for (const file of files)
        for (const under of file.words('organisationsdiagram/*/under')) {
          const nodes = file.words('organisationsdiagram/*/id');
          const own = nodes.find(({ path }) => path === under.path.replace('under', 'id'))?.text ?? '';
          for (const below of [own, ...belowOf(file, own)]) yield rewrite(file, under, below);
        }
    },
  },
  {
    name: 'link-broken',
    slip: 'the address of a link was damaged',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.prose)
          for (const match of file.text.slice(place.start, place.end).matchAll(/\((https:\/\/[^)]*)\)/g)) {
            const start = place.start + match.index + 1;
            const url = match[1] ?? '';
            for (const wrong of [
              url.replace('https://', 'htps://'),
              url.replace('https://', ''),
              url.replace('//', '/'),
              url.replace('.dk', ' .dk'),
            ])
              if (random.below(2) === 0) yield edit(file, start, start + url.length, wrong);
          }
    },
  },
  {
    name: 'markup-broken',
    slip: 'a sign of a reference, of bold text or of a footnote was deleted',
    *find({ files }, random) {
      const signs = /\]\(#[a-z0-9-]+\)|\*\*[^*\n]+\*\*|\[\^\w+\](?!:)|\[\^\w+\]:/g;
      for (const file of files)
        for (const place of file.prose)
          for (const match of file.text.slice(place.start, place.end).matchAll(signs)) {
            const start = place.start + match.index;
            const text = match[0];
            const wrong = text.startsWith('](')
              ? random.of([`](${text.slice(3)}`, `] ${text.slice(1)}`, text.slice(0, -1), text.slice(1)])
              : text.startsWith('**')
                ? random.of([text.slice(2), text.slice(0, -2)])
                : random.of([text.replace('^', ''), text.replace(/\w+/, '9')]);
            yield edit(file, start, start + text.length, wrong);
          }
    },
  },
  {
    name: 'attachment-missing',
    slip: 'a file is named that is not there',
    *find({ files }, random) {
      const names = ['bilag/budget.pdf', 'bilag/Budget 2021-25.xlsx', 'budget.pdf', 'bilag/kommissorium.docx'];
      for (const file of files)
        for (const place of file.words('bilag/*', 'øvrige/*/tilstand', 'bilag/*/tilstand')) {
          if (place.path.startsWith('bilag/') && !place.path.endsWith('tilstand'))
            yield rewrite(file, place, `{fil: ${random.of(names)}}`);
          else if (place.key) yield edit(file, place.key.start, place.end, `fil: ${random.of(names)}`);
        }
    },
  },
  {
    name: 'attachment-unregistered',
    slip: 'a text points at an attachment that the list no longer has',
    *find(plan) {
      for (const file of plan.named('bilag.yaml'))
        for (const place of file.at('bilag/*')) {
          const uses = usesOf(plan, place.key?.text ?? '');
          if (uses.length > 0 && place.key)
            yield changeFiles(
              plan.id,
              {
                [file.name]:
                  file.text.slice(0, file.startOfLine(place.key.start)) +
                  file.text.slice(Math.min(file.text.length, place.end + 1)),
              },
              [{ file: file.name, lines: [file.lineOf(place.key.start), file.lineOf(place.key.start)] }, ...uses],
              place.key.text,
              '',
            );
        }
    },
  },
];

function idsOf(plan: PlanFiles, patterns: readonly string[]): Place[] {
  return plan.files.flatMap((file) => file.words(...patterns));
}

/** Places of fields, keys and texts that name an id, in the plan as it was. */
function usesOf(plan: PlanFiles, id: string, outside?: Place): Expected[] {
  return plan.files.flatMap((file) => {
    const isOutside = ({ start }: { start: number }) =>
      !outside || !file.places.includes(outside) || start < outside.start || start >= outside.end;
    const fields = file.words(...allReferences).filter(({ text }) => text === id);
    const keys = file.places.flatMap(({ key }) => (key?.text === id ? [key] : []));
    const texts = [...file.text.matchAll(new RegExp(`\\(#${id}\\)`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + 1,
    }));
    return [...fields, ...keys, ...texts].filter(isOutside).map((place) => linesOf(file, place));
  });
}

/** Where a place of the same file is when lines above it have gone. */
function shift(expected: Expected, file: PlanFile, item: Place, gone: number): Expected {
  if (expected.file !== file.name || !expected.lines || expected.lines[0] < file.lineOf(item.start)) return expected;
  return { ...expected, lines: [expected.lines[0] - gone, expected.lines[1] - gone] };
}

function belowOf(file: PlanFile, id: string): string[] {
  const below = file
    .words('organisationsdiagram/*/under')
    .filter(({ text }) => text === id)
    .map(({ path }) => file.words(path.replace('under', 'id'))[0]?.text ?? '');
  return [...below, ...below.flatMap((each) => belowOf(file, each))];
}
