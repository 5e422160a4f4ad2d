import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { type DiagnosticCode, diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { type ActivityPlace, activityPlaces } from '../../target-ages.js';

/** Where most activities say who has the responsibility, or how they are to live on, the others say it too. */
export function unevenFields(context: CheckContext): Diagnostic[] {
  const places = activityPlaces(context);
  const perSubAgreement = [...new Set(places.map(({ file }) => file))].map((file) =>
    places.filter((place) => place.file === file),
  );
  const responsible = places.filter(({ activity }) => typeof activity.ansvar === 'object');
  const isDemanded = demandedAnchorings(context);
  return [
    ...lacking(
      'HP385',
      responsible,
      hasForm,
      ({ activity }) => `Det fremgår ikke, hvem der har ansvaret for «${activity.navn}»`,
      {
        help: 'Skriv «form: helhedsplanen», «form: delt» eller «form: kommunen» under ansvar',
        placeOf: ({ file, path }) => file.keySpanOf([...path, 'ansvar']),
      },
    ),
    ...perSubAgreement.flatMap((own) =>
      lacking(
        'HP386',
        own,
        (place) => hasAnchoring(place) || isDemanded(place),
        ({ activity }) => `«${activity.navn}» siger ikke, hvordan den forankres`,
        {
          help: 'Tilføj «forankring», eller lad det være, hvis aktiviteten ikke skal leve videre',
          placeOf: ({ activity, file, path }) =>
            file.keySpanOf([...path, activity.ansvar === undefined ? 'navn' : 'ansvar']),
        },
      ),
    ),
  ];
}

function hasForm({ activity: { ansvar } }: ActivityPlace): boolean {
  return typeof ansvar === 'object' && ansvar.form !== undefined;
}

function hasAnchoring({ activity }: ActivityPlace): boolean {
  return activity.forankring !== undefined;
}

/** Where the form has a field for it, an empty one is told as such. */
function demandedAnchorings({ values }: CheckContext): (place: ActivityPlace) => boolean {
  const missing = new Map<ActivityPlace['file'], Set<string>>();
  for (const { file, path } of values.missing) {
    const paths = missing.get(file.file) ?? new Set();
    missing.set(file.file, paths.add(path.join(' ')));
  }
  return ({ file, path }) => missing.get(file)?.has([...path, 'forankring'].join(' ')) ?? false;
}

function lacking(
  code: DiagnosticCode,
  places: readonly ActivityPlace[],
  has: (place: ActivityPlace) => boolean,
  message: (place: ActivityPlace) => string,
  { help, placeOf }: { help: string; placeOf: (place: ActivityPlace) => Span },
): Diagnostic[] {
  const without = places.filter((place) => !has(place));
  if (without.length * 2 >= places.length) return [];
  return without.map((place) => diagnose(code, message(place), placeOf(place), { help }));
}
