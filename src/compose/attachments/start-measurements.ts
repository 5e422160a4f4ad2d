import * as z from 'zod';
import { text } from '../../document/build.js';
import { textOfInlines } from '../../document/text.js';
import { type Baseline, notMeasured } from '../../model/measure.js';
import type { ComposeContext } from '../context.js';
import { type BarRow, barCharts } from '../drawings/bars.js';
import { baselineLines, sourceLine } from '../editions/shared-view.js';
import { quantityText } from '../format/danish.js';
import { baselineView, viewBlocks, viewInlines, viewText } from '../view.js';
import type { AttachmentDocument } from './attachment-kind.js';
import { figuresOf } from './figures.js';

const measurementRow = z.strictObject({
  måling: viewInlines,
  boligområde: baselineView,
  sammenligning: baselineView,
  datakilde: viewInlines,
});

/** What the template `startmaalinger` sees. */
const startView = z.strictObject({
  figur: viewBlocks,
  /** What the area is held against where a figure says nothing else. */
  kommune: viewText,
  målinger: z.array(measurementRow),
});

/** The fixed indicators with their baselines, from the agreement where it has them, and the further measurements of `bilag.yaml`. */
export const startMeasurements: AttachmentDocument = {
  template: 'startmaalinger',
  view: startView,
  viewOf: (context, { startmålinger = [] }) => {
    const further = startmålinger.map(({ måling, boligområde, sammenligning, datakilde }): Measured => {
      const source = datakilde === undefined ? [] : sourceLine(context, datakilde);
      return {
        row: { måling: context.inlines(måling), datakilde: source, ...sides(context, boligområde, sammenligning) },
        boligområde,
        sammenligning,
      };
    });
    const all = [...fixedMeasurements(context), ...further];
    const kommune = context.name(context.plan.file.kommune);
    return { figur: percentFigures(all, kommune), kommune, målinger: all.map(({ row }) => row) };
  },
  files: () => ['strategisk-aftale.yaml'],
};

interface Measured {
  readonly row: z.output<typeof measurementRow>;
  readonly boligområde: Baseline | undefined;
  readonly sammenligning: Baseline | undefined;
}

function fixedMeasurements(context: ComposeContext): Measured[] {
  const { edition, strategicAgreement } = context.plan;
  const written = strategicAgreement?.indikatorer;
  if (!written) return [];
  return edition.form.indsatsområder.flatMap(({ indikatorer }) =>
    indikatorer.map(({ id, tekst, kommune, datakilde }): Measured => {
      const boligområde = written[id]?.boligområde;
      const sammenligning = written[id]?.kommune ?? (kommune ? undefined : notMeasured);
      const row = {
        måling: [text(tekst)],
        datakilde: [text(context.name(datakilde))],
        ...sides(context, boligområde, sammenligning),
      };
      return { row, boligområde, sammenligning };
    }),
  );
}

function sides(context: ComposeContext, area: Baseline | undefined, comparison: Baseline | undefined) {
  return { boligområde: baselineLines(context, area), sammenligning: baselineLines(context, comparison) };
}

/** Those that are one share on each side can be held against each other. */
function percentFigures(all: readonly Measured[], municipality: string) {
  const rows = all.flatMap(({ row, boligområde, sammenligning }): BarRow[] => {
    const values = [percentOf(boligområde), percentOf(sammenligning)];
    return values.includes(null) ? [] : [{ words: textOfInlines(row.måling), values }];
  });
  if (rows.length === 0) return [];
  const alternative = `Søjler, der viser ${rows.length === 1 ? 'én andel' : `${rows.length} andele`} i boligområdet og til sammenligning. Tallene står i tabellen`;
  const caption = `Andele i boligområdet ved siden af ${municipality}`;
  return figuresOf(barCharts(['Boligområdet', municipality], rows), { id: 'andele', caption, alternative });
}

function percentOf(baseline: Baseline | undefined): BarRow['values'][number] {
  if (typeof baseline !== 'object' || Array.isArray(baseline)) return null;
  const { værdi } = baseline;
  return værdi?.unit === 'percent' ? { amount: Math.max(0, værdi.value), text: quantityText(værdi) } : null;
}
