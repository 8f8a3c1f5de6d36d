import type * as z from 'zod/mini';

type Path = readonly PropertyKey[];
type Group = Record<PropertyKey, unknown>;

/** How deep the record lies that a fault at `path` is within. */
export type DepthOf = (path: Path) => number;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** Takes one record out, or sets a whole part anew; false where there is nothing to take. */
function drop(whole: Group, path: Path, initial: Group): boolean {
  const [part = ''] = path;
  if (path.length === 1 && part in initial && !Object.is(whole[part], initial[part])) {
    whole[part] = initial[part];
    return true;
  }
  const group = path.slice(0, -1).reduce<unknown>((at, key) => isGroup(at) && at[key], whole);
  const last = path.at(-1);
  if (!isGroup(group) || last === undefined || !Object.hasOwn(group, last)) return false;
  return delete group[last];
}

/**
 * What a schema reads of a value, damaged records left out, and why each of them was. Null when the
 * whole is of another shape or version.
 */
export function salvage<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  initial: T,
  depthOf: DepthOf,
): { value: T; reasons: string[] } | null {
  if (!isGroup(value) || !isGroup(initial) || value.version !== initial.version) return null;
  const left: Group = structuredClone(value);
  const reasons: string[] = [];
  // Faults within a part come to light only once it has the right shape.
  for (let round = 0; round < 4; round++) {
    const { success, data, error } = schema.safeParse(left);
    if (success) return { value: data, reasons };
    for (const { path, code } of error.issues) {
      const isDropped = drop(left, path.slice(0, depthOf(path)), initial);
      if (isDropped) reasons.push(`${String(path[0])} (${code})`);
    }
  }
  return null;
}
