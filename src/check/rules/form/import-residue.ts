import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

interface Residue {
  readonly pattern: RegExp;
  /** `$` stands for what was found. */
  readonly message: string;
  readonly help: string;
}

/** What stays behind when text is taken from a PDF, a web page or a Word document. */
const residues: readonly Residue[] = [
  {
    pattern: /&(?:nbsp|amp|quot|apos|lt|gt|shy|[aA]elig|[oO]slash|[aA]ring|eacute|#\d{2,5}|#x[\da-f]{2,5});/g,
    message: '«$» er en kode fra en hjemmeside',
    help: 'Skriv det tegn, der er ment',
  },
  {
    // The hyphen of a line end. «dagtilbuds- og skoleområdet» has a word that joins the two.
    pattern:
      /\p{Ll}{2,}-(?:\s*\n\s*|[ ]{1,2})(?!(?:og|eller|samt|men|såvel|som|til|i|både|hhv|henholdsvis)(?!\p{L}))\p{Ll}{3,}/gu,
    message: 'Ordet er delt af en linje, som ikke er der mere: «$»',
    help: 'Skriv ordet i ét',
  },
  {
    pattern: /Fejl!\s+(?:Henvisningskilde|Bogmærke)[^.\n]*|Error!\s+(?:Reference|Bookmark)[^.\n]*/g,
    message: '«$» er en fejl fra Word',
    help: 'Skriv det, som henvisningen skulle vise',
  },
  { pattern: /^\s*Side\s+\d+\s+(?:af|ud af)\s+\d+\s*$/gm, message: '«$» er et sidetal', help: 'Slet linjen' },
];
const sign = /&|-\s|Fejl!|Error!|Side\s/;

/** No remains of the document that the text was taken from. */
export function importResidue({ values }: CheckContext): Diagnostic[] {
  return values.texts.flatMap((text) =>
    sign.test(text.text)
      ? residues.flatMap(({ pattern, message, help }) =>
          [...text.text.matchAll(pattern)].map(({ 0: found, index }) => {
            const written = found.trim();
            const start = index + found.indexOf(written);
            return diagnose(
              'HP315',
              message.replace('$', () => written.replaceAll(/\s+/g, ' ')),
              text.span(start, start + written.length),
              { help },
            );
          }),
        )
      : [],
  );
}
