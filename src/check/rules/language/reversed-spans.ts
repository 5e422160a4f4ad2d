import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { isRead, markedText } from '../../running-text.js';
import { oncePerText } from '../../text-content.js';

const clock = String.raw`(\d{1,2})(?:[.:](\d{2}))?`;
const hours = new RegExp(
  String.raw`\b(?:kl\.|klokken|klokkeslæt)\s*${clock}(?:\s?[-–]\s?|\s+til\s+)(?:(?:kl\.|klokken)\s*)?${clock}(?![\d%])`,
  'giu',
);
const years =
  /(?=\d)(?<![\d.,:/–-])(?<!(?:nr\.?|side|s\.|kr\.?)\s)((?:19|20)\d{2})(?:\s?[-–]\s?|\s+til\s+(?:og\s+med\s+)?|\s+og\s+)((?:19|20)\d{2})(?![\d%]|[.,:/–-]\d)/giu;

const ages =
  /(?=\d)(?<![\d.,:/–-])(\d{1,2})(?:\s?[-–]\s?|\s+til\s+)(\d{1,2})(?:-årige?|\s+år(?=ige?(?!\p{L})|\s*[.,;)\n\u2029]|\s+(?:gennem|i|på|fra|med|som|der|og)(?!\p{L})))/giu;

const counted =
  'børn|unge|voksne|deltagere|familier|personer|beboere|borgere|kvinder|mænd|drenge|piger|forældre|elever|frivillige|medarbejdere|pladser|hold|forløb|gange|timer|minutter|dage|uger|måneder|job|møder|aktiviteter';
const numbers = new RegExp(
  String.raw`(?=\d)(?<![\d.,:/–-])(\d{1,4})\s?[-–]\s?(\d{1,4})\s+(?:\p{L}+e\s+)?(?:${counted})(?!\p{L})`,
  'giu',
);

/** «skoleåret 2021/22», «7.-9. klasse» */
const schoolYears = /\b[Ss]koleår(?:et|ene)?\s+(20\d\d)\s?[/–-]\s?(20\d\d|\d\d)(?![\d/–-])/gu;
const classes =
  /(?=\d)(?<![\d.,:/–-])(?:(\d{1,2})\.?(?:\s?[-–]\s?|\s+til\s+))?(\d{1,2})\.\s?(?:klasse|kl\.)(?![a-zæøå])/gu;
const lastClass = 10;

/** A stretch of time begins before it ends: no «kl. 18-16», and no «2024-2022». «20-15 børn» neither. */
export function reversedSpans({ values }: PartsContext): Diagnostic[] {
  return values.texts.filter(isRead).flatMap((text) =>
    reversedIn(text.content).map(({ 0: written, index }) => {
      const message = `«${written.replaceAll(/\s+/g, ' ')}» ${slipOf(written)}`;
      const help = 'Skriv det tidligste først, eller ret tallet';
      return diagnose('HP640', message, text.span(index, index + written.length), { help });
    }),
  );
}

const reversedIn = oncePerText((content) => {
  if (!/\d/.test(content.text)) return [];
  const marked = markedText(content);
  const clocks = [...(/kl/iu.test(marked) ? marked.matchAll(hours) : [])].filter(
    ({ 1: from, 2: minutes, 3: to, 4: last }) => {
      const [begin, end] = [minutesOf(from, minutes), minutesOf(to, last)];
      // A night out ends the day after.
      return end > 24 * 60 || (begin > end && end >= 6 * 60 && begin <= 24 * 60);
    },
  );
  const spans = [years, ages, numbers].flatMap((pattern) =>
    [...marked.matchAll(pattern)].filter(({ 1: from, 2: to }) => Number(from) > Number(to)),
  );
  const schools = /[Ss]koleår/.test(marked)
    ? [...marked.matchAll(schoolYears)].filter(
        ({ 1: from, 2: to = '' }) => Number(to.slice(-2)) !== (Number(from) + 1) % 100,
      )
    : [];
  const forms = /klasse|kl\./.test(marked)
    ? [...marked.matchAll(classes)].filter(
        ({ 1: from, 2: to }) => Number(to) > lastClass || (from !== undefined && Number(from) > Number(to)),
      )
    : [];
  return [...clocks, ...spans, ...schools, ...forms];
});

function slipOf(written: string): string {
  if (/^skole/i.test(written)) return 'er ikke ét skoleår';
  const last = Number(/\d{1,2}(?=(?:[.:]\d{2}|\.\s?kl\p{L}*\.?)?$)/iu.exec(written)?.[0]);
  if (/kl\p{L}*\.?$/iu.test(written))
    return last > lastClass ? 'findes ikke: sidste klasse er 10.' : 'slutter, før det begynder';
  return last > 24 && /^kl/i.test(written) ? 'slutter på et klokkeslæt, der ikke findes' : 'slutter, før det begynder';
}

function minutesOf(hour = '0', minutes = '0'): number {
  return Number(hour) * 60 + Number(minutes);
}
