import type { Block, DocumentTree, Inline, Signer } from '../../src/document/blocks.js';
import { cell, paragraph, text } from '../../src/document/build.js';
import type { Shape } from '../../src/document/drawing.js';

/** A document that holds every kind of block and inline at least once, with Danish letters and long content. */
export function sampleDocument(options: { activities?: number; draft?: boolean } = {}): DocumentTree {
  const { activities = 2, draft = true } = options;
  const blocks: Block[] = [
    {
      type: 'notice',
      kind: 'example',
      title: 'Eksempel',
      children: [paragraph('Genfortalt efter en offentlig kilde; ikke den aftale, som parterne har underskrevet.')],
    },
    { type: 'title', kicker: 'Delaftale for indsatsområdet', children: [text('Uddannelse og livschancer')] },
    paragraph('Bestyrelsen sørger for, at delaftalen følger målene i den strategiske aftale.', 'fixed'),
    {
      type: 'box',
      id: 'stamdata',
      fields: [
        {
          id: 'navn',
          label: [text('Navn på den boligsociale indsats, som delaftalen vedrører:')],
          children: [paragraph('Ærø & Øster Å')],
        },
        {
          id: 'periode',
          label: [text('Delaftalen gælder fra - til:')],
          children: [paragraph('01.10.2021 – 30.09.2025')],
        },
        {
          id: 'parter',
          label: [text('Delaftalens parter:')],
          children: draft
            ? [{ type: 'guidance', children: [paragraph('Skriv de organisationer og funktioner, der har ansvar.')] }]
            : [list('FOB', 'Slagelse Kommune')],
        },
      ],
    },
    {
      type: 'toc',
      title: 'Indhold',
      entries: [
        { level: 1, anchor: 'delmaal', text: 'Delmål og indikatorer for indsatsområdet' },
        { level: 1, anchor: 'aktiviteter', text: 'Aktiviteter' },
        ...Array.from({ length: activities }, (_, i) => ({
          level: 2 as const,
          anchor: `aktivitet.a${i}`,
          text: `Aktivitet nr. ${i + 1}`,
        })),
      ],
    },
    {
      type: 'section',
      id: 'afsnit-delmaal',
      kind: 'section',
      pageBreak: false,
      children: [
        { type: 'heading', level: 1, id: 'delmaal', children: [text('Delmål og indikatorer for indsatsområdet')] },
        paragraph('Delmål er skridt på vejen.', 'fixed'),
        indicatorTable(),
        sampleFigure(),
      ],
    },
    {
      type: 'section',
      id: 'afsnit-aktiviteter',
      kind: 'section',
      pageBreak: true,
      children: [
        { type: 'heading', level: 1, id: 'aktiviteter', children: [text('Aktiviteter')] },
        ...Array.from({ length: activities }, (_, i) => activity(i)),
      ],
    },
    {
      type: 'section',
      id: 'underskrifter',
      kind: 'section',
      pageBreak: false,
      children: [
        { type: 'heading', level: 1, id: 'underskrifter.overskrift', children: [text('Underskrifter')] },
        {
          type: 'signatures',
          id: 'underskrifter.felter',
          signers: [
            signer('fob', 'FOB, Fællesorganisationens Boligforening', 'Direktør', null),
            signer('slagelse-kommune', 'Slagelse Kommune', null, 'Navn, der må være offentligt'),
          ],
        },
      ],
    },
    {
      type: 'notice',
      kind: 'openPoint',
      title: 'Åbent punkt: Finansiering efter 2023',
      children: [paragraph('Kilden siger ikke, hvem der betaler i 2024 og 2025.')],
    },
  ];
  return {
    id: 'uddannelse-og-livschancer',
    planId: 'proeve',
    fileName: 'delaftale-uddannelse-og-livschancer',
    language: 'da-DK',
    properties: {
      title: 'Delaftale: Uddannelse og livschancer',
      subject: 'Ærø & Øster Å',
      author: 'FOB',
      keywords: ['boligsocial helhedsplan', 'delaftale'],
      date: new Date('2026-11-22T00:00:00Z'),
    },
    running: {
      head: ['Ærø & Øster Å', 'Delaftale: Uddannelse og livschancer'],
      draft: draft ? 'UDKAST · 22. november 2026' : null,
      example: 'Eksempel – ikke den gældende aftale',
      foot: 'Ærø & Øster Å · version 1.0 · 3f2a9c1b',
    },
    accent: { color: '#0B5563', tint: '#E6F1F3' },
    blocks,
  };
}

