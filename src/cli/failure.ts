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

const ownFolder = 'Giv dig selv skriveadgang, eller vælg en anden mappe med';
const otherFolder = 'Vælg en anden mappe med';
const inTheWay = 'Flyt den, eller vælg en anden mappe med';

/** What the system calls the failure → what it means and the way out. A text that ends with «med» needs an option. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['der er ikke adgang til at skrive', ownFolder],
  EPERM: ['der er ikke adgang til at skrive', ownFolder],
  EROFS: ['disken kan kun læses', otherFolder],
  ENOSPC: ['disken er fuld', 'Frigør plads, og kør igen'],
  EDQUOT: ['din plads på disken er brugt', 'Frigør plads, og kør igen'],
  EFBIG: ['disken tager ikke imod så stor en fil', otherFolder],
  EIO: ['disken svarer med en fejl', otherFolder],
  EBUSY: ['en fil er åben i et andet program', 'Luk filen dér, og kør igen'],
  EINVAL: ['navnet kan ikke bruges på disken', otherFolder],
  ENOTDIR: ['der ligger en fil, hvor der skulle være en mappe', inTheWay],
  EEXIST: ['der ligger en fil, hvor der skulle være en mappe', inTheWay],
  EISDIR: ['der ligger en mappe, hvor der skulle være en fil', inTheWay],
  ENOTEMPTY: ['der ligger en mappe, hvor der skulle være en fil', inTheWay],
  ENAMETOOLONG: ['mappens sti er for lang', otherFolder],
  ELOOP: ['mappens genveje går i ring', otherFolder],
};
/** Only where a folder was to be made: elsewhere a missing file is a fault of ours. */
const cannotMake = ['mappen kan ikke oprettes dér', otherFolder] as const;

export interface FailedWriting {
  /** The folder as messages call it. */
  readonly dir: string;
  /** The option that names another folder; null where it must be this one. */
  readonly option: '--out' | '--root' | null;
  /** How the failure leaves things, one sentence. */
  readonly outcome: string;
}

/** Turns a failure of the disk into a message; anything else is a fault of ours and is thrown on. */
export function asCannotWrite(error: unknown, { dir, option, outcome }: FailedWriting): CannotRun {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const known = code === 'ENOENT' && syscall === 'mkdir' ? cannotMake : reasons[code];
  if (!known) throw error;
  const [reason, help] = known;
  return new CannotRun(`Der kan ikke skrives i ${dir}: ${reason} (${code}). ${outcome}`, wayOut(help, option), 'HP501');
}

function wayOut(help: string, option: FailedWriting['option']): string {
  if (!help.endsWith('med')) return help;
  return option === null ? 'Sørg for, at der kan skrives i mappen, og kør igen' : `${help} ${option}`;
}
