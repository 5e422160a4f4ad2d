import * as z from 'zod';
import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { BookletIntervention } from '../../model/booklet-data.js';
import type { Intervention } from '../../model/intervention.js';
import { viewBlocks, viewInlines, viewText } from '../view.js';
import { type BookletContext, bookletDocument } from './booklet-context.js';
import { publicationLine, wholePublicationLine } from './publication-line.js';
import { resultView, resultViews } from './results-view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

const interventionView = z.strictObject({
  anker: viewText,
  navn: viewText,
  fokus: viewInlines,
  /** A row of labels over their values. */
  fakta: z.array(z.strictObject({ etiket: viewText, bredde: viewText })),
  faktaværdier: z.array(z.strictObject({ linjer: lines })),
  baggrund: viewBlocks,
  indhold: viewBlocks,
  samarbejdspartnere: z.array(z.strictObject({ navn: viewText })),
  resultater: z.array(resultView),
  priser: lines,
  kilder: viewInlines,
});

/** What the booklet's template sees. */
export const bookletView = z.strictObject({
  titel: viewText,
  udgiver: viewText,
  kilde: viewInlines,
  forbehold: viewBlocks,
  indledning: viewBlocks,
  indsatser: z.array(interventionView),
  kilder: lines,
});

export function bookletViewOf(context: BookletContext): z.output<typeof bookletView> {
  const { file, interventions } = context.booklet;
  const source = file.kilder.find(({ id }) => id === file['genfortalt-efter']);
  let figures = 0;
  const nextNumber = () => ++figures;
  return {
    titel: file.titel,
    udgiver: file.udgiver,
    kilde: source ? publicationLine(source) : [text(file['genfortalt-efter'])],
    forbehold: context.blocks(file.forbehold, 'forbehold'),
    indledning: context.blocks(file.indledning, 'indledning'),
    indsatser: interventions.map((each) => interventionViewOf(context, each, nextNumber)),
    kilder: file.kilder.map((each) => ({ linje: wholePublicationLine(each) })),
  };
}

function interventionViewOf(
  context: BookletContext,
  { id, content }: BookletIntervention,
  nextNumber: () => number,
): z.output<typeof interventionView> {
  const anchor = bookletDocument.intervention(id);
  const { navn, samarbejdspartnere = [], resultater, priser = [], kilder } = content;
  const facts = factsOf(context, content);
  const width = Math.floor(100 / facts.length);
  return {
    anker: anchor,
    navn,
    fokus: context.inlines(content.fokus),
    fakta: facts.map(({ label }, index) => ({
      etiket: label,
      bredde: String(index === 0 ? 100 - width * (facts.length - 1) : width),
    })),
    faktaværdier: facts.map(({ values }) => ({ linjer: values.map((linje) => ({ linje })) })),
    baggrund: context.blocks(content.baggrund, `${anchor}.baggrund`),
    indhold: context.blocks(content.indhold, `${anchor}.indhold`),
    samarbejdspartnere: samarbejdspartnere.map((partner) => ({ navn: partner })),
    resultater: resultViews(context, navn, resultater, anchor, nextNumber),
    priser: priser.map((prize) => ({ linje: [text(`${prize.navn}, ${prize.år}`)] })),
    kilder: sourcesLine(context, kilder),
  };
}

interface Fact {
  readonly label: string;
  readonly values: readonly (readonly Inline[])[];
}

function factsOf(context: BookletContext, content: Intervention): Fact[] {
  const { sted, periode, målgruppe, indsatsområder } = content;
  const place = [sted.område, sted.kommune].filter((part) => part !== undefined).join(', ');
  const group: Inline[] = målgruppe
    ? [...context.inlines(målgruppe.hvem), ...(målgruppe.alder ? [text(`, ${målgruppe.alder.text}`)] : [])]
    : [];
  const all: Fact[] = [
    { label: 'Sted', values: [[text(place)]] },
    { label: 'Målgruppe', values: group.length > 0 ? [group] : [] },
    { label: 'Periode', values: periode ? [[text(periode)]] : [] },
    { label: 'Indsatsområde', values: focusAreaLines(context, indsatsområder).map((line) => [text(line)]) },
  ];
  return all.filter(({ values }) => values.length > 0);
}

/** `Beskæftigelse (2019-26-midlerne)` */
function focusAreaLines({ booklet }: BookletContext, chosen: Intervention['indsatsområder']): string[] {
  return Object.entries(chosen).flatMap(([editionId, ids = []]) => {
    const form = booklet.editions.get(editionId)?.form;
    return ids.map((id) => `${form?.indsatsområder.find((area) => area.id === id)?.navn ?? id} (${form?.navn})`);
  });
}

/** `Kilder: «Boligsociale indsatser – kort fortalt», VIVE; «Skolefravær», VIVE.` */
function sourcesLine({ booklet }: BookletContext, ids: readonly string[]): Inline[] {
  const known = ids.map((id) => booklet.file.kilder.find((each) => each.id === id));
  const lines = known.flatMap((source) => (source ? [publicationLine(source)] : []));
  const joined = lines.flatMap((line, index) => [text(index === 0 ? '' : '; '), ...line]);
  return [text(lines.length > 1 ? 'Kilder: ' : 'Kilde: '), ...joined.filter(hasText), text('.')];
}

function hasText(inline: Inline): boolean {
  return inline.type !== 'text' || inline.text !== '';
}
