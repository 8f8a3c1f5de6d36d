/** The match pattern of a host, as permissions and content scripts want it. */
export function originOf(host: string): string {
  return `https://${host}/*`;
}

/** True for a host of Instructure's own cloud, which may be read from the start. */
export function isInstructure(host: string): boolean {
  return host.endsWith('.instructure.com');
}