const long =
  'Boligorganisationen og kommunen gennemfører beboerdemokratiske udviklingsaktiviteter, tryghedsskabende foranstaltninger og ressourceforvaltning i samarbejde med afdelingsbestyrelserne på Ærø, i Aalborg og på Østerbro. ';

function signer(id: string, party: string, role: string | null, name: string | null): Signer {
  return {
    id: `underskrift.${id}`,
    party,
    role,
    spaces: [
      { kind: 'name', label: 'Navn', value: name },
      { kind: 'date', label: 'Dato', value: null },
      { kind: 'signature', label: 'Underskrift', value: null },
    ],
  };
}

function list(...items: string[]): Block {
  return { type: 'list', ordered: false, start: 1, items: items.map((item) => [paragraph(item)]) };
}

function indicatorTable(): Block {
  const row = (name: string, extra: Inline[] = []) => [
    cell(paragraph([text(name), ...extra]), paragraph('Mål: 40 børnefamilier om året', 'small')),
    cell(paragraph('80,6 % (2019)')),
    cell(paragraph('Opgøres ikke')),
    cell(paragraph('LBF – Boligsociale Data')),
  ];
  const label = (value: string, width: number) => ({ label: [text(value)], width, align: 'left' as const });
  return {
    type: 'table',
    id: 'indikatorer',
    summary: 'Delmål med indikatorer, baseline og datakilde',
    columns: [
      label('Delmål', 24),
      label('Indikator', 30),
      label('Baseline boligområde/ målgruppe', 18),
      label('Evt. anden baseline', 14),
      label('Datakilde', 14),
    ],
    subHead: ['', 'Alle indikatorer opgøres årligt', 'Boligområderne samlet', 'Slagelse Kommune', ''].map((value) =>
      cell(paragraph(value)),
    ),
    groups: [
      {
        lead: cell(paragraph('Børn og unge har et fagligt niveau som resten af samfundet')),
        rows: Array.from({ length: 9 }, (_, i) => row(`Andel unge, der får mindst 02 i dansk og matematik (${i + 1})`)),
      },
      {
        lead: cell(paragraph('Flere har et aktivt fritidsliv')),
        rows: [row('Unge med fritidsjob'), row('Familier i HippHopp+'), row('Børn i lektiecaféerne')],
      },
    ],
  };
}

