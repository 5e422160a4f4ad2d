import { type SiteAddress, siteAddress } from '../../publish/site-address.js';
import { CannotRun } from '../failure.js';

/** What `--address` says: a whole address, or the path alone. Null where it is not given. */
export function readAddress(text: string | undefined): SiteAddress | null {
  if (text === undefined) return null;
  const isPath = text.startsWith('/') && !text.startsWith('//');
  const full = isPath ? `https://sted.invalid${text}` : text;
  const url = URL.canParse(full) ? new URL(full) : null;
  const isUsable = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
  if (!isUsable || /[\s"'<>\\]/.test(text))
    throw new CannotRun(
      `--address «${text}» er ikke en adresse, hvor en side kan ligge`,
      'Skriv fx --address https://kommunen.dk/planer/ eller kun --address /planer/',
    );
  const whole = siteAddress(url.href.endsWith('/') ? url.href : `${url.href}/`);
  return isPath ? { ...whole, url: null } : whole;
}
