import type { Host } from '../../hosts/host';
import type { RunKey } from '../model/keys';

const known = new WeakMap<object, Map<Host, unknown[]>>();

/** Those of a host. A list or record is grouped once, as nothing changes what somebody holds. */
function onHost<T>(
  all: object,
  host: Host,
  entries: () => readonly T[],
  hostOf: (entry: T) => Host,
): readonly T[] {
  let groups = known.get(all) as Map<Host, T[]> | undefined;
  if (!groups) {
    groups = new Map();
    for (const entry of entries()) {
      const group = groups.get(hostOf(entry));
      if (group) group.push(entry);
      else groups.set(hostOf(entry), [entry]);
    }
    known.set(all, groups);
  }
  return groups.get(host) ?? [];
}

/** Those of a host, in their order. */
export function listOnHost<T extends { host: Host }>(all: readonly T[], host: Host): readonly T[] {
  return onHost(
    all,
    host,
    () => all,
    (each) => each.host,
  );
}

/** The same for records by key. */
export function recordsOnHost<Key extends RunKey, T extends { host: Host }>(
  all: Record<Key, T>,
  host: Host,
): readonly [Key, T][] {
  return onHost(
    all,
    host,
    () => Object.entries(all) as [Key, T][], // they are typed as any text
    ([, each]) => each.host,
  );
}
