import { edit, type FaultKind } from '../fault.js';
import type { Place, PlanFile } from '../plan-file.js';
import { dropField, dropItem, linesOf, misdigit, rewrite } from '../slips.js';

const measured = [
  'indikatorer/*/boligområde/værdi',
  'indikatorer/*/boligområde/*/værdi',
  'indikatorer/*/kommune/værdi',
  'delmål/*/indikatorer/*/boligområde/værdi',
  'delmål/*/indikatorer/*/sammenligning/værdi',
  'delmål/*/indikatorer/*/boligområde/værdier/*',
];

export const figureKinds: readonly FaultKind[] = [
  {
    name: 'share-digit',
    slip: 'a digit of a role’s share is wrong',
    *find({ files }, random) {
      for (const file of files)
        for (const place of shares(file))
          yield rewrite(file, place, misdigit(place.text ?? '', random), sameRole(files, place, file));
    },
  },
  {
    name: 'share-typed-wrong',
    slip: 'a role’s share has a digit too many or too few, or two swapped',
    *find({ files }, random) {
      for (const file of files)
        for (const place of shares(file)) {
          const [digits = ''] = /\d+/.exec(place.text ?? '') ?? [];
          const swapped = [...digits].reverse().join('');
          const wrong = random.of([
            `${digits}0`,
            swapped === digits ? `${digits}${digits}` : swapped,
            digits.slice(0, 1),
          ]);
          yield rewrite(file, place, (place.text ?? '').replace(digits, wrong), sameRole(files, place, file));
        }
    },
  },
  {
    name: 'staff-row-deleted',
    slip: 'a role’s line was deleted from one sub-agreement',
    *find({ files }) {
      for (const file of files)
        for (const share of shares(file)) {
          const [row] = file.at(share.path.replace('/andel', ''));
          if (row) yield dropItem(file, row);
        }
    },
  },
  {
    name: 'staff-row-doubled',
    slip: 'a role’s line stands twice',
    *find({ files }) {
      for (const file of files)
        for (const row of file.at('ressourcer/*')) {
          const [start, end] = [file.startOfLine(row.start), file.endOfLine(row.start)];
          if (file.text.slice(start, end).includes('{'))
            yield { ...edit(file, end, end, `\n${file.text.slice(start, end)}`, [linesOf(file, row)]), isCopy: true };
        }
    },
  },
  {
    name: 'hours-too-many',
    slip: 'more hours a week than anybody works',
    *find({ files }) {
      for (const file of files)
        for (const place of file.words('ressourcer/*/timer-pr-uge')) {
          const hours = place.text ?? '';
          yield rewrite(file, place, `${hours}0`);
          if (Number(`1${hours}`) > 37) yield rewrite(file, place, `1${hours}`);
          if (Number([...hours].reverse().join('')) > 37) yield rewrite(file, place, [...hours].reverse().join(''));
        }
    },
  },
  {
    name: 'percent-above-100',
    slip: 'a share above 100 %',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words(...measured)) {
          const text = place.text ?? '';
          if (text.includes('%'))
            yield rewrite(
              file,
              place,
              random.of([`1${text.padStart(6, '0')}`, text.replace(/\d(?=\D*%)/, '$&0').replace(',', '')]),
            );
        }
    },
  },
  {
    name: 'comma-moved',
    slip: 'the decimal comma was moved or lost',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words(...measured)) {
          const [whole = '', decimals = ''] = /(\d+),(\d+)/.exec(place.text ?? '')?.slice(1) ?? [];
          if (decimals === '') continue;
          const digits = whole + decimals;
          const moved = [
            `${digits.slice(0, whole.length - 1) || '0'},${digits.slice(whole.length - 1)}`,
            `${digits.slice(0, whole.length + 1)},${digits.slice(whole.length + 1)}`.replace(/,$/, ''),
            digits,
          ];
          yield rewrite(file, place, (place.text ?? '').replace(`${whole},${decimals}`, random.of(moved)));
        }
    },
  },
  {
    name: 'thousands-point',
    slip: 'a point where a comma belongs, with three digits after it',
    *find({ files }) {
      for (const file of files)
        for (const place of file.words(...measured)) {
          const text = place.text ?? '';
          if (text.includes(','))
            yield rewrite(
              file,
              place,
              text.replace(/,(\d+)/, (_, decimals: string) => `.${decimals.padEnd(3, '0')}`),
            );
        }
    },
  },
  {
    name: 'unit-lost',
    slip: 'the per cent sign, or what is counted, was deleted',
    *find({ files }) {
      for (const file of files) {
        for (const place of [...file.words(...measured), ...shares(file)])
          if (place.text?.includes('%')) yield rewrite(file, place, place.text.replace(/ ?%/, ''));
        for (const place of file.words('delmål/*/indikatorer/*/mål/enhed')) {
          const fault = dropField(file, place);
          if (fault) yield fault;
        }
      }
    },
  },
  {
    name: 'figure-garbled',
    slip: 'a letter for a digit, two signs, a range where one figure belongs',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words(...measured, 'delmål/*/indikatorer/*/mål/antal', 'ressourcer/*/timer-pr-uge')) {
          const text = place.text ?? '';
          yield rewrite(
            file,
            place,
            random.of([
              text.replace(/\d/, 'O'),
              text.replace(/\d+/, '$&-$&'),
              `ca. ${text}`,
              text.replace(/\d/, '$&l'),
            ]),
          );
        }
    },
  },
  {
    name: 'area-value-missing',
    slip: 'the figure of one housing area was deleted where the others have one',
    *find({ files }) {
      for (const file of files)
        for (const place of file.words('delmål/*/indikatorer/*/boligområde/værdier/*')) {
          const fault = dropField(file, place);
          if (fault) yield fault;
        }
    },
  },
  {
    name: 'area-and-municipality-swapped',
    slip: 'the figures of the area and of the municipality changed places',
    *find({ files }) {
      for (const file of files)
        for (const area of file.words('indikatorer/*/boligområde/værdi', 'delmål/*/indikatorer/*/boligområde/værdi')) {
          const [other] = file.words(
            area.path.replace('boligområde', 'kommune'),
            area.path.replace('boligområde', 'sammenligning'),
          );
          if (!other || other.start < area.end) continue;
          const [from, to] = [file.text.slice(area.start, area.end), file.text.slice(other.start, other.end)];
          yield edit(file, area.start, other.end, to + file.text.slice(area.end, other.start) + from);
        }
    },
  },
  {
    name: 'figure-against-text',
    slip: 'a target was changed, but not where the texts give the same figure',
    *find({ files }, random) {
      for (const file of files)
        for (const place of file.words('delmål/*/indikatorer/*/mål/antal', 'delmål/*/indikatorer/*/mål/mindst')) {
          const number = place.text ?? '';
          const [activity] = file.words(place.path.replace(/mål\/[a-z]+$/, 'aktivitet'));
          const index = file
            .words('aktiviteter/*/id')
            .find(({ text }) => text === activity?.text)
            ?.path.split('/')[1];
          const own = file.places.filter(({ path, text }) => path.startsWith(`aktiviteter/${index}/`) && text !== null);
          const told = own.flatMap(({ start, end }) => {
            const at = new RegExp(`(?<![\\d,.-])${number}(?![\\d,.-])`).exec(file.text.slice(start, end));
            return at ? [{ start: start + at.index, end: start + at.index + number.length }] : [];
          });
          if (index === undefined || told.length === 0 || Number(number) < 3) continue;
          const also = told.map((each) => linesOf(file, each));
          yield rewrite(file, place, misdigit(number, random), also);
          for (const { start, end } of told)
            yield edit(file, start, end, misdigit(number, random), [linesOf(file, place)]);
        }
    },
  },
];

function shares(file: PlanFile): Place[] {
  return file.words('ressourcer/*/andel').filter(({ text }) => /\d/.test(text ?? ''));
}

/** A sum that does not add up has as many right places as it has parts; the role itself names the whole. */
function sameRole(files: readonly PlanFile[], share: Place, own: PlanFile) {
  const role = own.words(share.path.replace('andel', 'stilling'))[0]?.text;
  return files.flatMap((file) =>
    file
      .words('ressourcer/*/stilling')
      .flatMap((place) => (place.text === role && file !== own ? [linesOf(file, place)] : [])),
  );
}
