import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { NamedContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { publicFields } from '../../public-persons.js';

const address =
  /(?<![\p{L}\d._%+-])([\p{L}\d][\p{L}\d._%+-]{0,63})@((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}\p{L}{2,12})(?![\p{L}\d])/giu;

/** Addresses that belong to a task and stay when people leave. */
const task =
  /^(?:info|kontakt|post|mail|e-?mail|sikkerpost|hovedpostkasse|sekretariat\p{L}*|kontor|administration|reception|boligsocial\p{L}*|helhedsplan\p{L}*|projekt\p{L}*|presse|support|service|webmaster|gdpr|dpo|databeskyttelse|bestyrelse\p{L}*|fritidsjob|jobcenter|kommunen?|borger\p{L}*|raadhus\p{L}*|teknik\p{L}*|udlejning|drift|lbf|bolig\p{L}*|[\p{L}-]*(?:hus|huset|center|centret|centeret|klub|klubben|skole|skolen|cafe|cafeen|forening|foreningen|afdeling|afdelingen|team|teamet|gruppe|gruppen|bibliotek|biblioteket))(?:[._-].*)?$/iu;
const privateProvider =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|proton|protonmail|gmx|mail|jubii|ofir|webspeed|stofanet|mail\.dk|get2net|youmail|tdcadsl|c)\.(?:com|dk|net|me|de|tele\.dk)$|^(?:[\p{L}\d-]+\.)?(?:mail|stofanet|webspeed|tele)\.(?:dk|net)$/iu;

/** A person's address stands in personer.yaml alone; one that a whole office reads may stand anywhere. */
export function eMailAddresses({ values, plan }: NamedContext): Diagnostic[] {
  const known = publicFields(plan, 'e-mail');
  return values.texts.flatMap((text) => {
    if (text.file.kind === 'people' || !text.text.includes('@')) return [];
    return firstInText(text.text.matchAll(address)).flatMap(({ 0: whole, 1: name = '', 2: domain = '', index }) => {
      const isPrivate = privateProvider.test(domain);
      if (known.has(whole.toLowerCase()) || (!isPrivate && task.test(name))) return [];
      const message = isPrivate
        ? `${whole} er en privat mailadresse`
        : `${whole} ser ud til at være en persons mailadresse`;
      const help = `Skriv en fælles adresse som info@…, eller ${plan ? 'flyt den til personer.yaml' : 'slet den'}`;
      return [diagnose('HP704', message, text.span(index, index + whole.length), { help })];
    });
  });
}
