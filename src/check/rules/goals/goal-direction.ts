import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/** A goal asks for more of what is good and less of what is not: «Færre kommer i job» has one word too few or too many. */
export function goalDirection(context: CheckContext): Diagnostic[] {
  return goals(context).flatMap(({ text, at }) => {
    const slip = slipIn(text);
    if (!slip) return [];
    const message = `Målet går den forkerte vej: «${slip}»`;
    const help = 'Ret det ord, der er skrevet forkert, fx færre til flere. Er det meningen, så skriv en undtagelse';
    return [diagnose('HP398', message, at, { help })];
  });
}

interface Goal {
  readonly text: string;
  readonly at: Span;
}

function goals(context: CheckContext): Goal[] {
  const own = subAgreementFiles(context).flatMap(({ content, file }) =>
    (content.delmål ?? []).map(({ tekst }, index) => ({ text: tekst, at: file.spanOf(['delmål', index, 'tekst']) })),
  );
  const file = context.fileOf('strategicAgreement')?.file;
  const { strategicAgreement, edition } = context.plan;
  if (!file) return own;
  const shared = edition.form.indsatsområder.flatMap(({ id }) =>
    (strategicAgreement?.indsatsområder?.[id]?.mål ?? []).map(({ tekst }, index) => ({
      text: tekst,
      at: file.spanOf(['indsatsområder', id, 'mål', index, 'tekst']),
    })),
  );
  return [...own, ...shared];
}

const people = String.raw`(?:\s+(?:af|blandt|de|områdets|boligområdets|boligområdernes|unge|børn|voksne|kvinder|mænd|beboere|beboerne|borgere|borgerne|familier|elever|og|i|andel|del|udsatte|etniske|lokale))*`;
const be = String.raw`\s+(?:er|bliver|kommer|begynder|starter|går|har)`;
const good = String.raw`(?:\s+(?:i|på|med|under))?\s+(?:en\s+)?(?:beskæftigelse|job|arbejde|uddannelse|ungdomsuddannelse|dagtilbud|fritidsjob|trygge)\b`;
const done = String.raw`\s+(?:gennemfører|fuldfører|består|færdiggør|trives|føler\s+sig\s+trygge|deltager\s+i|stemmer)\b`;
const bad = String.raw`\s+(?:ledige|arbejdsløse|kriminelle|sigtet|sigtede|utrygge|ensomme|på\s+offentlig\s+forsørgelse|på\s+kontanthjælp|uden\s+(?:job|arbejde|uddannelse|beskæftigelse)|(?:et\s+|en\s+)?(?:højt?|stort?|meget)\s+(?:skole)?(?:fravær|gæld|misbrug))\b`;
const less = '(?:færre|mindre|lavere|svækket|faldende|reduceret)';
const more = '(?:flere|større|højere|mere|øget|stigende|styrket)';

const wrongWays: readonly RegExp[] = [
  new RegExp(String.raw`^(?:en\s+)?${less}${people}(?:${be}${good}|${done})`, 'iu'),
  new RegExp(String.raw`^(?:en\s+)?${more}${people}(?:\s+(?:er|bliver|ender|kommer|har|får|føler\s+sig))${bad}`, 'iu'),
  new RegExp(
    String.raw`^(?:en\s+)?${less}\s+(?:\p{L}+e\s+)?(?:beboer|skole)?(?:tryghed|trivsel|beskæftigelse|deltagelse|sammenhold|tillid|livsmestring|fremmøde|medborgerskab)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:en\s+)?${more}\s+(?:\p{L}+e\s+)?(?:skole)?(?:utryghed|fravær|skolefravær|kriminalitet|ledighed|arbejdsløshed|hærværk|frafald|ensomhed|mistrivsel|misbrug)\b`,
    'iu',
  ),
];

/** What is not, is not done or is prevented, turns the sentence round. */
const turned = /\b(?:ikke|uden\s+for|ingen|aldrig|undgår|forebygg\w*|hjælp\w*|støtte\w*|mod|end)\b/iu;

function slipIn(text: string): string | null {
  if (turned.test(text)) return null;
  const found = wrongWays.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return found[0] ?? null;
}
