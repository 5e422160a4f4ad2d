import { type DiskWriter, systemDisk } from '../../src/publish/output-folder.js';

/** A disk on which everything fails from the n-th call on that puts something on it; 0 lets none through. */
export function diskFailingAfter(calls: number, code: string): DiskWriter & { readonly used: () => number } {
  let used = 0;
  const guard = <A extends unknown[]>(name: string, call: (...args: A) => Promise<void>) => {
    return async (...args: A): Promise<void> => {
      used += 1;
      if (used > calls) throw Object.assign(new Error(`${code}: simulated, ${name}`), { code, syscall: name });
      await call(...args);
    };
  };
  return {
    writeFile: guard('open', systemDisk.writeFile),
    mkdir: guard('mkdir', systemDisk.mkdir),
    rename: guard('rename', systemDisk.rename),
    // A full disk still lets go of files.
    remove: systemDisk.remove,
    removeEmptyFolder: systemDisk.removeEmptyFolder,
    used: () => used,
  };
}