/** Every kind of shape, filled and ruled, with letters that have parts. */
function sampleFigure(): Block {
  const label = { type: 'label', size: 9, weight: 'regular', align: 'start', ink: 'text' } as const;
  const shapes: Shape[] = [
    {
      type: 'rectangle',
      x: 0.5,
      y: 0.5,
      width: 459,
      height: 139,
      radius: 4,
      fill: 'tint',
      stroke: { ink: 'frame', width: 1 },
    },
    { ...label, text: 'Børnefamilier i Åkandeparken', x: 20, y: 30, weight: 'semiBold', size: 11 },
    { type: 'rectangle', x: 20, y: 44, width: 200, height: 16, fill: 'series1' },
    { ...label, text: '40 %', x: 226, y: 55 },
    { type: 'rectangle', x: 20, y: 68, width: 120, height: 16, fill: 'paper', stroke: { ink: 'series2', width: 1.5 } },
    { ...label, text: '24 %', x: 146, y: 79 },
    {
      type: 'path',
      points: [
        [300, 110],
        [340, 60],
        [380, 80],
        [430, 40],
      ],
      stroke: { ink: 'series3', width: 2, dash: [6, 3] },
    },
    {
      type: 'path',
      points: [
        [300, 120],
        [310, 104],
        [320, 120],
      ],
      fill: 'series2',
    },
    { type: 'circle', x: 430, y: 40, radius: 5, fill: 'paper', stroke: { ink: 'series3', width: 2 } },
    { type: 'circle', x: 340, y: 60, radius: 4, fill: 'series3' },
    { ...label, text: 'til højre', x: 450, y: 130, align: 'end', ink: 'quiet' },
    { ...label, text: 'i midten', x: 230, y: 130, align: 'middle', ink: 'quiet' },
  ];
  return {
    type: 'figure',
    id: 'figur-1',
    caption: [text('Figur 1. Familier, der deltager')],
    alternative: 'Søjler: 40 % af familierne deltog i 2021 mod 24 % året før. Tallene står i tabellen.',
    drawing: { width: 460, height: 140, shapes },
  };
}

function activity(index: number): Block {
  const id = `aktivitet.a${index}`;
  const field = (name: string, label: string, children: Block[]) => ({
    id: `${id}.${name}`,
    label: [text(label)],
    children,
  });
  return {
    type: 'section',
    id,
    kind: 'activity',
    pageBreak: index > 0,
    children: [
      { type: 'heading', level: 2, id: null, children: [text(`Aktivitet nr. ${index + 1}`)] },
      {
        type: 'box',
        id: `${id}.skema`,
        fields: [
          field('navn', 'Aktivitetsnavn:', [paragraph(`Aktivitet nr. ${index + 1}`)]),
          field('formaal', 'Formål:', [
            paragraph('Omfang af aktiviteten', 'label'),
            paragraph([
              text('Gennemføres i '),
              { type: 'strong', children: [text('Ringparken')] },
              text(' og på '),
              { type: 'emphasis', children: [text('Motalavej')] },
              text('; se '),
              {
                type: 'reference',
                id: 'a1',
                place: {
                  documentId: 'uddannelse-og-livschancer',
                  fileName: 'delaftale-uddannelse-og-livschancer',
                  anchor: 'aktivitet.a0',
                },
                children: [text('Aktivitet nr. 1')],
              },
              text(' og '),
              {
                type: 'reference',
                id: 'myob',
                place: {
                  documentId: 'kriminalitetsforebyggelse',
                  fileName: 'delaftale-kriminalitetsforebyggelse',
                  anchor: 'aktivitet.myob',
                },
                children: [text('Mind Your Own Business')],
              },
              text('.'),
              { type: 'noteReference', noteId: 'n1', number: 1 },
            ]),
            {
              type: 'list',
              ordered: false,
              start: 1,
              items: [
                [paragraph('At styrke forældres kompetencer.')],
                [paragraph('At styrke børns læring:'), list('sprog', 'motorik')],
              ],
            },
            {
              type: 'notes',
              notes: [
                {
                  id: 'n1',
                  number: 1,
                  children: [
                    paragraph([
                      text('Se '),
                      { type: 'link', href: 'https://example.dk/', children: [text('example.dk')] },
                      text('.'),
                    ]),
                  ],
                },
              ],
            },
          ]),
          field('indhold', 'Indhold og praksis:', [
            { type: 'heading', level: 3, id: null, children: [text('Indhold')] },
            ...Array.from({ length: 10 }, () => paragraph(long.repeat(2).trim())),
            {
              type: 'list',
              ordered: true,
              start: 1,
              items: [[paragraph('Rekruttering')], [paragraph('Opfølgning')], [paragraph('Evaluering')]],
            },
          ]),
          field('ansvar', 'Ansvars- og rollefordeling:', [
            paragraph([text('Første linje'), { type: 'lineBreak' }, text('anden linje')]),
          ]),
        ],
      },
    ],
  };
}
