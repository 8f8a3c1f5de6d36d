import type { Host } from './host';
import { hostName } from './parse-host';

/**
 * The host of an https address as the browser itself understands it, so that what stands before an `@` is
 * no part of it. Null for any other address, for one with a port, and for a name no host can have.
 */
export function hostOfUrl(address: string): Host | null {
  const url = URL.parse(address);
  const isHost = url?.protocol === 'https:' && url.port === '' && url.hostname.length <= 253;
  return isHost && hostName.test(url.hostname) ? url.hostname : null;
}
