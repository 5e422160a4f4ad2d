import { createRequire } from 'node:module';

/** The program that makes the index; null where the package has none for this machine. It is a package of its own for each. */
export function pagefindBinary(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = process.platform === 'win32' ? 'pagefind_extended.exe' : 'pagefind_extended';
  try {
    return require.resolve(`@pagefind/${platform}-${process.arch}/bin/${name}`);
  } catch {
    return null;
  }
}

const require = createRequire(import.meta.url);
