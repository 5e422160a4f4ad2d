import { SaxesParser } from 'saxes';
import { elementProblem, isElementName, type Parent, vocabulary } from './vocabulary.js';

export interface MarkupProblem {
  readonly message: string;
  /** Offset into the template. */
  readonly start: number;
}

/** The first fault in a template's markup, with every element of every branch in view; null where there is none. */
export function markupProblem(template: string, isEntry: boolean): MarkupProblem | null {
  const skeleton = blanked(template);
  const parser = new SaxesParser({ xmlns: false, position: true, fragment: !isEntry } as const);
  const stack: Parent[] = isEntry ? [] : ['partial'];
  let tagStart = 0;
  const found: MarkupProblem[] = [];
  const report = (message: string, start: number) => found.push({ message, start });
  parser.on('error', (error) =>
    report(`Opmærkningen kan ikke læses: ${error.message.replace(/^\d+:\d+: /, '')}`, parser.position - 1),
  );
  parser.on('opentagstart', () => {
    tagStart = skeleton.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const problem = elementProblem(name, stack.at(-1) ?? null, attributes);
    if (problem) report(problem, tagStart);
    stack.push(isElementName(name) ? name : 'partial');
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('text', (value) => {
    const parent = stack.at(-1);
    if (value.trim() === '' || !parent || parent === 'partial' || vocabulary[parent].text) return;
    report(`Tekst kan ikke stå direkte i <${parent}>`, parser.position - value.trimStart().length - 1);
  });
  parser.write(skeleton).close();
  return found[0] ?? null;
}

/** The template with every `{{…}}` turned into blanks of the same length, line breaks kept. */
function blanked(template: string): string {
  return template.replaceAll(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g, (tag) => tag.replaceAll(/[^\n]/g, ' '));
}
