/**
 * True where two values that storage holds are alike: numbers, texts, arrays and plain records, a missing field
 * being as good as an undefined one. Far cheaper than to read a large value through its schema once more.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  let fields = 0;
  for (const key in a) {
    const value = a[key as never];
    if (value === undefined) continue;
    if (!isSame(value, b[key as never])) return false;
    fields++;
  }
  for (const key in b) if (b[key as never] !== undefined) fields--;
  return fields === 0;
}
