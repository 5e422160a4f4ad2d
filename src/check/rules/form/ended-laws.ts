import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';
import { firstInText } from '../../first-few.js';
import { isSoundPeriod } from '../../plan-period.js';
import { sentenceAround } from '../../sentences.js';

interface Ended {
  readonly name: RegExp;
  /** What texts must have in them before the name is looked for. */
  readonly sign: string;
  /** Last day on which there was such a thing. */
  readonly until: string;
  readonly instead: string;
}

/** What older agreements, from which texts are borrowed, could still build on. */
const ended: readonly Ended[] = [
  {
    sign: 'persondatalov',
    name: /\bpersondatalov(?:en|ens)?(?!\p{L})/giu,
    until: '2018-05-24',
    instead: 'databeskyttelsesforordningen og databeskyttelsesloven',
  },
  {
    sign: 'produktionsskole',
    name: /\bproduktionsskole(?:n|r|rne)?s?(?!\p{L})/giu,
    until: '2019-07-31',
    instead: 'FGU (forberedende grunduddannelse)',
  },
  {
    sign: 'statsforvaltningen',
    name: /\bstatsforvaltningen(?:s)?(?!\p{L})/giu,
    until: '2019-03-31',
    instead: 'Familieretshuset',
  },
  {
    sign: 'ghetto',
    name: /\bghetto(?:liste(?:n|r|rne)?|område(?:t|r|rne)?|kriteri(?:et|er|erne|um)?)s?(?!\p{L})/giu,
    until: '2021-11-30',
    instead: 'parallelsamfund, som loven nu siger',
  },
];
const past =
  /tidligere|\bgam(?:mel|le)\b|bygning|\bi dag\b|dengang|dagældende|daværende|afløs|ophæv|nedlagt|nedlagde|blev til|nu\s+(?:fgu|familieretshuset)|hed\b|før\s+(?:19|20)\d\d|erfaring|foregående|forrige/i;
const support = /(?<!\p{L})almenboliglov(?:en|ens)\s+§\s*(\d{1,3})(?:\s?([a-zæøå])(?!\p{L}))?/giu;
const ofOtherLaw = /(?<!\p{L})(?!almenbolig)(\p{L}{3,}lov(?:en|ens))\s+§\s*91\s?a(?!\p{L})/giu;
const boligsocial = /boligsocial|helhedsplan|landsbyggefond|tilskud|støtte/i;

/** A text builds on law and bodies that there are in the plan's period, and on the section that the support is given by. */
export function endedLaws({ plan, values }: CheckContext): Diagnostic[] {
  if (!isSoundPeriod(plan)) return [];
  const { fra } = plan.file.periode;
  return agreementTexts(values).flatMap((text) => {
    if (!/lov|skole|forvaltning|ghetto/i.test(text.text)) return [];
    const gone = ended.flatMap(({ sign, name, until, instead }) =>
      until >= fra || !text.content.lower.includes(sign)
        ? []
        : firstInText(text.visible.matchAll(name)).flatMap(({ 0: written, index }) => {
            if (past.test(sentenceAround(text.visible, index + 1))) return [];
            const message = `«${written}» fandtes kun til ${writtenDay(until)}, før perioden begynder`;
            const help = `Skriv ${instead}, eller skriv, at det handler om tiden før`;
            return [diagnose('HP397', message, text.span(index, index + written.length), { help })];
          }),
    );
    if (!text.text.includes('§')) return gone;
    const cited = firstInText(text.visible.matchAll(support)).flatMap(
      ({ 0: written, 1: section, 2: letter, index }) => {
        const isRight = section === '91' && (letter === undefined || letter.toLowerCase() === 'a');
        const sentence = sentenceAround(text.visible, index + 1);
        if (isRight || !boligsocial.test(sentence) || !/støtte|tilskud|midler|finansier|bevilling/i.test(sentence))
          return [];
        const message = `Støtte til boligsociale indsatser gives ikke efter ${written.replaceAll(/\s+/g, ' ')}`;
        const help = 'Det er almenboliglovens § 91 a. Handler sætningen om anden støtte, så skriv en undtagelse';
        return [diagnose('HP397', message, text.span(index, index + written.length), { help })];
      },
    );
    const elsewhere = firstInText(text.visible.matchAll(ofOtherLaw)).map(({ 0: written, index }) => {
      const message = `Støtte til boligsociale indsatser gives efter almenboliglovens § 91 a, ikke ${written.replaceAll(/\s+/g, ' ')}`;
      const help = 'Ret lovens navn eller paragraffen';
      return diagnose('HP397', message, text.span(index, index + written.length), { help });
    });
    return [...gone, ...cited, ...elsewhere];
  });
}
