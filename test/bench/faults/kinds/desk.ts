import type { FaultKind } from '../fault.js';
import { edit } from '../fault.js';
import type { PlanFiles } from '../plan-file.js';
import { addSentences } from '../slips.js';

/** What a tired secretary leaves, and a case worker or an auditor stumbles over. */
export const deskKinds: readonly FaultKind[] = [
  sentenceKind('weekday-wrong', 'the day of the week is not that of the date', [
    'Der er opstart mandag den 1. oktober 2021.',
    'Bestyrelsen mødes torsdag den 15. november 2022.',
    'Næste status er fredag d. 1. marts 2023.',
    'Evalueringen drøftes onsdag den 12.3.2024.',
  ]),
  sentenceKind('hours-reversed', 'it closes before it opens', [
    'Der er åbent kl. 18-16 hver tirsdag.',
    'Caféen har åbent fra kl. 17.30 til kl. 15.30.',
    'Vejlederen træffes mandag kl. 14:00-10:00.',
    'Mødet varer fra klokken 19 til 17.',
  ]),
  sentenceKind('years-reversed', 'the later year comes first', [
    'Indsatsen udbygges i årene 2024-2022.',
    'Det sker fra 2025 til 2023.',
    'Det gentages i 2024 og 2023.',
    'Tallene er fra perioden 2020–2018.',
  ]),
  sentenceKind('page-cited', 'a page of an older document is cited', [
    'Målene er beskrevet på side 7.',
    'Jf. s. 12 om organiseringen.',
    'Budgettet er forklaret nærmere (se side 4).',
    'Se afsnit 3.2 ovenfor.',
  ]),
  sentenceKind('note-to-colleague', 'a note to somebody who was to read it before', [
    'OBS: tjek tallet med kommunen.',
    '(skal afklares med økonomi)',
    'Husk at rette tallet her.',
    'NB! Ikke endelig tekst.',
    'Spørg jobcentret, om det stadig passer.',
    '[tjek lige om det er rigtigt]',
  ]),
  sentenceKind('comment-of-word', 'a comment or a tracked change came along', [
    'Kommenterede [AB1]: Passer det?',
    'Kommentar [m2]: Skal det med?',
    'Slettet: unge og',
    'Formateret: Skrifttype: Fed',
    'Med formatering: Indrykning: 0 cm',
  ]),
  sentenceKind('other-municipality', 'a passage comes from another municipality’s agreement', [
    'Aktiviteten drives sammen med Odense Kommune.',
    'Vejlederen er ansat i Aarhus Kommune.',
    'Indsatsen følger Esbjerg Kommunes beskæftigelsespolitik.',
    'Holbæk Kommune henviser borgere til aktiviteten.',
  ]),
  sentenceKind('period-of-old-plan', 'the period of the plan before', [
    'Helhedsplanen løber fra 2017 til 2021.',
    'Aftalen gælder i perioden 1. oktober 2017 til 30. september 2021.',
    'Helhedsplanen 2017-2021 sætter rammen.',
    'Aftalen udløber den 30. september 2021.',
  ]),
  sentenceKind('parts-and-whole', 'the parts are not together the whole', [
    'Der deltager 20 børn, fordelt på 12 drenge og 10 piger.',
    'I alt 40 familier, heraf 25 fra nord og 25 fra syd.',
    'Der er 30 pladser: 10 til drenge og 10 til piger.',
    'Holdet har 16 unge, fordelt på 9 piger og 9 drenge.',
  ]),
  {
    name: 'word-after-reference',
    slip: 'a name became a reference, and its last word stayed behind it',
    *find(plan) {
      const names = namesById(plan);
      for (const file of plan.files)
        for (const place of file.prose)
          for (const match of file.text.slice(place.start, place.end).matchAll(/\[\]\(#([a-z0-9-]+)\)(?= \p{Ll})/gu)) {
            const last = names
              .get(match[1] ?? '')
              ?.split(' ')
              .at(-1);
            const at = place.start + match.index + match[0].length;
            if (last && /^\p{L}{5,}$/u.test(last)) yield edit(file, at, at, ` ${last}`);
          }
    },
  },
];

function sentenceKind(name: string, slip: string, sentences: readonly string[]): FaultKind {
  return {
    name,
    slip,
    *find({ files }, random) {
      for (const file of files) yield* addSentences(file, random, sentences);
    },
  };
}

/** Names of several words, by id. */
function namesById({ files }: PlanFiles): ReadonlyMap<string, string> {
  const named = files.flatMap((file) =>
    file.places.flatMap(({ path, text }) => {
      if (!path.endsWith('/id') || text === null) return [];
      const name = file.words(path.replace(/id$/, 'navn'))[0]?.text ?? '';
      return name.includes(' ') ? [[text, name] as const] : [];
    }),
  );
  return new Map(named);
}
