import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { matchesNear } from '../../near.js';
import { numberWord } from '../../number-words.js';
import type { PlanText } from '../../plan-text.js';
import { sentenceAround } from '../../sentences.js';
import { oncePerText } from '../../text-content.js';

const often = String.raw`(?:([a-zæøåéA-ZÆØÅ]+|\d{1,2})\s+(?:[a-zæøå]+e\s+)?(?:gange?|møder?)\s+(?:om\s+året|årligt|hvert\s+år)|(hvert\s+halv(?:e\s+)?år|hvert\s+kvartal|hver\s+måned|hver\s+anden\s+måned))`;
const meets = new RegExp(
  String.raw`(?<![a-zæøå])((?:[Ll]okal)?(?:[Bb]estyrelsen|[Ss]tyregruppen)|[Ff]orretningsudvalget|[Kk]oordinationsgruppen)\s+(?:mødes|holder|afholder)\s+(?:(?:sine|ordinære|møder?)\s+){0,3}${often}(?![a-zæøå])`,
  'gu',
);
const verb = /mødes|holder/g;
const other = /foregående|forrige|tidligere|mindst|højst|op\s+til|desuden|derudover|det\s+første|i\s+begyndelsen/i;

/** A body meets as often in one document as in the other. */
export function meetingCadence({ values }: CheckContext): Diagnostic[] {
  const first = new Map<string, { text: PlanText; told: Told }>();
  return agreementTexts(values).flatMap((text) =>
    meetingsIn(text.content).flatMap((told) => {
      const known = first.get(told.body);
      if (!known) {
        first.set(told.body, { text, told });
        return [];
      }
      if (known.told.times === told.times) return [];
      const message = `«${told.written}», men et andet sted står der «${known.told.written}»`;
      const span = known.text.span(known.told.start, known.told.end);
      return [
        diagnose('HP356', message, text.span(told.start, told.end), {
          help: 'Skriv det samme begge steder',
          related: [{ message: 'Sådan står det her', span }],
        }),
      ];
    }),
  );
}

interface Told {
  readonly body: string;
  readonly times: number;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const fixed: Readonly<Record<string, number>> = {
  'hvert halve år': 2,
  'hvert halvår': 2,
  'hvert kvartal': 4,
  'hver måned': 12,
  'hver anden måned': 6,
};

const meetingsIn = oncePerText(({ text, visible }): Told[] =>
  /mødes|holder/.test(text)
    ? matchesNear(visible, verb, meets, 90).flatMap(
        ({ 0: said, 1: body = '', 2: count, 3: interval, index: start }) => {
          const times =
            count === undefined ? fixed[(interval ?? '').toLowerCase().replaceAll(/\s+/g, ' ')] : numberWord(count);
          if (!times || other.test(sentenceAround(visible, start + 1))) return [];
          const written = said.replaceAll(/\s+/g, ' ');
          return [{ body: body.toLowerCase(), times, written, start, end: start + said.length }];
        },
      )
    : [],
);
