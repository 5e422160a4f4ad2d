import { join } from 'node:path';
import type { FindingCounts } from '../../publish/build-record.js';
import type { OutputKind } from '../../publish/output-kinds.js';
import { kindOf } from '../../publish/output-layout.js';
import type { SearchState } from '../../publish/search/search-state.js';
import type { BuildTask } from '../build.js';
import { sizeText, type Terminal, timeText } from '../console.js';
import { shown } from '../workspace.js';

export interface BuildResult {
  /** Everything that was wanted, whether it was made now or before. */
  readonly files: readonly BuiltFile[];
  /** Paths of those made now. */
  readonly made: ReadonlySet<string>;
  readonly findings: FindingCounts;
  readonly search: SearchState;
}

interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** What was made and what was as before, where it lies, how long it took, and what is to be said of the dates. */
export function summarise(
  { files, made, search }: BuildResult,
  { workspace, survey, kinds: wanted }: Pick<BuildTask, 'workspace' | 'survey' | 'kinds'>,
  milliseconds: number,
  terminal: Terminal,
): void {
  const now = files.filter(({ path }) => made.has(path));
  const before = files.filter(({ path }) => !made.has(path));
  const [built, unchanged] = [partsOf(now, true).join(', '), partsOf(before, false).join(', ')];
  const parts = [built && `Bygget: ${built}`, unchanged && `${built ? 'uændret' : 'Uændret'}: ${unchanged}`];
  const folders = ['documents', 'data', 'site']
    .filter((folder) => files.some(({ path }) => path.startsWith(`${folder}/`)))
    .map((folder) => shown(join(workspace.outputDir, folder)));
  // Of what is not made anew, it was said when it was made.
  const isSiteMade = now.some(({ path }) => kindOf(path) === 'site');
  const withheld = isSiteMade ? withheldText(survey.withheld) : '';
  const ofSite = `${withheld}${wanted.has('site') && search === 'missing' ? withoutSearch : ''}`;
  terminal.out(
    `${parts.filter(Boolean).join('; ')}\nLigger i: ${folders.join(', ')}\n${datesText(survey.dates)}${ofSite}Tid: ${timeText(milliseconds)}\n`,
  );
}

const withoutSearch = `Siden er bygget uden søgning, for programmet Pagefind findes ikke til denne maskine (${process.platform}-${process.arch}), eller det kan ikke køre på den\n`;

/** `4 Word (2,3 MB)`, `29 sider (4,1 MB)` … */
function partsOf(files: readonly BuiltFile[], withSize: boolean): string[] {
  return kinds.flatMap(([kind, names]) => {
    const own = files.filter(({ path }) => kindOf(path) === kind);
    if (own.length === 0) return [];
    const size = withSize ? ` (${sizeText(own.reduce((sum, { bytes }) => sum + bytes, 0))})` : '';
    return [`${names(own)}${size}`];
  });
}

const kinds: readonly (readonly [OutputKind, (files: readonly BuiltFile[]) => string])[] = [
  ['docx', (files) => `${files.length} Word`],
  ['pdf', (files) => `${files.length} PDF`],
  ['data', dataText],
  ['site', siteText],
];

/** Data is counted by the plans and the booklet that it is of; the tables beside their own files go without saying. */
function dataText(files: readonly BuiltFile[]): string {
  const own = files.filter(({ path }) => /^data\/(?!alle\.|datapackage\.)[^/]+\.json$/.test(path)).length;
  if (own > 0) return `${own} data`;
  return files.length === 1 ? '1 fil med data' : `${files.length} filer med data`;
}

/** The site's files are counted by its pages; the files beside them go without saying where there is a page. */
function siteText(files: readonly BuiltFile[]): string {
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  if (pages === 0) return files.length === 1 ? '1 fil til siderne' : `${files.length} filer til siderne`;
  return pages === 1 ? '1 side' : `${pages} sider`;
}

/** A line that is gone without a word would be looked for. */
function withheldText(commits: BuildTask['survey']['withheld']): string {
  if (commits.length === 0) return '';
  const some = commits.length > 3 ? `${commits.length} commits, senest ${commits[0]}` : `commit ${commits.join(', ')}`;
  const why = 'den ser ud til at nævne en person, en mailadresse eller et cpr-nummer';
  return `En tekst med «Ændring:» vises ikke på siden, for ${why}: ${some}. Skal læserne have den, så skriv den uden det ved næste ændring\n`;
}

function datesText({ uncommitted, isShallow }: BuildTask['survey']['dates']): string {
  const some = uncommitted.length > 3 ? `${uncommitted.length} planer` : uncommitted.join(', ');
  const today = some && `Dateret i dag, hvor filerne ikke er gemt i git, som de ligger: ${some}\n`;
  if (!isShallow) return today;
  return `${today}Datoerne kan være for nye, for git-arkivet er hentet uden sin historie; hent den med: git fetch --unshallow\n`;
}
