import { isIP } from 'node:net';
import { hostname } from 'node:os';

/**
 * Whether a request names a host that is this machine. A page elsewhere can make its own name lead to this machine and so read what
 * is served here (DNS rebinding); it cannot make the browser name another host than its own, and an address is no name.
 * @param chosen the host that the user asked to be served at
 */
export function isAllowedHost(header: string | undefined, chosen: string): boolean {
  const host = (header ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  const own = ['localhost', chosen.toLowerCase(), hostname().toLowerCase()];
  return isIP(host) !== 0 || own.includes(host) || host.endsWith('.localhost');
}
