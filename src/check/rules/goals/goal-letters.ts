import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';
import { oncePerText } from '../../text-content.js';

/** A sub-goal that a text cites by letter or number is there: the fourth is (d) or delmål 4. */
export function goalLetters(context: CheckContext): Diagnostic[] {
  const { subAgreements, strategicAgreement } = context.plan;
  const goals = new Map(
    subAgreements.map(({ area, content }) => {
      const own = content.delmål ?? strategicAgreement?.indsatsområder?.[area.id]?.mål;
      return [area.id, own?.length ?? 0];
    }),
  );
  const inAgreement = Object.entries(strategicAgreement?.indsatsområder ?? {});
  const ofAgreement = new Map(inAgreement.map(([area, own]) => [area, own?.mål?.length ?? 0]));
  return context.values.texts.flatMap((text) => {
    const { kind, name } = text.file;
    const isOfArea = kind === 'strategicAgreement' && text.path[0] === 'indsatsområder';
    const count = isOfArea
      ? ofAgreement.get(String(text.path[1]))
      : kind === 'subAgreement'
        ? goals.get(name)
        : undefined;
    return count === undefined ? [] : references(text, count);
  });
}

// «mål d. 1. maj» is a date; the letter i and a small a are words.
const pattern =
  /(?:\(mål|\bmål(?=\s+(?:[a-h]\)|\([a-h]\)))|\bdelmål(?:ene|et)?)\s+\(?(?:([a-hA-H])\b(?!\s*[.,]?\s*\d|\s+\p{Ll})|(\d{1,2})\b(?!\s*[.,-]?\s*\d|\s+(?:år|gange?|måneder|timer|børn|unge|voksne|nye|ud)(?!\p{L})))/giu;

const lettersIn = oncePerText(({ text, typed }) => (/mål/i.test(text) ? [...typed.matchAll(pattern)] : []));

function references(text: PlanText, count: number): Diagnostic[] {
  return lettersIn(text.content).flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    const order = /\d/.test(name) ? Number(name) : name.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    if (order >= 1 && order <= count) return [];
    const start = match.index + match[0].length - name.length;
    const many = count === 1 ? 'kun ét delmål' : `kun ${count} delmål`;
    const message = `Teksten henviser til delmål ${name}, men delaftalen har ${many}`;
    const help =
      'Henvis til delmålet med dets id, fx [](#delmaalets-id): så følger henvisningen med, når listen ændres';
    return [diagnose('HP376', message, text.span(start, start + name.length), { help })];
  });
}
