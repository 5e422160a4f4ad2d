import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, isSpan } from '../../diagnostics/diagnostic.js';
import { harmless } from '../../diagnostics/print/harmless.js';
import { inOrder, pathOf } from '../../diagnostics/print/order.js';
import type { CannotRun } from '../failure.js';
import { count } from '../findings.js';
import type { PreviewBuild } from './preview-build.js';
import type { PreviewDocuments } from './preview-documents.js';
import { besideUrl, codeUrl, pageOfDocument, pagesUrl } from './preview-urls.js';

/** What a page of the preview is told of itself and of its plan. */
export interface PageStatus {
  /** Another one as soon as the page or its style is another; empty where there is no such page. */
  readonly page: string;
  /** Where the page can be read beside its PDF file; null for what is no document. */
  readonly beside: string | null;
  /** Names of plans that cannot be built, so that their pages are older than the files. */
  readonly broken: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Those that are shown, in the order in which people are shown them. */
  readonly findings: readonly ShownFinding[];
}

interface ShownFinding {
  readonly severity: 'fejl' | 'advarsel';
  /** Null for what hinders the preview itself. */
  readonly code: { readonly name: string; readonly url: string } | null;
  readonly message: string;
  readonly help: string | null;
  /** `agreements/…/plan.yaml:3:5`, with an address that an editor opens; null for what is in no file. */
  readonly place: { readonly text: string; readonly url: string } | null;
}

/** More are counted only. */
const findingsShown = 100;

/**
 * @param file of the site, by its path from the site's folder
 * @param problem what hinders all plans
 */
export function pageStatus(
  file: string,
  build: PreviewBuild,
  documents: PreviewDocuments,
  problem: CannotRun | null,
): PageStatus {
  const planIds = [...build.checked.keys()];
  const own = planIds.find((id) => `/${file}`.startsWith(pagesUrl(id)));
  const ids = own === undefined ? planIds : [own];
  const diagnostics = [
    ...build.sharedDiagnostics,
    ...ids.flatMap((id) => build.checked.get(id)?.diagnostics ?? []),
  ].filter(({ severity }) => severity !== 'note');
  return {
    page: pageMark(file, build),
    beside: own === undefined ? null : besideOf(own, file, documents),
    broken: ids.filter((id) => build.isBroken(id)),
    errors: count(diagnostics, 'error') + (problem ? 1 : 0),
    warnings: count(diagnostics, 'warning'),
    findings: [
      ...(problem ? [ofProblem(problem)] : []),
      ...inOrder(diagnostics).slice(0, findingsShown).map(shownFinding),
    ],
  };
}

/** Hash of what a reader of the page sees. */
export function pageMark(file: string, { files }: Pick<PreviewBuild, 'files'>): string {
  const page = files.get(file);
  return page === undefined ? '' : `${page.slice(0, 16)}${(files.get('assets/site.css') ?? '').slice(0, 16)}`;
}

function besideOf(planId: string, file: string, documents: PreviewDocuments): string | null {
  const document = documents.namesOf(planId).find(({ id }) => `/${file}`.startsWith(pageOfDocument(planId, id)));
  return document ? besideUrl(planId, document.id) : null;
}

function ofProblem({ message, help }: CannotRun): ShownFinding {
  return { severity: 'fejl', code: null, message: harmless(message), help, place: null };
}

function shownFinding(diagnostic: Diagnostic): ShownFinding {
  const { code, severity, message, help } = diagnostic;
  return {
    severity: severity === 'error' ? 'fejl' : 'advarsel',
    code: { name: code, url: codeUrl(code) },
    message: harmless(message),
    help: help === null ? null : harmless(help),
    place: placeOf(diagnostic),
  };
}

function placeOf(diagnostic: Diagnostic): ShownFinding['place'] {
  const path = pathOf(diagnostic);
  if (path === '') return null;
  const { at } = diagnostic;
  const position = isSpan(at) ? at.source.positionAt(at.start) : null;
  const where = position ? `:${position.line}:${position.column}` : '';
  // Visual Studio Code opens such addresses, and other editors can be set up to.
  const url = `vscode://file${pathToFileURL(resolve(path)).pathname}${where}`;
  return { text: `${harmless(path)}${where}`, url };
}
