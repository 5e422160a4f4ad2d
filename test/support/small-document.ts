import type { DocumentTree } from '../../src/document/blocks.js';
import { cell, paragraph, text } from '../../src/document/build.js';
import { sampleDocument } from './sample-document.js';

/** A document small enough for its markup to be read: a box, a table, a list, a link, a place to sign. */
export function smallDocument(): DocumentTree {
  const column = (label: string, width: number) => ({ label: [text(label)], width, align: 'left' as const });
  const sample = sampleDocument({ draft: false });
  return {
    ...sample,
    blocks: [
      { type: 'title', kicker: 'Delaftale for indsatsområdet', children: [text('Beskæftigelse')] },
      {
        type: 'section',
        id: 'aktivitet.fritidsjob',
        kind: 'activity',
        pageBreak: false,
        children: [
          {
            type: 'box',
            id: 'aktivitet.fritidsjob.skema',
            fields: [
              {
                id: 'aktivitet.fritidsjob.navn',
                label: [text('Aktivitetsnavn:')],
                children: [
                  {
                    type: 'heading',
                    level: 1,
                    id: 'aktivitet.fritidsjob.overskrift',
                    children: [text('Fritidsjob')],
                  },
                ],
              },
              {
                id: 'aktivitet.fritidsjob.formaal',
                label: [text('Formål:')],
                children: [
                  paragraph([
                    text('Flere unge & voksne i job, se '),
                    {
                      type: 'reference',
                      id: 'unge-med-job',
                      place: { documentId: sample.id, fileName: sample.fileName, anchor: 'indikatorer' },
                      children: [text('indikatoren')],
                    },
                    text('.'),
                  ]),
                  { type: 'list', ordered: true, start: 1, items: [[paragraph('Først')], [paragraph('Så')]] },
                ],
              },
            ],
          },
        ],
      },
      {
        type: 'table',
        id: 'indikatorer',
        summary: 'Delmål og indikatorer med udgangspunkt',
        columns: [column('Delmål', 40), column('Indikator', 40), column('Baseline', 20)],
        subHead: null,
        groups: [
          {
            lead: { id: 'delmaal.flere-i-job.tekst', ...cell(paragraph('Flere i job')) },
            rows: ['unge-med-job', 'voksne-med-job'].map((id) => [
              { id: `indikator.${id}.tekst`, ...cell(paragraph('Andel i job')) },
              { id: `indikator.${id}.boligomraade`, ...cell(paragraph('80,6 % (2019)')) },
            ]),
          },
        ],
      },
      {
        type: 'signatures',
        id: 'underskrifter.felter',
        signers: [
          {
            id: 'underskrift.slagelse-kommune',
            party: 'Slagelse Kommune',
            role: 'Socialchef',
            spaces: [
              { kind: 'date', label: 'Dato', value: null },
              { kind: 'signature', label: 'Underskrift', value: null },
            ],
          },
        ],
      },
    ],
  };
}
