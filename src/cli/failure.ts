import type { DiagnosticCode } from '../diagnostics/registry.js';

/** A reason why a command cannot run at all (exit status 2): a Danish message and the way out. */
export class CannotRun extends Error {
  constructor(
    message: string,
    readonly help: string,
    /** None for a command that is only written wrongly. */
    readonly code: DiagnosticCode | null = null,
  ) {
    super(message);
  }
}

const reasons: Record<string, [string, string]> = {
  EACCES: ['der er ikke adgang til at skrive', 'Giv dig selv skriveadgang, eller vælg en anden mappe med --out'],
  EPERM: ['der er ikke adgang til at skrive', 'Giv dig selv skriveadgang, eller vælg en anden mappe med --out'],
  EROFS: ['disken kan kun læses', 'Vælg en anden mappe med --out'],
  ENOSPC: ['disken er fuld', 'Frigør plads, og kør igen'],
  EDQUOT: ['din plads på disken er brugt', 'Frigør plads, og kør igen'],
  EFBIG: ['disken tager ikke imod så stor en fil', 'Vælg en anden mappe med --out'],
  ENOTDIR: ['der ligger en fil, hvor der skulle være en mappe', 'Flyt filen, eller vælg en anden mappe med --out'],
  EEXIST: ['der ligger en fil, hvor der skulle være en mappe', 'Flyt filen, eller vælg en anden mappe med --out'],
};

/** Turns a failure of the disk into a message; anything else is a fault of ours and is thrown on. */
export function asCannotWrite(error: unknown, dir: string): CannotRun {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [reason, help] = reasons[code] ?? [];
  if (!reason || !help) throw error;
  return new CannotRun(
    `Der kan ikke skrives i ${dir}: ${reason} (${code}). Det tidligere output er urørt.`,
    help,
    'HP501',
  );
}
