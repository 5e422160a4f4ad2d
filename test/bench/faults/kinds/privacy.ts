import { edit, type FaultKind } from '../fault.js';
import { addSentences } from '../slips.js';

/** Invented numbers with days of birth that there are. */
const cpr = ['010190-1234', '2405781235', '311299-4001', '150684 2217', '070755-1138', '2902041236'];

export const privacyKinds: readonly FaultKind[] = [
  {
    name: 'cpr-number',
    slip: 'a CPR number in a text',
    *find({ files }, random) {
      for (const file of files)
        yield* addSentences(
          file,
          random,
          cpr.map((number) => `Borgeren (${number}) er henvist.`),
        );
    },
  },
  {
    name: 'cpr-number-elsewhere',
    slip: 'a CPR number in a comment, a field or a name',
    *find({ files }, random) {
      for (const file of files) {
        const place = random.of(file.places.filter(({ key }) => key));
        const end = file.endOfLine(place.key?.end ?? 0);
        if (!/[|>]$/.test(file.text.slice(0, end))) yield edit(file, end, end, `   # ${random.of(cpr)}`);
        for (const each of file.words(
          'delmål/*/indikatorer/*/datakilde/bemærkning',
          'øvrige/*/bemærkning',
          'aktiviteter/*/målgrupper/grupper/*/beskrivelse',
        ))
          if (each.style === 'plain') yield edit(file, each.end, each.end, ` ${random.of(cpr)}`);
      }
    },
  },
  {
    name: 'cpr-number-of-person',
    slip: 'a CPR number in the list of people',
    *find(plan, random) {
      for (const number of cpr) {
        const text = `personer:\n  - navn: Mette Holm\n    titel: Direktør\n    organisation: ${random.of(plan.main.words('parter/*')).text}\n    telefon: "${number}"\n`;
        yield {
          plan: plan.id,
          changes: { 'personer.yaml': text },
          expected: [{ file: 'personer.yaml', lines: [5, 5] }],
          before: '',
          after: `telefon: "${number}"`,
          edit: null,
        };
      }
    },
  },
  {
    name: 'mail-address',
    slip: 'somebody’s private mail address in a text',
    *find({ files }, random) {
      for (const file of files)
        yield* addSentences(file, random, [
          'Tilmelding til mette.holm@gmail.com.',
          'Skriv til ahmed-79@hotmail.com for mere.',
          'Kontakt lone_k@live.dk.',
        ]);
    },
  },
  {
    name: 'phone-number',
    slip: 'a telephone number in a text',
    *find({ files }, random) {
      for (const file of files)
        yield* addSentences(file, random, [
          'Ring på 51 23 45 67 for mere.',
          'Tlf. 40112233.',
          'Kontakt os på +45 2811 9034.',
          'Mobil: 61-22-83-44.',
        ]);
    },
  },
  {
    name: 'person-named',
    slip: 'somebody is named in a text',
    *find({ files }, random) {
      for (const file of files)
        yield* addSentences(file, random, [
          'Kontakt Mette Holm for mere.',
          'Tovholder er Ahmed Yilmaz.',
          'Lone Kjærgaard har ansvaret.',
          'Spørg beboervejleder Hassan Ali.',
          'Gruppen ledes af Jens Peter Madsen.',
        ]);
    },
  },
];
