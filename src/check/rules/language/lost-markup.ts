import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { oncePerText } from '../../text-content.js';

/** Signs that were meant as markup but print as they are: bullets from Word, `###Overskrift`, tables, half a `**fed**`. */
export function lostMarkup({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.kind === 'plain') return [];
    return slipsIn(text.content).map(({ message, help, start, end }) =>
      diagnose('HP124', message, text.span(start, end), { help }),
    );
  });
}

const slipsIn = oncePerText((content): Slip[] => {
  const { kind, text, visible } = content;
  const bold = !content.isSimple && text.includes('**') ? halfBold(content.parsed.root, text) : [];
  const links = text.includes('(') ? brokenLinks(visible) : [];
  return [...(kind === 'prose' ? lineSlips(text) : []), ...bold, ...links];
});

interface Slip {
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
}

const slips: readonly { pattern: RegExp; message: string; help: string }[] = [
  {
    pattern: /^\s*([•·▪●○‣–—])[ \t\u00a0]+\S/u,
    message: 'Linjen begynder med $ og bliver ikke til et punkt',
    help: 'Skriv en almindelig bindestreg og et mellemrum: «- »',
  },
  {
    pattern: /^\s*(#{1,6})[^#\s]/,
    message: 'Linjen begynder med $ og bliver ikke til en underoverskrift',
    help: 'Skriv et mellemrum efter tegnene: «### Overskrift». Skal de stå der, så skriv \\ foran',
  },
  {
    pattern: /^\s*(#{1,6})\s*$/,
    message: 'Underoverskriften $ har ingen ord',
    help: 'Skriv overskriften efter tegnene, eller slet linjen',
  },
  {
    pattern: /^\s*(\|).*\|\s*$/,
    message: 'Linjer med $ bliver ikke til en tabel',
    help: 'Skriv indholdet som punkter, eller læg tabellen i et bilag',
  },
];

/** One slip of each kind for a text: whoever pastes a list from Word has the same sign on every line. */
function lineSlips(text: string): Slip[] {
  const hasHeading = text.includes('#');
  return slips.flatMap(({ pattern, message, help }) => {
    if (!hasHeading && pattern.source.includes('#')) return [];
    let start = 0;
    for (const line of text.split('\n')) {
      const sign = pattern.exec(line)?.[1];
      if (sign !== undefined) {
        const at = start + line.indexOf(sign);
        return [{ message: message.replace('$', sign), help, start: at, end: at + sign.length }];
      }
      start += line.length + 1;
    }
    return [];
  });
}

/** `[Lektiecaféer(#lektiecafeer)`, `[](#fob`, `[kort] (#kort)`, `[dst.dk](https://dst .dk)`: readers would see the signs. */
function brokenLinks(visible: string): Slip[] {
  const match = /\[\]|\]\s?\((?=#|https?:)|\(#(?=[\p{Ll}\d])/u.exec(visible);
  if (!match) return [];
  const help =
    'Skriv [tekst](#id) eller [](#id) uden mellemrum inde i tegnene; en adresse skrives [tekst](https://…). Skal tegnene stå der, så skriv \\ foran';
  return [
    {
      message: `«${match[0]}» er ikke en hel henvisning`,
      help,
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}

function halfBold(node: Nodes, text: string): Slip[] {
  if ('children' in node) return node.children.flatMap((child) => halfBold(child, text));
  if (node.type !== 'text') return [];
  const from = node.position?.start.offset ?? 0;
  const at = /(?<!\\)\*\*/.exec(text.slice(from, node.position?.end.offset ?? 0))?.index;
  if (at === undefined) return [];
  const help =
    'Sæt ** lige før og lige efter det, der skal være fedt, uden mellemrum: **fed**. Skal tegnene stå der, så skriv \\*\\*';
  return [{ message: '** står alene og gør ikke noget fedt', help, start: from + at, end: from + at + 2 }];
}
