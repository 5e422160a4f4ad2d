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
  /** The name as a link to where the intervention is told. */
  henvisning: viewInlines,
  fokus: viewInlines,
  sted: viewText,
  /** A row of labels over their values. */
  fakta: z.array(z.strictObject({ etiket: viewText, bredde: viewText, linjer: lines })),
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
  genfortalt: z.strictObject({ kilde: viewInlines, forbehold: viewBlocks }).nullable(),
  indledning: viewBlocks,
  indsatser: z.array(interventionView),
  kilder: lines,
});

export function bookletViewOf(context: BookletContext): z.output<typeof bookletView> {
  const { file, interventions } = context.booklet;
  const { genfortalt } = file;
  const source = file.kilder.find(({ id }) => id === genfortalt?.efter);
  let figures = 0;
  const nextNumber = () => ++figures;
  return {
    titel: file.titel,
    udgiver: file.udgiver,
    genfortalt: source
      ? { kilde: publicationLine(source), forbehold: context.blocks(genfortalt?.forbehold, 'forbehold') }
      : null,
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
  const widths = widthsOf(facts.map(({ share }) => share));
  return {
    anker: anchor,
    navn,
    henvisning: [context.reference(id, navn)],
    fokus: context.inlines(content.fokus),
    sted: placeText(content),
    fakta: facts.map(({ label, values }, index) => ({
      etiket: label,
      bredde: String(widths[index]),
      linjer: values.map((linje) => ({ linje })),
    })),
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
  /** Of the width, beside those of the others that are there. */
  readonly share: number;
  readonly values: readonly (readonly Inline[])[];
}

function factsOf(context: BookletContext, content: Intervention): Fact[] {
  const { periode, målgruppe, indsatsområder } = content;
  const group: Inline[] = målgruppe
    ? [...context.inlines(målgruppe.hvem), ...(målgruppe.alder ? [text(`, ${målgruppe.alder.text}`)] : [])]
    : [];
  const all: Fact[] = [
    { label: 'Sted', share: 22, values: [[text(placeText(content))]] },
    { label: 'Målgruppe', share: 22, values: group.length > 0 ? [group] : [] },
    { label: 'Periode', share: 16, values: periode ? [[text(periode)]] : [] },
    {
      label: 'Indsatsområde',
      share: 40,
      values: focusAreaLines(context, indsatsområder).map((line) => [text(line)]),
    },
  ];
  return all.filter(({ values }) => values.length > 0);
}

/** Whole per cents that sum to 100. */
function widthsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  const [, ...others] = shares.map((share) => Math.floor((100 * share) / sum));
  return [100 - others.reduce((a, b) => a + b, 0), ...others];
}

/** `Høje Kolstrup, Aabenraa Kommune` */
function placeText({ sted }: Intervention): string {
  return [sted.område, sted.kommune].filter((part) => part !== undefined).join(', ');
}

/** `Beskæftigelse (2019-26)` */
function focusAreaLines({ booklet }: BookletContext, chosen: Intervention['indsatsområder']): string[] {
  return Object.entries(chosen).flatMap(([editionId, ids = []]) => {
    const form = booklet.editions.get(editionId)?.form;
    return ids.map((id) => `${form?.indsatsområder.find((area) => area.id === id)?.navn ?? id} (${editionId})`);
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
