import { edit, type FaultKind } from '../fault.js';
import { addSentences, dropItem, inProse, linesOf } from '../slips.js';

export const partyKinds: readonly FaultKind[] = [
  {
    name: 'party-removed-from-plan',
    slip: 'a party of the agreement was deleted that the sub-agreements still have',
    *find(plan) {
      const used = new Set(
        plan.subAgreements.flatMap((file) => file.words('parter/*', 'parter/*/part')).map(({ text }) => text),
      );
      const parties = plan.main.words('parter/*');
      for (const item of parties)
        if (used.has(item.text)) {
          const uses = plan.subAgreements.flatMap((file) =>
            file
              .words('parter/*', 'parter/*/part')
              .flatMap((place) => (place.text === item.text ? [linesOf(file, place)] : [])),
          );
          const fault = dropItem(plan.main, item);
          yield { ...fault, expected: [...fault.expected, ...uses] };
        }
    },
  },
  {
    name: 'party-removed-from-sub-agreement',
    slip: 'a party was deleted that still has a task in an activity',
    *find({ subAgreements }) {
      for (const file of subAgreements) {
        const withTasks = new Map(file.words('aktiviteter/*/ansvar/roller/*/part').map((place) => [place.text, place]));
        for (const place of file.words('parter/*', 'parter/*/part')) {
          const [item] = file.at(place.path.split('/').slice(0, 2).join('/'));
          const task = withTasks.get(place.text);
          if (
            !item ||
            !task ||
            file.words('parter/*', 'parter/*/part').filter(({ text }) => text === place.text).length > 1
          )
            continue;
          const fault = dropItem(file, item);
          const gone = file.lineOf(item.end - 1) - file.lineOf(item.start) + 1;
          const { file: name, lines } = linesOf(file, task);
          const moved = lines && ([lines[0] - gone, lines[1] - gone] as const);
          yield { ...fault, expected: [...fault.expected, { file: name, lines: moved }] };
        }
      }
    },
  },
  {
    name: 'party-doubled',
    slip: 'a party, an area or a source stands twice in a list',
    *find({ files }) {
      for (const file of files)
        for (const item of file.at('parter/*')) {
          const [start, end] = [file.startOfLine(item.start), file.endOfLine(item.end - 1)];
          const line = file.text.slice(start, end);
          if (!line.includes('\n')) yield edit(file, end, end, `\n${line}`, [linesOf(file, item)]);
        }
      for (const file of files)
        for (const item of file.words('aktiviteter/*/områder/*'))
          yield edit(file, item.end, item.end, `, ${item.text}`);
    },
  },
  {
    name: 'count-word-wrong',
    slip: 'a spelled-out number does not fit the list it counts',
    *find({ files }, random) {
      const things =
        /\b(to|tre|fire|fem|seks)(?=\s+(?:boligområder|indsatsområder|delaftaler|ting|sider|dele|slags|spor|faser|principper)\b)/g;
      const words = ['to', 'tre', 'fire', 'fem', 'seks'];
      for (const file of files)
        for (const { start, end, match } of inProse(file, things)) {
          const line = file.text.slice(file.startOfLine(start), file.endOfLine(start));
          const counted =
            /boligområder|indsatsområder|delaftaler/.test(file.text.slice(end, end + 20)) || /:\s*$/.test(line);
          // What is told of an earlier plan is counted by nobody.
          const isPast = /foregående|2015-18|[Dd]en dækkede/.test(file.text.slice(start - 60, start));
          if (isPast || !counted || /\b(?:af|de andre)\s+(?:de\s+)?$/.test(file.text.slice(start - 12, start)))
            continue;
          yield edit(file, start, end, random.of(words.filter((word) => word !== match[0])));
        }
    },
  },
  {
    name: 'sub-goal-number',
    slip: 'a text points at a sub-goal by a number or letter that there is not',
    *find({ subAgreements }, random) {
      for (const file of subAgreements)
        yield* addSentences(file, random, [
          'Det bidrager til delmål 9.',
          'Aktiviteten støtter op om delmål 12.',
          'Det hører under mål (h).',
          '(Mål g)',
          'Se også delmål 8.',
        ]);
    },
  },
];
