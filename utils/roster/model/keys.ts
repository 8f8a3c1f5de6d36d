/** Key of a rostering job: unique over all Canvas hosts, and readable back from a notification id. */
export function jobKey(host: string, id: string): string {
  return `${host}/job/${id}`;
}

/** Key of a rostering job first seen on a page without ids. `handle`: made of what set it apart, never shown. */
export function unnamedKey(host: string, handle: string): string {
  return `${host}/unnamed/${handle}`;
}

/** Key of a Canvas SIS import. */
export function importKey(host: string, id: string): string {
  return `${host}/import/${id}`;
}

/** The parts of a key; null for text that is none. Ids may hold slashes, hosts may not. */
export function parseKey(
  key: string,
): { host: string; kind: 'job' | 'unnamed' | 'import'; id: string } | null {
  const [, host, kind, id] = /^([^/]+)\/(job|unnamed|import)\/(.+)$/s.exec(key) ?? [];
  if (!host || !id || (kind !== 'job' && kind !== 'unnamed' && kind !== 'import')) return null;
  return { host, kind, id };
}
