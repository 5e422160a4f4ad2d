import type { Excepted } from '../check/exceptions.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type PackedDiagnostic, pack, unpack } from '../diagnostics/packed.js';
import type { Findings, ReadFiles } from '../read-plan.js';

/** What the check found in one plan. */
export interface CheckedPlan {
  readonly id: string;
  /** False where errors in the files or fields kept the rules from running. */
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly excepted: readonly Excepted[];
}

/** The same as plain data, which another thread can be sent and a file can hold. */
export interface PackedFindings {
  /** The folder that was looked at, as messages call it. */
  readonly folder: string;
  readonly isWhole: boolean;
  readonly diagnostics: readonly PackedDiagnostic[];
  readonly excepted: readonly { readonly diagnostic: PackedDiagnostic; readonly reason: string }[];
}

/** Of a plan that was read, what the check found in it. */
export function asChecked({ id, isWhole, diagnostics, excepted }: ReadFiles): CheckedPlan {
  return { id, isWhole, diagnostics, excepted };
}

/** @param folder the folder that was looked at, as messages call it */
export function packFindings({ diagnostics, excepted }: Findings, isWhole: boolean, folder: string): PackedFindings {
  return {
    folder,
    isWhole,
    diagnostics: diagnostics.map(pack),
    excepted: excepted.map(({ diagnostic, reason }) => ({ diagnostic: pack(diagnostic), reason })),
  };
}

/** @param here a folder that holds the same files as the one that was looked at, as messages call it */
export function unpackFindings(packed: PackedFindings, here = packed.folder): Findings {
  const { folder, diagnostics, excepted } = packed;
  const pathOf = (path: string) =>
    path === folder || path.startsWith(`${folder}/`) ? here + path.slice(folder.length) : path;
  return {
    diagnostics: diagnostics.map((diagnostic) => unpack(diagnostic, pathOf)),
    excepted: excepted.map(({ diagnostic, reason }) => ({ diagnostic: unpack(diagnostic, pathOf), reason })),
  };
}
