import * as z from 'zod';
import { type Amounts, type Financing, financingSums } from '../../../model/editions/2015-18/financing.js';
import type { ComposeContext } from '../../context.js';
import { kronerText } from '../../format/danish.js';
import { viewBlocks, viewText } from '../../view.js';

/** The three rows of the form's table: what each side gives, and both together. */
export const amountsView = z.strictObject({ landsbyggefonden: viewText, lokal: viewText, samlet: viewText });

/** The plan's amounts, and how they are spread: over the focus areas, and what is in none of them. */
export const financingView = z.strictObject({
  ...amountsView.shape,
  fordeling: z.array(z.strictObject({ navn: viewText, ...amountsView.shape })),
  ikkeFordelt: viewBlocks,
});

export type AmountsView = z.output<typeof amountsView>;

export function financingViewOf(
  context: ComposeContext,
  financing: Financing | undefined,
): z.output<typeof financingView> | null {
  if (!financing) return null;
  const { plan, areas, rest } = financingSums(financing);
  const row = (navn: string, amounts: Amounts) => ({ navn, ...amountsViewOf(amounts) });
  const perArea = [...areas].map(([id, amounts]) => row(context.name(id), amounts));
  const left = rest.lbf !== 0 || rest.local !== 0 ? [row('Ikke fordelt på delaftaler', rest)] : [];
  return {
    ...amountsViewOf(plan),
    fordeling: perArea.length > 0 ? [...perArea, ...left] : [],
    ikkeFordelt: context.blocks(financing['ikke-fordelt'], 'ikke-fordelt'),
  };
}

/** What a focus area has; null where nothing is written of it. */
export function areaAmountsOf(financing: Financing | undefined, focusArea: string): AmountsView | null {
  const amounts = financing && financingSums(financing).areas.get(focusArea);
  return amounts ? amountsViewOf(amounts) : null;
}

/** As the form has them: whole kroner without a unit. */
function amountsViewOf({ lbf, local, total }: Amounts): AmountsView {
  return { landsbyggefonden: kronerText(lbf), lokal: kronerText(local), samlet: kronerText(total) };
}
