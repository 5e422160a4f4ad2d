import type { Change, ChangedDocument, ChangeLog } from '../../publish/changes/change-log.js';
import type { GitCommit, GitHistory } from './git-history.js';
import { publicTexts } from './public-texts.js';

/** As many as a reader may want to see; a plan of four years seldom has more. */
const mostChanges = 200;

export interface ChangeLogs {
  /** Of each plan of which git tells something. */
  readonly logs: ReadonlyMap<string, ChangeLog>;
  /** Commits of which a text for readers is not shown, since it was hardly written for everybody; newest first. */
  readonly withheld: readonly string[];
}

/** What was changed in each plan. */
export async function changeLogs(histories: readonly GitHistory[], planIds: readonly string[]): Promise<ChangeLogs> {
  const logs = new Map<string, ChangeLog>();
  const withheld = new Set<string>();
  const wanted = new Set(planIds);
  for (const { commits, isShallow } of histories) {
    const known = new Set<string>();
    const plans = new Map<string, Map<string, Draft>>();
    for (const commit of commits) {
      const touched = documentsOf(commit, wanted);
      if (touched.size === 0) continue;
      const { texts, isSomeWithheld } = await publicTexts(commit.message);
      for (const [id, documents] of touched) {
        known.add(id);
        // Where the history is cut off, a commit seems to have made every file.
        if (documents.size === 0 || (isShallow && commit.isFirst)) continue;
        if (isSomeWithheld) withheld.add(shortHash(commit));
        const drafts = plans.get(id) ?? new Map<string, Draft>();
        plans.set(id, drafts);
        join(drafts, commit, texts, [...documents].sort());
      }
    }
    for (const id of known) {
      const changes = [...(plans.get(id)?.values() ?? [])].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
      if (changes.length === 0 && !isShallow) continue;
      const older = Math.max(0, changes.length - mostChanges);
      logs.set(id, { changes: changes.slice(0, mostChanges), older, isPartial: isShallow });
    }
  }
  return { logs, withheld: [...withheld] };
}

type Draft = Change & { readonly texts: string[]; readonly commits: string[] };

/** Puts a commit to those of the same day and documents. */
function join(
  drafts: Map<string, Draft>,
  commit: GitCommit,
  texts: readonly string[],
  documents: readonly ChangedDocument[],
): void {
  const day = commit.date.toISOString().slice(0, 10);
  const key = JSON.stringify([day, documents]);
  const draft = drafts.get(key) ?? { day, documents, texts: [], commits: [] };
  drafts.set(key, draft);
  for (const text of texts) if (!draft.texts.includes(text)) draft.texts.push(text);
  draft.commits.push(shortHash(commit));
}

/** Of one length everywhere: git's own short form grows with the repository. */
function shortHash({ hash }: GitCommit): string {
  return hash.slice(0, 10);
}

/** The documents that a commit changed, by plan; none for a plan of which it only changed what is nobody else's concern. */
function documentsOf({ files }: GitCommit, wanted: ReadonlySet<string>): Map<string, Set<ChangedDocument>> {
  const plans = new Map<string, Set<ChangedDocument>>();
  for (const path of files) {
    const slash = path.indexOf('/');
    const id = path.slice(0, Math.max(0, slash));
    if (!wanted.has(id)) continue;
    const documents = plans.get(id) ?? new Set();
    plans.set(id, documents);
    const document = documentOf(path.slice(slash + 1));
    if (document) documents.add(document);
  }
  return plans;
}

/** Null for `personer.yaml`, and for what is none of the plan's documents. */
function documentOf(path: string): ChangedDocument | null {
  if (path === 'helhedsplan.yaml') return 'helhedsplan';
  if (path === 'strategisk-aftale.yaml') return 'strategisk-aftale';
  if (path === 'bilag.yaml' || path.startsWith('bilag/')) return 'bilag';
  const file = /^delaftaler\/([^/]+)\.yaml$/.exec(path)?.[1];
  return file === undefined ? null : `delaftaler/${file}`;
}
