import type { Host } from './host';

/** The match pattern of a host, as permissions and content scripts want it. */
export function originOf(host: Host): string {
  return `https://${host}/*`;
}

/** What is asked for at install; the browser, its user or a policy may withhold it all the same. */
export const cloud = { origins: ['https://*.instructure.com/*'] };

/** True for a host of Instructure's own cloud, which may be read from the start. */
export function isInstructure(host: Host): boolean {
  return host.endsWith('.instructure.com');
}

/** True for a match pattern within Instructure's own cloud, which is allowed at install or not at all. */
export function isCloudOrigin(origin: string): boolean {
  return isInstructure(origin.replace('https://', '').split('/', 1)[0] ?? '');
}
