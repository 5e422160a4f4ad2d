import type { CheckContext, Rule } from '../../src/check/context.js';
import { PlanText } from '../../src/check/plan-text.js';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import { Source } from '../../src/diagnostics/source.js';
import { ProseReader } from '../../src/prose/reader.js';
import type { CheckedFile } from '../../src/validate/validate-plan.js';

/** What a rule of the language says of some prose fields: `HP621 «..» → «.»`, or without the arrow where nothing is mended. */
export function slips(rule: Rule, ...proses: readonly string[]): string[] {
  return findings(rule, 'prose', proses);
}

/** The same of one-line fields without markup. */
export function slipsInLines(rule: Rule, ...lines: readonly string[]): string[] {
  return findings(rule, 'plain', lines);
}

function findings(rule: Rule, kind: PlanText['kind'], proses: readonly string[]): string[] {
  const reader = new ProseReader();
  const texts = proses.map((prose, index) => new PlanText(fileOf(prose, index), ['felt'], kind, prose, reader));
  const all = texts.map(({ text, file, path }) => ({ value: text, file, path, meta: { role: kind } }));
  const plan = { file: { navn: 'Nordvangplanen' }, edition: { form: { indsatsområder: [] } } };
  const planFile = { file: { spanOf: () => null } };
  const context = { plan, planFile, values: { texts, all } } as unknown as CheckContext;
  return rule(context).map(({ code, at, fix }) => {
    if (!at || !isSpan(at)) throw new Error(`${code} has no place`);
    if (fix?.title.trim() === '') throw new Error(`${code} does not say what its fix does`);
    const said = `${code} «${at.source.text.slice(at.start, at.end)}»`;
    const mended = fix?.edits.map(({ span, replacement }) => {
      const { text } = span.source;
      const [before, after] = [text.slice(0, at.start), text.slice(at.end)];
      const whole = text.slice(0, span.start) + replacement + text.slice(span.end);
      return fix.edits.length > 1 ? replacement : whole.slice(before.length, whole.length - after.length);
    });
    return mended ? `${said} → «${mended.join('…')}»` : said;
  });
}

/** A file of which only the places of its one text are asked for. */
function fileOf(text: string, index: number): CheckedFile {
  const source = new Source(`${index}.yaml`, text);
  const spanInText = (_path: unknown, start: number, end: number) => ({ source, start, end });
  return { kind: 'strategic', name: String(index), file: { source, spanInText } } as unknown as CheckedFile;
}
