import type { LayoutNode } from '../nodes.js';
import type { FormLayout } from './form-layout.js';

/** A text at the head or foot of a page. */
export interface RunningPart {
  readonly node: LayoutNode;
  readonly x: number;
  readonly width: number;
  /** Upper edge of the text, or its lower edge when it grows upwards. */
  readonly y: number;
  readonly grows: 'down' | 'up';
}

/** Sets the running text of each page; only now is the number of pages known. */
export function setRunningText(
  layout: FormLayout,
  running: (page: number, pages: number) => readonly RunningPart[],
): void {
  const { writer } = layout;
  const context = writer.context();
  context.pages.forEach((_, index) => {
    context.page = index;
    for (const part of running(index + 1, context.pages.length)) {
      layout.docMeasure.measureBlock(layout.docPreprocessor.preprocessBlock(part.node));
      layout.runningNodes.push(part.node);
      const fragment = layout.aside(part.width, () => layout.processNode(part.node));
      const growsUp = part.grows === 'up';
      writer.place(fragment, part.x, growsUp ? part.y - fragment.height : part.y, growsUp ? 'header' : 'footer');
    }
  });
}
