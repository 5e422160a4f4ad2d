import type { EntityKind } from './field.js';

/** A field as it is offered: a text that the author writes over, nothing for a place to write, items or further fields. */
type Offered = string | readonly Offered[] | { readonly [field: string]: Offered };

interface NewItem {
  readonly label: string;
  readonly description: string;
  readonly fields: Offered;
}

/** New items of lists, with the fields that one usually has. */
const newItems: Partial<Record<EntityKind, NewItem>> = {
  organisation: {
    label: 'Ny organisation',
    description: 'En organisation med navn, kortnavn og type.',
    fields: { id: 'id', navn: 'Fulde navn', kortnavn: 'Forkortelse', type: 'forening' },
  },
  area: {
    label: 'Nyt boligområde',
    description: 'Et boligområde med afdelinger.',
    fields: { id: 'id', navn: 'Navn', afdelinger: [{ organisation: 'boligorganisationen', numre: ['1'] }] },
  },
  role: {
    label: 'Ny stilling',
    description: 'En stilling, og hvem der betaler den.',
    fields: { id: 'id', navn: 'Stillingens navn', finansiering: 'helhedsplanen' },
  },
  subGoal: {
    label: 'Nyt delmål',
    description: 'Et delmål med én indikator.',
    fields: {
      id: 'id',
      tekst: 'Hvad der skal nås',
      indikatorer: [
        {
          id: 'id-paa-indikatoren',
          tekst: 'Hvad der måles',
          boligområde: 'ikke oplyst',
          mål: 'ikke oplyst',
          datakilde: 'egen-registrering',
        },
      ],
    },
  },
  indicator: {
    label: 'Ny indikator',
    description: 'En indikator med udgangspunkt, mål og datakilde.',
    fields: {
      id: 'id',
      tekst: 'Hvad der måles',
      'hører-til': 'id-paa-maalet',
      boligområde: 'ikke oplyst',
      mål: { antal: '40', enhed: 'unge', pr: 'år' },
      datakilde: 'egen-registrering',
    },
  },
  activity: {
    label: 'Ny aktivitet',
    description: 'Et aktivitetsskema med alle formularens felter.',
    fields: {
      id: 'id',
      navn: 'Aktivitetens navn',
      kort: 'Én linje om, hvad den er',
      områder: ['omraadet'],
      formål: '',
      målgrupper: '',
      indhold: '',
      succeskriterier: [{ antal: '40', enhed: 'samtaler', over: '4 år', datakilde: 'egen-registrering' }],
      forankring: '',
      ansvar: '',
      medarbejdere: [{ stilling: 'stillingen', årsværk: '1/2' }],
    },
  },
};

/**
 * A new item as editors take it: each text is a place to write, numbered in the order that Tab visits them.
 * @param known the fields that the edition's item has: editions differ in them
 */
export function snippetFor(kind: EntityKind, known: ReadonlySet<string>): object | null {
  const item = newItems[kind];
  if (!item) return null;
  let number = 0;
  const place = (offered: Offered): unknown => {
    if (typeof offered === 'string') return offered === '' ? `$${++number}` : `\${${++number}:${offered}}`;
    if (Array.isArray(offered)) return offered.map(place);
    return Object.fromEntries(Object.entries(offered).map(([name, value]) => [name, place(value)]));
  };
  return {
    label: item.label,
    description: item.description,
    body: place(Object.fromEntries(Object.entries(item.fields).filter(([name]) => known.has(name)))),
  };
}
