import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { Indicator } from '../../model/indicator.js';
import type { Baseline, Measure } from '../../model/measure.js';
import { notMeasured } from '../../model/measure.js';
import type { OpenPoint } from '../../model/open-point.js';
import type { Party } from '../../model/organisation.js';
import type { ComposeContext } from '../context.js';
import { departmentsText, quantityText } from '../format/danish.js';
import { missingParts } from '../plan-summary.js';
import type { BaselineView, NoticesView } from '../view.js';

/** What the document says about itself: that it is an example, what the plan lacks, what is still open. */
export function noticesOf(context: ComposeContext, documentId: string, points: readonly OpenPoint[]): NoticesView {
  const { eksempel } = context.plan.file;
  return {
    eksempel: eksempel
      ? {
          kilde: context.inlines(eksempel.kilde),
          forbehold: context.blocks(eksempel.forbehold, `${documentId}.forbehold`),
        }
      : null,
    mangler: missingParts(context).map(({ what, why }) => ({ hvad: what, grund: why })),
    åbnePunkter: context.options.draft
      ? points.map(({ emne, tekst }, index) => ({
          emne,
          tekst: context.blocks(tekst, `aabent-punkt.${index + 1}`),
        }))
      : [],
  };
}

/** `Slagelse Kommune, Fritidsafdelingen, primært …` */
export function partyLine(context: ComposeContext, party: Party): Inline[] {
  if (typeof party === 'string') return [text(context.fullName(party))];
  const name = [party.funktion, context.fullName(party.part)].filter((part) => part !== undefined).join(', ');
  return party.bemærkning ? [text(`${name}, `), ...context.inlines(party.bemærkning)] : [text(name)];
}

/** `Motalavej (afdeling 15, 21 og 35 i BoligKorsør)` */
export function areaLine(context: ComposeContext, area: ComposeContext['plan']['file']['områder'][number]): Inline[] {
  const departments = departmentsText(area.afdelinger ?? [], (id) => context.shortName(id));
  return [text(departments ? `${area.navn} (${departments})` : area.navn)];
}

/** `Egen registrering af deltagere` */
export function sourceLine(context: ComposeContext, source: NonNullable<Indicator['datakilde']>): Inline[] {
  if (typeof source === 'string') return [text(context.fullName(source))];
  const name = context.fullName(source.kilde);
  return source.bemærkning ? [text(`${name} `), ...context.inlines(source.bemærkning)] : [text(name)];
}

/** Start values as lines: `80,6 % (2019)`, one a line where there are several. */
export function baselineLines(context: ComposeContext, baseline: Baseline | undefined): BaselineView {
  if (baseline === undefined) return [];
  if (typeof baseline === 'string') return [line(baseline === notMeasured ? 'Opgøres ikke' : 'Ikke oplyst')];
  return (Array.isArray(baseline) ? baseline : [baseline]).flatMap((measure) => measureLines(context, measure));
}

function measureLines(context: ComposeContext, measure: Measure): BaselineView {
  const remark: Inline[] = measure.bemærkning ? context.inlines(measure.bemærkning) : [];
  const year: Inline[] = measure.år === undefined ? [] : [text(String(measure.år))];
  // What one figure covers stands before it; what several cover stands below them.
  const covered: Inline[] = measure.værdier && measure.hvor ? [text(measure.hvor)] : [];
  const details = [covered, year, remark].filter((part) => part.length > 0);
  const tail: Inline[] = details.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
  const inBrackets: Inline[] = tail.length > 0 ? [text(' ('), ...tail, text(')')] : [];
  if (measure.værdier) {
    const perArea = Object.entries(measure.værdier).map(([id, value]) =>
      line(`${context.name(id)}: ${quantityText(value)}`),
    );
    return tail.length > 0 ? [...perArea, { linje: [text('('), ...tail, text(')')] }] : perArea;
  }
  const where = measure.hvor ? `${measure.hvor}: ` : '';
  const value = measure.værdi ? quantityText(measure.værdi) : '';
  return [{ linje: [text(`${where}${value}`), ...inBrackets] }];
}

function line(value: string): BaselineView[number] {
  return { linje: [text(value)] };
}

/** `40 børnefamilier om året` */
export const targetSpans = { år: 'om året', periode: 'i hele perioden', forløb: 'på hvert forløb' } as const;
