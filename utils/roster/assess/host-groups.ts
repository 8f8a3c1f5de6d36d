const known = new WeakMap<object, Map<string, unknown[]>>();

/** Those of a host. A list or record is grouped once, as nothing changes what somebody holds. */
function onHost<T>(
  all: object,
  host: string,
  entries: () => readonly T[],
  hostOf: (entry: T) => string,
): readonly T[] {
  let groups = known.get(all) as Map<string, T[]> | undefined;
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
export function listOnHost<T extends { host: string }>(
  all: readonly T[],
  host: string,
): readonly T[] {
  return onHost(
    all,
    host,
    () => all,
    (each) => each.host,
  );
}

/** The same for records by key. */
export function recordsOnHost<T extends { host: string }>(
  all: Record<string, T>,
  host: string,
): readonly [string, T][] {
  return onHost(
    all,
    host,
    () => Object.entries(all),
    ([, each]) => each.host,
  );
}
