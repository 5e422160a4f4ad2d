import * as z from 'zod';
import type { Block, Inline } from '../../../document/blocks.js';
import { paragraph, text } from '../../../document/build.js';
import type { Attachments } from '../../../model/editions/2019-26/attachments.js';
import type { StrategicAgreement } from '../../../model/editions/2019-26/strategic-agreement.js';
import { documentIds } from '../../../model/entities.js';
import { notMeasured } from '../../../model/measure.js';
import type { ComposeContext } from '../../context.js';
import { departmentsText, formPeriod, moneyText } from '../../format/danish.js';
import { anchors } from '../../places.js';
import { signersOf } from '../../signers.js';
import { baselineView, noticesView, signersView, viewBlocks, viewFlag, viewInlines, viewText } from '../../view.js';
import { baselineLines, noticesOf, partyLine } from './shared-view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

/** What the template `strategisk-aftale` sees. */
export const strategicView = z.strictObject({
  ...noticesView.shape,
  underskrifter: signersView,
  områdetsNavn: viewText,
  parter: lines,
  periode: viewText,
  bilag: lines,
  øvrigeBilag: lines,
  områder: lines,
  kortOmBoligområdet: viewBlocks,
  vision: viewBlocks,
  organisering: viewBlocks,
  organisationsdiagram: viewBlocks,
  samspil: viewBlocks,
  mål: z.array(
    z.strictObject({
      tekst: viewText,
      indikatorer: z.array(
        z.strictObject({ tekst: viewText, boligområde: baselineView, kommune: baselineView, datakilde: viewText }),
      ),
    }),
  ),
  indsatsområder: z.array(
    z.strictObject({
      anker: viewText,
      navn: viewText,
      fravalgt: viewBlocks,
      problemkompleks: viewBlocks,
      valgt: viewFlag,
    }),
  ),
  lokalEvaluering: viewBlocks,
});

export type StrategicView = z.output<typeof strategicView>;

export function strategicViewOf(
  context: ComposeContext,
  agreement: StrategicAgreement,
  attachments: Attachments | null,
): StrategicView {
  const { file, edition } = context.plan;
  const { form } = edition;
  const points = [...(agreement['åbne-punkter'] ?? []), ...(file['åbne-punkter'] ?? [])];
  const prose = (key: 'vision' | 'organisering' | 'samspil' | 'lokal-evaluering') =>
    context.blocks(agreement[key], key);
  return {
    ...noticesOf(context, documentIds.strategicAgreement, points),
    underskrifter: signersOf(context, 'strategisk-aftale'),
    områdetsNavn: file['områdets-navn'],
    parter: file.parter.map((party) => ({ linje: partyLine(context, party) })),
    periode: formPeriod(file.periode),
    bilag: form.bilag.map(({ id, navn }) => ({ linje: attachmentLine(context, navn, attachments?.bilag[id]) })),
    øvrigeBilag: (attachments?.øvrige ?? []).map((other) => ({ linje: attachmentLine(context, other.navn, other) })),
    områder: file.områder.map((area) => ({ linje: areaLine(context, area) })),
    kortOmBoligområdet: context.blocks(agreement['kort-om-boligområdet'], anchors.areas),
    vision: prose('vision'),
    organisering: prose('organisering'),
    organisationsdiagram: chart(context, attachments),
    samspil: prose('samspil'),
    mål: form.indsatsområder.map(({ mål, indikatorer }) => ({
      tekst: mål,
      indikatorer: indikatorer.map(({ id, tekst, kommune, datakilde }) => {
        const baselines = agreement.indikatorer?.[id];
        const municipal = baselines?.kommune ?? (kommune ? undefined : notMeasured);
        return {
          tekst,
          boligområde: baselineLines(context, baselines?.boligområde),
          kommune: baselineLines(context, municipal),
          datakilde: context.name(datakilde),
        };
      }),
    })),
    indsatsområder: form.indsatsområder.flatMap(({ id, navn }) => {
      const choice = file.indsatsområder[id];
      const declined = typeof choice === 'object' ? choice.fravalgt : undefined;
      const problems = agreement.problemkompleks?.[id];
      // What somebody wrote is shown, also of an area whose sub-agreement the plan lacks.
      if (choice !== 'valgt' && declined === undefined && problems === undefined) return [];
      return [
        {
          anker: anchors.problems(id),
          navn,
          fravalgt: context.blocks(declined, `fravalgt.${id}`),
          problemkompleks: context.blocks(problems, anchors.problems(id)),
          valgt: declined === undefined,
        },
      ];
    }),
    lokalEvaluering: prose('lokal-evaluering'),
  };
}

/** `Motalavej (afdeling 15, 21 og 35 i BoligKorsør)` */
function areaLine(context: ComposeContext, area: ComposeContext['plan']['file']['områder'][number]): Inline[] {
  const departments = departmentsText(area.afdelinger ?? [], (id) => context.shortName(id));
  return [text(departments ? `${area.navn} (${departments})` : area.navn)];
}

type AttachmentState = NonNullable<Attachments['bilag'][string]>;

/** `Budget, følger, 30.000.000 kr.` · `Strateginotat, vedlagt: bilag/strateginotat.pdf – bemærkning` */
function attachmentLine(context: ComposeContext, name: string, state: AttachmentState | undefined): Inline[] {
  if (state === undefined) return [text(name)];
  if (typeof state === 'string') return [text(`${name}, ${state}`)];
  const file = state.fil ? `: ${state.fil}` : '';
  const amount = state.beløb === undefined ? '' : `, ${moneyText(state.beløb)}`;
  // A remark that is a sentence of its own begins one.
  const joint = /^\p{Lu}/u.test(state.bemærkning ?? '') ? '. ' : ' – ';
  const remark: Inline[] = state.bemærkning ? [text(joint), ...context.inlines(state.bemærkning)] : [];
  return [text(`${name}, ${state.tilstand ?? (state.fil ? 'vedlagt' : 'følger')}${file}${amount}`), ...remark];
}

type ChartNode = NonNullable<Attachments['organisationsdiagram']>[number];

/** The organisation chart as nested points, roots first. */
function chart(context: ComposeContext, attachments: Attachments | null): Block[] {
  const nodes = attachments?.organisationsdiagram ?? [];
  const known = new Set(nodes.map(({ id }) => id));
  const roots = nodes.filter(({ under }) => under === undefined || !known.has(under));
  return roots.length > 0 ? [chartLevel(context, roots, nodes, new Set())] : [];
}

function chartLevel(
  context: ComposeContext,
  level: readonly ChartNode[],
  all: readonly ChartNode[],
  above: ReadonlySet<string>,
): Block {
  const items = level.map((node): Block[] => {
    const description: Inline[] = node.beskrivelse ? [text(': '), ...context.inlines(node.beskrivelse)] : [];
    const own = paragraph([{ type: 'strong', children: [text(node.navn)] }, ...description]);
    const path = new Set([...above, node.id]);
    // A node that is its own ancestor is a mistake in the data; the chart must still end.
    const below = all.filter(({ id, under }) => under === node.id && !path.has(id));
    return below.length > 0 ? [own, chartLevel(context, below, all, path)] : [own];
  });
  return { type: 'list', ordered: false, start: 1, items };
}
