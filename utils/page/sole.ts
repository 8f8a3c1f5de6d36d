/** What all of these are; null for none, or where they differ. */
export function sole<Value>(values: Iterable<Value>): Value | null {
  const [value, other] = new Set(values);
  return value === undefined || other !== undefined ? null : value;
}
