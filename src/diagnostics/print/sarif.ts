import { type Diagnostic, type Fix, isSpan, type Related } from '../diagnostic.js';
import { type DiagnosticCode, registry } from '../registry.js';
import type { Span } from '../source.js';
import { inOrder, pathOf } from './order.js';
import { regionOf } from './region.js';

/** What a code's page says, for viewers that show it beside the finding. */
export interface SarifHelp {
  readonly markdown: string;
  readonly text: string;
  /** One paragraph: what the code means. */
  readonly summary: string;
}

export interface SarifOptions {
  /** Of the tool. */
  readonly version: string;
  readonly pages: ReadonlyMap<DiagnosticCode, SarifHelp>;
}

/** Findings as a SARIF 2.1.0 log, the format of code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function printSarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
  const ordered = inOrder(diagnostics);
  const codes = [...new Set(ordered.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'helhedsplan',
            version: options.version,
            semanticVersion: options.version,
            language: 'da-DK',
            rules: codes.map((code) => rule(code, options.pages.get(code))),
          },
        },
        language: 'da-DK',
        columnKind: 'utf16CodeUnits',
        results: ordered.map((diagnostic) => result(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: DiagnosticCode, page: SarifHelp | undefined) {
  const { severity, title } = registry[code];
  return {
    id: code,
    shortDescription: { text: title },
    ...(page && { fullDescription: { text: page.summary }, help: { text: page.text, markdown: page.markdown } }),
    defaultConfiguration: { level: severity },
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number) {
  const { code, severity, message, help, related, fix } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: help ? `${message}\n${help}` : message },
    locations: locations(diagnostic),
    ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    ...(fix && { fixes: [sarifFix(fix)] }),
  };
}

function locations(diagnostic: Diagnostic) {
  const path = pathOf(diagnostic);
  if (isSpan(diagnostic.at)) return [{ physicalLocation: physical(diagnostic.at) }];
  return path === '' ? [] : [{ physicalLocation: { artifactLocation: artifact(path) } }];
}

function relatedLocation({ message, span }: Related, index: number) {
  return { id: index, message: { text: message }, physicalLocation: physical(span) };
}

function sarifFix({ title, edits }: Fix) {
  const paths = [...new Set(edits.map(({ span }) => span.source.path))];
  return {
    description: { text: title },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter(({ span }) => span.source.path === path)
        .map(({ span, replacement }) => ({ deletedRegion: region(span), insertedContent: { text: replacement } })),
    })),
  };
}

function physical(span: Span) {
  return { artifactLocation: artifact(span.source.path), region: region(span) };
}

function region(span: Span) {
  const { line, column, endLine, endColumn } = regionOf(span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a URI reference: relative ones stay so, those from the root or a drive become `file:` addresses. */
function artifact(path: string) {
  const drive = /^[a-z]:[\\/]/i.test(path);
  const encoded = path
    .replaceAll('\\', '/')
    .split('/')
    .map((part, index) => (drive && index === 0 ? part : encodeURIComponent(part)))
    .join('/');
  if (drive) return { uri: `file:///${encoded}` };
  return { uri: path.startsWith('/') ? `file://${encoded}` : encoded };
}
