type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The part of a value to check: of its groups of records, the records that are not the same objects in `known`;
 * all that is not a group. If that part is sound, so is the whole, since each record is checked by itself.
 */
export function newsOf(value: unknown, known: unknown): unknown {
  if (!isGroup(value) || !isGroup(known)) return value;
  const parts = Object.entries(value).map(([name, part]) => {
    const before = known[name];
    if (!isGroup(part) || !isGroup(before)) return [name, part];
    if (part === before) return [name, {}];
    const fresh = Object.entries(part).filter(([key, each]) => !Object.is(each, before[key]));
    return [name, Object.fromEntries(fresh)];
  });
  return Object.fromEntries(parts);
}
