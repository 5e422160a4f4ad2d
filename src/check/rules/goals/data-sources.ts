import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { contentWords, stem } from '../../content-words.js';
import type { CheckContext } from '../../context.js';
import { activitiesOf, type FoundIndicator, findIndicators } from '../../indicators.js';

/** A data source can know what its indicator counts: no register knows what people feel, no survey who came to the café. */
export function dataSources(context: CheckContext): Diagnostic[] {
  const national = new Set(context.plan.edition.form.datakilder.map(({ id }) => id));
  const declared = (context.plan.file.datakilder ?? []).map(({ id, navn }) => ({
    id,
    navn,
    words: contentWords(navn),
  }));
  return findIndicators(context).flatMap((indicator) => {
    const { local, sourceId } = indicator;
    const name = sourceId === null ? undefined : context.entities.get(sourceId)?.name;
    if (!local || sourceId === null || name === undefined) return [];
    const source: Source = { id: sourceId, name, isNational: national.has(sourceId), remark: remarkOf(indicator) };
    const why = reason(indicator, source) ?? betterNamed(indicator, source, declared);
    if (why === null) return [];
    const isShort = typeof local.datakilde === 'string';
    const at = indicator.file.file.spanOf([...indicator.path, 'datakilde', ...(isShort ? [] : ['kilde'])]);
    return [diagnose('HP379', why, at, { help: 'Vælg den datakilde, som tallet kommer fra, eller ret indikatoren' })];
  });
}

interface Source {
  readonly id: string;
  readonly name: string;
  /** One of the form's own. */
  readonly isNational: boolean;
  readonly remark: string;
}

const felt = /\b(?:føler|oplever|mestrer|trives|tillid|tilfreds|trivsel\p{L}*|livsmestring|tryghed|glade for)\b/iu;
const registered =
  /karakter|afgangsprøve|\bmindst 02\b|i beskæftigelse|arbejdsløs|\bledig|forsørgelse|grundskole|sigte[dt]|i dagtilbud|skolestart|fravær|fritidsjob\b|\bpraktik\b|løntilskud/i;
const survey = /survey|måling|undersøgelse/i;
const register = /boligsociale data|\bKMD\b|\bfasit\b|jobcent|statistik|register/i;
const ownCount = /egen registrering|optælling/i;

function reason(indicator: FoundIndicator, { name, isNational, remark }: Source): string | null {
  const { text, figures } = indicator;
  if (activitiesOf(indicator).length > 0 && (isNational || survey.test(name)))
    return `«${name}» kan ikke tælle, hvad der sker i en enkelt aktivitet`;
  if (activitiesOf(indicator).length > 0 && /\b(?:deltag|gennemfør|fuldfør)/i.test(text) && register.test(name))
    return `«${name}» ved ikke, hvem der deltager i en aktivitet`;
  if (felt.test(text) && (register.test(name) || ownCount.test(name)))
    return `«${name}» kan ikke vise, hvad beboerne selv oplever`;
  if (registered.test(text) && !felt.test(text) && survey.test(name))
    return `«${name}» spørger til oplevelser, men indikatoren er noget, der står i et register`;
  if (ownCount.test(name) && figures.some(({ side, quantity }) => side === 'sammenligning' && quantity.value > 0))
    return `«${name}» kan ikke vise tallet for hele kommunen`;
  if (/^af \p{L}/iu.test(remark) && !/(?:ing|opgørelse|survey|måling|register)$/i.test(name))
    return `«${name} ${remark}» hænger ikke sammen`;
  return repeats(remark, name) ? `Bemærkningen gentager datakilden: «${name} ${remark}»` : null;
}

/** «Slagelse Kommune (Slagelse Kommune)»: the remark was written for another source. */
function repeats(remark: string, name: string): boolean {
  const [said, source] = [remark, name].map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  if (!said || !source?.includes(' ')) return false;
  return said.includes(source) || source.includes(said);
}

function remarkOf({ local }: FoundIndicator): string {
  return typeof local?.datakilde === 'object' ? (local.datakilde.bemærkning ?? '') : '';
}

/** Another source of the plan has the indicator's own word in its name, and the chosen one has not. */
function betterNamed(
  { text }: FoundIndicator,
  { id, name }: Source,
  declared: readonly { readonly id: string; readonly navn: string; readonly words: readonly string[] }[],
): string | null {
  const words = contentWords(text).map(stem);
  const shares = (others: readonly string[]) =>
    others.some((other) => words.some((word) => word.length >= 8 && other.startsWith(word)));
  const better = declared.find((one) => one.id !== id && shares(one.words));
  return better && !shares(contentWords(name))
    ? `Indikatorens ord passer bedre til datakilden «${better.navn}» end til «${name}»`
    : null;
}
