type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Of a value that is made of records in groups, the records that are not the very same in `known`; what is no
 * group stays. Whatever of it is sound, the whole is: each record is judged by itself.
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
