import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/** Who is to sign is reached by mail and telephone: an address with a comma, or seven digits, reach nobody. */
export function personContacts(context: CheckContext): Diagnostic[] {
  const file = context.fileOf('people')?.file;
  if (!file) return [];
  return (context.plan.people?.personer ?? []).flatMap(({ 'e-mail': mail, telefon }, index) => {
    const at = (field: string) => file.spanOf(['personer', index, field]);
    const found: Diagnostic[] = [];
    if (mail !== undefined && !address.test(mail)) {
      const help = 'Skriv hele adressen uden mellemrum, fx direktion@boligforening.dk';
      found.push(diagnose('HP708', `«${mail}» er ikke en mailadresse${whyNot(mail)}`, at('e-mail'), { help }));
    }
    // A CPR number is told as one.
    if (telefon !== undefined && !isTelephone(telefon) && !/^\d{6}\D?\d{4}$/.test(telefon.trim())) {
      const help = 'Skriv otte cifre, fx 12 34 56 78; udenlandske numre med + og landets kode';
      found.push(diagnose('HP708', `«${telefon}» er ikke et telefonnummer`, at('telefon'), { help }));
    }
    return found;
  });
}

const address = /^[^\s@,;:<>()"]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

function whyNot(mail: string): string {
  if (/\s/.test(mail)) return ': der er et mellemrum i den';
  if (mail.includes(',')) return ': der er et komma i den';
  if (!mail.includes('@')) return ': der mangler et @';
  return /@[^.]*$/.test(mail) ? ': den mangler slutningen, fx .dk' : '';
}

/** Eight digits, with the country's code or without; abroad there are fewer or more. */
function isTelephone(written: string): boolean {
  const digits = written.replaceAll(/[\s().\-–]/g, '');
  return /^(?:(?:\+|00)45)?[1-9]\d{7}$/.test(digits) || /^(?:\+|00)(?!45)[1-9]\d{6,14}$/.test(digits);
}
