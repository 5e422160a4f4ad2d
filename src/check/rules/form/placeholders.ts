import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { matchesNear } from '../../near.js';
import { oncePerText } from '../../text-content.js';

const nouns = 'antal|stk|unge|børn|familier|personer|gange|timer|beboere|deltagere|forløb|procent|pct|%';
const fillIns = 'navn|navne|dato|år|årstal|antal|beløb|tal|sted|adresse|titel|organisation|person|xx|n|\\?';
const patterns = [
  String.raw`(?<![\p{L}\d])(?:x{2,}|X{3,}|[xX](?=\s(?:${nouns})))(?![\p{L}])`,
  String.raw`(?<!\d)20[xX]{2}(?!\p{L})|dd\.mm\.(?:åå){1,2}|åååå`,
  String.raw`(?<![\p{L}\d])(?:TODO|TBD|FIXME|NN|N\.N\.)(?![\p{L}\d])|(?<![^\s(])\?{2,}|_{3,}|_{2}(?=\s(?:${nouns}))|\.{5,}|…{2,}`,
  String.raw`[[(<](?:\s*|\.{2,3}|…|\s*(?:${fillIns})\s*|(?:indsæt|udfyld|skriv|tilføj|angiv|beskriv|noter)(?![\p{L}])[^\])>\n]{0,60})[\])>]`,
  String.raw`lorem\s+ipsum|(?:skal|mangler\s+at\s+blive)\s+udfyld(?:es|t)|(?:udfyldes|skrives|kommer|tilføjes|følger)\s+senere(?=\s*[.)\]]|\s*$)|indsæt\s+(?:navn|tekst|dato|tal|antal|billede)|tekst\s+følger|klik\s+(?:eller\s+tryk\s+)?her\s+for\s+at`,
  String.raw`(?<![\p{L}\d])(?:her|der)\s+mangler\s+(?:en\s+|et\s+|noget\s+|stadig\s+)?(?:tekst|tal|navn|navne|afsnit|beskrivelse)(?!\p{L})|(?<=^|[.!?]\s+)mangler(?:\s+tekst)?\s*[.!]?$|teksten\s+mangler(?!\p{L})|^\s*[?–-]{1,3}\s*$`,
  // An undecided number: «der kan udbydes (150) fritidsjob». Years in brackets are sources.
  String.raw`(?<=\p{Ll}\s)\((?!19\d\d|20\d\d)\d{2,5}\)(?=\s\p{Ll})`,
];
const placeholder = new RegExp(patterns.join('|'), 'giu');
/** Every pattern needs one of these; most texts have none. */
const sign =
  /[xX]{2}|(?:^|\s)[xX]\s|\?\?|__|\.{3}|…|TODO|TBD|FIXME|NN|N\.N|dd\.mm|orem|dfyld|senere|ndsæt|angler|^\s*[?–-]|[[(<](?:skriv|tilføj|angiv|beskriv|noter)|ekst\s+følger|lik\s|åååå|[[(<]\s?(?:[\])>?]|navn|dato|år|antal|beløb|tal|sted|adresse|titel|organisation|person|n[\])>]|\d\d)/g;

const placeholdersIn = oncePerText(({ visible }) =>
  matchesNear(visible, sign, placeholder).filter((match) => isLeft(match, visible)),
);

/** Nothing that was to be filled in later is left. */
export function placeholders({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.path[0] === 'åbne-punkter' || text.path[0] === 'undtagelser') return [];
    return placeholdersIn(text.content).map(({ 0: written, index }) => {
      const message = `«${written.replaceAll(/\s+/g, ' ')}» er en pladsholder, som ikke er udfyldt`;
      const help = 'Skriv det, der skal stå, eller slet det';
      return diagnose('HP310', message, text.span(index, index + written.length), { help });
    });
  });
}

/** Case decides for some: `NN` and `TODO` are signs, «nn» and «todo» are not words either, but `x` and `XX` are. */
function isLeft({ 0: written, index }: RegExpExecArray, visible: string): boolean {
  if (/^(?:todo|tbd|fixme|nn|n\.n\.)$/i.test(written)) return written === written.toUpperCase();
  // «XX» may be a name of its own, but not before what is counted.
  return written !== 'XX' || isCounted.test(visible.slice(index + 2, index + 20));
}

const isCounted = new RegExp(`^\\s(?:${nouns})`, 'i');
