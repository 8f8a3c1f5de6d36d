const lists = new WeakMap<readonly object[], Map<string, object[]>>();
const records = new WeakMap<object, Map<string, [string, object][]>>();

function add<T>(groups: Map<string, T[]>, host: string, each: T): void {
  const group = groups.get(host);
  if (group) group.push(each);
  else groups.set(host, [each]);
}

/** Those of a host, in their order. The list is grouped once, as nothing changes a list that somebody holds. */
export function listOnHost<T extends { host: string }>(
  all: readonly T[],
  host: string,
): readonly T[] {
  let groups = lists.get(all) as Map<string, T[]> | undefined;
  if (!groups) {
    groups = new Map();
    for (const each of all) add(groups, each.host, each);
    lists.set(all, groups);
  }
  return groups.get(host) ?? [];
}

/** The same for records by key. */
export function recordsOnHost<T extends { host: string }>(
  all: Record<string, T>,
  host: string,
): readonly [string, T][] {
  let groups = records.get(all) as Map<string, [string, T][]> | undefined;
  if (!groups) {
    groups = new Map();
    for (const entry of Object.entries(all)) add(groups, entry[1].host, entry);
    records.set(all, groups);
  }
  return groups.get(host) ?? [];
}
