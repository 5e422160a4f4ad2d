import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/** A problem in a prose field; offsets are into the field's text. */
export interface ProseProblem {
  readonly code: 'HP120' | 'HP121' | 'HP122';
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
}

/** A cross reference `[…](#id)` in a prose field. */
export interface ProseReference {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedProse {
  readonly root: Root;
  readonly problems: readonly ProseProblem[];
  readonly references: readonly ProseReference[];
}

/** Reads the Markdown subset of a prose field. What is outside the subset is a problem at its exact place. */
export function parseProse(text: string): ParsedProse {
  const root = fromMarkdown(text, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });
  const problems: ProseProblem[] = [];
  const references: ProseReference[] = [];
  const used = new Set<string>();
  const defined = new Map<string, Nodes>();
  visit(root, (node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const report = (code: ProseProblem['code'], message: string, help: string) =>
      problems.push({ code, message, help, start, end });
    const refused = refusedNames[node.type];
    if (refused) report('HP120', `${refused} kan ikke bruges her`, allowedHelp);
    if (node.type === 'heading' && node.depth !== 3 && node.depth !== 4)
      report('HP120', 'Underoverskrifter skrives med tre eller fire #', 'Skriv fx ### Underoverskrift');
    if (node.type === 'link') {
      if (node.url.startsWith('#')) references.push({ id: node.url.slice(1), start, end });
      else if (!isLinkTarget(node.url)) report('HP121', `Linket «${node.url}» kan ikke bruges`, linkHelp);
      else if (node.children.length === 0)
        report('HP121', 'Linket mangler en tekst', 'Skriv fx [kvinfo.dk](https://kvinfo.dk)');
    }
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition' && defined.has(node.identifier))
      report(
        'HP122',
        `Fodnoten [^${node.label ?? node.identifier}] har to tekster`,
        'Giv den ene et andet nummer, eller slet den',
      );
    else if (node.type === 'footnoteDefinition') defined.set(node.identifier, node);
  });
  problems.push(...loneNotes(defined, used), ...undefinedNotes(text, defined));
  return { root, problems, references };
}

/** Addresses that documents and pages may lead to. */
export function isLinkTarget(url: string): boolean {
  return /^(https?:\/\/|mailto:)/.test(url);
}

const refusedNames: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML',
  code: 'Kodeblokke',
  inlineCode: 'Kode',
  image: 'Billeder',
  imageReference: 'Billeder',
  blockquote: 'Citatblokke',
  thematicBreak: 'Vandrette streger',
  definition: 'Linkdefinitioner',
  linkReference: 'Linkhenvisninger',
};
const allowedHelp =
  'Brug afsnit, punkter med -, tal-lister, **fed**, *kursiv*, links, fodnoter og ### underoverskrifter; skriv \\ foran et tegn, der skal stå som det er';
const linkHelp = 'Begynd med https:// eller mailto:, eller henvis til et id med #';

function loneNotes(defined: ReadonlyMap<string, Nodes>, used: ReadonlySet<string>): ProseProblem[] {
  return [...defined]
    .filter(([identifier]) => !used.has(identifier))
    .map(([identifier, node]) => ({
      code: 'HP122' as const,
      message: `Fodnoten [^${identifier}] bruges ikke i teksten`,
      help: `Skriv [^${identifier}] dér, hvor noten hører til, eller slet den`,
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
    }));
}

/** Markdown leaves `[^x]` without a definition as plain text; in an agreement it is a forgotten note. */
function undefinedNotes(text: string, defined: ReadonlyMap<string, Nodes>): ProseProblem[] {
  return [...text.matchAll(/\[\^([^\]\s]+)\]/g)]
    .filter((match) => !defined.has((match[1] ?? '').toLowerCase()))
    .map((match) => ({
      code: 'HP122' as const,
      message: `Fodnoten ${match[0]} har ingen tekst`,
      help: `Skriv teksten på sin egen linje: ${match[0]}: …`,
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children as readonly RootContent[]) visit(child, see);
}
