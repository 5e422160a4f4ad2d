import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Wording } from '../../../model/edition-form.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { foldedWords, type TextWords, type Word, wordsOf } from '../../words.js';

interface FormSentence {
  readonly words: readonly string[];
  readonly kind: keyof Wording;
}

/** Shorter sentences may be anybody's. */
const fewestWords = 6;

/** The sentences of each edition's wording, found once for all plans. */
const known = new WeakMap<Wording, ReturnType<typeof sentencesOf>>();

/** What the form says itself stands in the template: authors write neither its fixed text nor its guidance. */
export function formWording({ plan, values }: CheckContext): Diagnostic[] {
  const { wording } = plan.edition;
  const sentences = known.get(wording) ?? sentencesOf(wording);
  known.set(wording, sentences);
  const own = new Set(agreementTexts(values));
  return wordsOf(values).flatMap(({ text, words }) =>
    own.has(text) && text.kind !== 'plain' ? [...repeated(words, sentences), ...officialGuidance(text)] : [],
  );
}

/** The sentences that the form's own text shares with the authors', each with the place of its first word. */
function repeated(words: readonly Word[], sentences: ReadonlyMap<string, readonly FormSentence[]>): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, first] of words.entries()) {
    const candidates = sentences.get(first.folded);
    const sentence = candidates?.find((each) => each.words.every((word, at) => words[index + at]?.folded === word));
    const last = sentence && words[index + sentence.words.length - 1];
    if (!last) continue;
    const at = first.text.span(first.start, last.end);
    const message = 'Sætningen hører til formularens faste tekst og kommer til at stå to gange';
    found.push(
      sentence.kind === 'vejledning'
        ? guidanceAt(at)
        : diagnose('HP308', message, at, { help: 'Slet sætningen: skabelonen sætter den ind' }),
    );
  }
  return found;
}

function sentencesOf({ fast, vejledning }: Wording): ReadonlyMap<string, readonly FormSentence[]> {
  const byFirst = new Map<string, FormSentence[]>();
  for (const [kind, texts] of [
    ['fast', fast],
    ['vejledning', vejledning],
  ] as const)
    for (const text of Object.values(texts))
      for (const sentence of text.split(/[.!?:](?:\s|$)|\n\s*\n/)) {
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

function officialGuidance(text: TextWords['text']): Diagnostic[] {
  if (!/ejledende|kema|OBS|slettes/.test(text.text)) return [];
  return [...text.visible.matchAll(official)].map(({ 0: words, index }) =>
    guidanceAt(text.span(index, index + words.length)),
  );
}

function guidanceAt(at: ReturnType<TextWords['text']['span']>): Diagnostic {
  const message = 'Her står formularens vejledning til den, der udfylder den';
  return diagnose('HP309', message, at, { help: 'Slet vejledningen, og skriv jeres egen tekst' });
}
