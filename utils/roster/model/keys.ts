import type { Host } from '../../hosts/host';

/**
 * Key of a rostering job, with or without an id. No key, id or `Host` can be put where another kind of them is
 * meant. Plain text passes for any, so name the kind where it comes in.
 */
export type JobKey = string & { readonly names?: 'job' };
/** Key of a Canvas SIS import. */
export type ImportKey = string & { readonly names?: 'import' };
/** Key of a run: that of its job, or of an import that stands alone. */
export type RunKey = JobKey | ImportKey;
/** The number that the page shows of a job: unique on one host alone. */
export type JobId = string & { readonly names?: 'job id' };
/** Canvas's id of a SIS import: unique on one host alone. */
export type ImportId = string & { readonly names?: 'import id' };

/** Key of a rostering job: unique over all Canvas hosts, and readable back from a notification id. */
export function jobKey(host: Host, id: JobId): JobKey {
  return `${host}/job/${id}`;
}

/** Key of a rostering job first seen on a page without ids. `handle`: made of what set it apart, never shown. */
export function unnamedKey(host: Host, handle: string): JobKey {
  return `${host}/unnamed/${handle}`;
}

/** Key of a Canvas SIS import. */
export function importKey(host: Host, id: ImportId): ImportKey {
  return `${host}/import/${id}`;
}

/** What a key names. An unnamed job has its handle for an id. */
type KeyParts =
  | { host: Host; kind: 'job'; id: JobId }
  | { host: Host; kind: 'unnamed'; id: string }
  | { host: Host; kind: 'import'; id: ImportId };

/** The parts of a key; null for text that is none. Ids may hold slashes, hosts may not. */
export function parseKey(key: string): KeyParts | null {
  const [, host, kind, id] = /^([^/]+)\/(job|unnamed|import)\/(.+)$/s.exec(key) ?? [];
  if (!host || !id || (kind !== 'job' && kind !== 'unnamed' && kind !== 'import')) return null;
  return { host, kind, id };
}
