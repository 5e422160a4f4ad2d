import type { Diagnostic, DiagnosticDetails, Severity } from './diagnostic.js';

interface Definition {
  readonly severity: Severity;
  /** What the code stands for, independent of the case at hand. */
  readonly title: string;
  /** True where a draft may carry the problem but a final document may not. */
  readonly blocksFinal: boolean;
}

const error = (title: string): Definition => ({ severity: 'error', title, blocksFinal: true });
const warning = (title: string): Definition => ({ severity: 'warning', title, blocksFinal: false });
const unfinished = (title: string): Definition => ({ severity: 'warning', title, blocksFinal: true });

/**
 * Every code that the tool can report. Codes are permanent: they are never renumbered and never reused.
 * 0xx files and YAML · 1xx the fields of a file · 2xx references · 3xx the form · 4xx templates · 5xx output.
 */
export const registry = {
  HP001: error('Filen kan ikke læses'),
  HP002: error('Filen er for stor'),
  HP003: error('Filen er ikke gemt som UTF-8'),
  HP004: error('Filen er tom'),
  HP005: error('Filen kan ikke læses som YAML'),
  HP006: error('Tabulator i indrykningen'),
  HP007: error('Samme felt to gange'),
  HP008: error('Ankre og henvisninger (& og *) bruges ikke'),
  HP009: error('Typemærker (!) bruges ikke'),
  HP010: error('For mange niveauer'),
  HP011: error('Flere dokumenter i samme fil'),
  HP012: warning('Tekst efter # kommer ikke med'),
  HP013: warning('Bogstaver sat sammen af to tegn'),
  HP014: error('Forkert læste danske bogstaver'),
  HP015: error('Filen er ikke felter og værdier'),
  HP016: error('Genvej ud af mappen'),
  HP017: warning('Ukendt fil i planens mappe'),
  HP018: error('Planens mappe har et ugyldigt navn'),
  HP019: error('Ingen planer fundet'),
  HP020: error('Planen findes ikke'),
  HP021: error('Planen mangler helhedsplan.yaml'),
  HP022: warning('Tom tekstblok'),
  HP023: error('Et komma deler teksten'),
  HP024: error('Anførselstegn fra Word'),
  HP101: error('Ukendt felt'),
  HP102: error('Feltet mangler'),
  HP103: error('Forkert slags værdi'),
  HP104: error('Ikke en af de tilladte værdier'),
  HP105: error('Ugyldigt id'),
  HP106: error('Ikke en dato'),
  HP107: error('Ikke et tal'),
  HP108: error('Tallet kan læses på flere måder'),
  HP109: error('For få punkter'),
  HP110: error('Tallet er uden for det mulige'),
  HP111: error('Ikke ja eller nej'),
  HP112: error('Ikke et årstal'),
  HP113: error('Ikke en aldersgruppe'),
  HP114: error('Perioden slutter, før den begynder'),
  HP115: error('Felterne passer ikke sammen'),
  HP116: error('Ikke et beløb'),
  HP120: error('Opmærkning, der ikke kan bruges'),
  HP121: error('Link, der ikke kan bruges'),
  HP122: error('Fodnote uden tekst eller henvisning'),
  HP123: error('Flere linjer i et felt på én linje'),
  HP124: warning('Opmærkning, der ikke virker'),
  HP201: error('Henvisning til noget, der ikke findes'),
  HP202: error('Samme id to gange'),
  HP203: error('Henvisning til noget af en forkert slags'),
  HP204: error('Filens navn passer ikke til indsatsområdet'),
  HP205: error('Ukendt udgave af formularen'),
  HP206: error('Organisationsdiagrammet går i ring'),
  HP301: unfinished('Feltet er ikke udfyldt'),
  HP302: unfinished('Oplysningen er ikke oplyst'),
  HP303: unfinished('Valgt indsatsområde uden delaftale'),
  HP304: error('Delaftale for et indsatsområde, der ikke er valgt'),
  HP305: unfinished('Dokumentet mangler'),
  HP306: unfinished('Åbent punkt'),
  HP401: error('Skabelonen bruger et felt, der ikke findes'),
  HP402: error('Skabelonen giver ugyldig opmærkning'),
  HP403: error('Skabelonen bruger en ukendt hjælper'),
  HP404: error('Skabelonen kan ikke læses'),
  HP405: error('Skabelonen bruger en ordlyd, der ikke findes'),
  HP501: error('Der kan ikke skrives'),
} as const satisfies Record<string, Definition>;

export type DiagnosticCode = keyof typeof registry;

/** Makes a diagnostic with the severity that the registry gives the code. */
export function diagnose(
  code: DiagnosticCode,
  message: string,
  at: Diagnostic['at'],
  details: DiagnosticDetails = {},
): Diagnostic {
  const { severity } = registry[code];
  return {
    code,
    severity,
    message,
    at,
    help: details.help ?? null,
    related: details.related ?? [],
    fix: details.fix ?? null,
  };
}

/** The same findings as they count for a final document: what is unfinished becomes an error. */
export function asFinal(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    registry[diagnostic.code].blocksFinal && diagnostic.severity === 'warning'
      ? { ...diagnostic, severity: 'error' as const }
      : diagnostic,
  );
}
