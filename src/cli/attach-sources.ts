import type { Attachment, DocumentTree } from '../document/blocks.js';
import type { PlanSource } from '../index.js';

/** The only file with names of persons stays with those who write the plan. */
const withheld = 'personer.yaml';

/**
 * Documents with the files that they were made from, as read.
 * @param planPath how the sources' paths begin: `agreements/<plan>`
 */
export function attachSources(
  documents: readonly DocumentTree[],
  sources: readonly PlanSource[],
  planPath: string,
): DocumentTree[] {
  const attachments = sources.flatMap(({ path, text }): Attachment[] => {
    const name = path.slice(planPath.length + 1);
    if (!path.startsWith(`${planPath}/`) || name === withheld) return [];
    return [{ name, description: 'Kildefil, som dokumentet er lavet af', mediaType: 'application/yaml', text }];
  });
  return documents.map((document) => ({ ...document, attachments }));
}
