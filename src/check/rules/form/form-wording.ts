import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { Wording } from '../../../model/edition-form.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';
import type { Stretch } from '../../stretches.js';
import { oncePerText } from '../../text-content.js';
import { foldedWords, wordsIn, wordsOf } from '../../words.js';

interface FormSentence {
  readonly words: readonly string[];
  readonly kind: keyof Wording;
}

/** Shorter sentences may be anybody's. */
const fewestWords = 6;

/** What looks for the sentences of each edition's wording. */
const known = new WeakMap<Wording, ReturnType<typeof repetitionsOf>>();

/** What the form says itself stands in the template: authors write neither its fixed text nor its guidance. */
export function formWording({ plan, values }: CheckContext): Diagnostic[] {
  const { wording } = plan.edition;
  const repeated = known.get(wording) ?? repetitionsOf(wording);
  known.set(wording, repeated);
  const own = new Set(agreementTexts(values));
  return wordsOf(values).flatMap(({ text }) =>
    own.has(text) && text.kind !== 'plain'
      ? [...repeated(text.content).map((one) => report(text, one)), ...officialGuidance(text)]
      : [],
  );
}

interface Repetition extends Stretch {
  readonly kind: keyof Wording;
}

/** The sentences that the form's own text shares with the authors', each with its place. */
function repetitionsOf(wording: Wording) {
  const sentences = sentencesOf(wording);
  return oncePerText((content): Repetition[] => {
    const words = wordsIn(content);
    const found: Repetition[] = [];
    for (let index = 0; index < words.length; index++) {
      const sentence = sentences
        .get(words.written[index]?.folded ?? '')
        ?.find((each) => each.words.every((one, at) => words.written[index + at]?.folded === one));
      const first = sentence && words.at(index);
      const last = sentence && words.at(index + sentence.words.length - 1);
      if (first && last) found.push({ kind: sentence.kind, start: first.start, end: last.end });
    }
    return found;
  });
}

function report(text: PlanText, { kind, start, end }: Repetition): Diagnostic {
  const at = text.span(start, end);
  const message = 'Sætningen hører til formularens faste tekst og kommer til at stå to gange';
  return kind === 'vejledning'
    ? guidanceAt(at)
    : diagnose('HP308', message, at, { help: 'Slet sætningen: skabelonen sætter den ind' });
}

function sentencesOf({ fast, vejledning }: Wording): ReadonlyMap<string, readonly FormSentence[]> {
  const byFirst = new Map<string, FormSentence[]>();
  for (const [kind, texts] of [
    ['fast', fast],
    ['vejledning', vejledning],
  ] as const)
    for (const text of Object.values(texts))
      for (const sentence of text.split(/[.!?:]\s|\n\s*\n/)) {
        const words = foldedWords(sentence);
        const [first] = words;
        if (first === undefined || words.length < fewestWords) continue;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind }]);
      }
  return byFirst;
}

/** How Landsbyggefonden's own templates speak to the one who fills them in. */
const official =
  /vejledende\s+tekst|\btilføj\s+skema|\bskema\s+pr\.\s+aktivitet|\(\s*OBS\b|slettes\s+(?:før|inden|ved)\s+(?:indsendelse|aflevering)/gi;

const officialIn = oncePerText(({ text, visible }) =>
  /ejledende|kema|OBS|slettes/.test(text) ? [...visible.matchAll(official)] : [],
);

function officialGuidance(text: PlanText): Diagnostic[] {
  return officialIn(text.content).map(({ 0: words, index }) => guidanceAt(text.span(index, index + words.length)));
}

function guidanceAt(at: Span): Diagnostic {
  const message = 'Her står formularens vejledning til den, der udfylder den';
  return diagnose('HP309', message, at, { help: 'Slet vejledningen, og skriv jeres egen tekst' });
}
