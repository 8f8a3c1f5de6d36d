import type { Host } from './host';

/** Why a text names no host that can be added. */
export type WrongHost = 'empty' | 'no-host' | 'no-https' | 'port';

/** A host as browsers write it: lower case, punycode, no port, with at least one dot. */
export const hostName =
  /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The host of an address or host name somebody typed or pasted: lower case and punycode. Canvas is read
 * over https alone, so `http:` is taken as a slip; a port has no place in Firefox's match patterns.
 */
export function parseHost(text: string): { host: Host } | { wrong: WrongHost } {
  const typed = text.trim();
  if (typed === '') return { wrong: 'empty' };
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed);
  if (hasScheme && !/^https?:\/\//i.test(typed)) return { wrong: 'no-https' };
  let url: URL;
  try {
    url = new URL(hasScheme ? typed.replace(/^http:/i, 'https:') : `https://${typed}`);
  } catch {
    return { wrong: 'no-host' };
  }
  const host = url.hostname.replace(/\.$/, '');
  // `https://canvas.school.edu@elsewhere.example` leads elsewhere: nobody means that.
  if (url.username || url.password || host.length > 253 || !hostName.test(host)) {
    return { wrong: 'no-host' };
  }
  return url.port === '' ? { host } : { wrong: 'port' };
}
