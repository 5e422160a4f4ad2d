import { activitiesCodes } from './codes/activities.js';
import type { Definition } from './codes/definition.js';
import { exceptionCodes } from './codes/exceptions.js';
import { fieldsCodes } from './codes/fields.js';
import { filesCodes } from './codes/files.js';
import { formCodes } from './codes/form.js';
import { goalsCodes } from './codes/goals.js';
import { interventionCodes } from './codes/interventions.js';
import { languageCodes } from './codes/language.js';
import { namesCodes } from './codes/names.js';
import { outputCodes } from './codes/output.js';
import { partiesCodes } from './codes/parties.js';
import { periodCodes } from './codes/period.js';
import { privacyCodes } from './codes/privacy.js';
import { referencesCodes } from './codes/references.js';
import { staffCodes } from './codes/staff.js';
import { templatesCodes } from './codes/templates.js';
import { maskCprNumbers } from './cpr-number.js';
import type { Diagnostic, DiagnosticDetails } from './diagnostic.js';

/**
 * Every code that the tool can report. Codes are permanent: they are never renumbered and never reused.
 * 0xx files and YAML · 1xx fields · 20x references · 30x–31x form · 32x names · 33x period · 34x–35x parties and documents ·
 * 36x–37x goals and indicators · 38x–39x activities · 4xx templates · 5xx output · 60x staff and money · 62x language ·
 * 70x personal data · 80x exceptions · 81x examples of interventions.
 */
export const registry = {
  ...filesCodes,
  ...fieldsCodes,
  ...referencesCodes,
  ...formCodes,
  ...namesCodes,
  ...periodCodes,
  ...partiesCodes,
  ...goalsCodes,
  ...activitiesCodes,
  ...templatesCodes,
  ...outputCodes,
  ...staffCodes,
  ...languageCodes,
  ...privacyCodes,
  ...exceptionCodes,
  ...interventionCodes,
} as const satisfies Record<string, Definition>;

export type DiagnosticCode = keyof typeof registry;

export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(registry, text);
}

/** Makes a diagnostic with the severity that the registry gives the code. What it quotes never shows a whole CPR number. */
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
    message: maskCprNumbers(short(message)),
    at,
    help: details.help ? maskCprNumbers(short(details.help)) : null,
    related: details.related ?? [],
    fix: details.fix ?? null,
  };
}

/** Messages quote what authors wrote; a value of a megabyte would drown all others. */
function short(text: string): string {
  return text.length > 1000 ? `${text.slice(0, 700)} … ${text.slice(-200)}` : text;
}

/** The same findings as they count for a final document: what is unfinished becomes an error. */
export function asFinal(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    registry[diagnostic.code].blocksFinal && diagnostic.severity === 'warning'
      ? { ...diagnostic, severity: 'error' as const }
      : diagnostic,
  );
}
