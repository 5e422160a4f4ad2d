import { createRequire } from 'node:module';

/*
 * pdfmake is CommonJS with an `__esModule` flag: what a default import gives (the class or an object around it)
 * depends on who loads it, so the classes are taken by require.
 */
const load = createRequire(import.meta.url);

export const DocumentContext: typeof import('pdfmake/js/DocumentContext.js').default = load(
  'pdfmake/js/DocumentContext.js',
).default;
export const LayoutBuilder: typeof import('pdfmake/js/LayoutBuilder.js').default =
  load('pdfmake/js/LayoutBuilder.js').default;
export const Line: typeof import('pdfmake/js/Line.js').default = load('pdfmake/js/Line.js').default;
export const PageElementWriter: typeof import('pdfmake/js/PageElementWriter.js').default = load(
  'pdfmake/js/PageElementWriter.js',
).default;
export const PDFDocument: typeof import('pdfmake/js/PDFDocument.js').default =
  load('pdfmake/js/PDFDocument.js').default;
export const TextInlines: typeof import('pdfmake/js/TextInlines.js').default =
  load('pdfmake/js/TextInlines.js').default;
