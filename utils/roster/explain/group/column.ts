/** Places of one part: a column that grows by parts copies nothing, however long it is. */
const bits = 12;
const size = 1 << bits;

/** A growing array of whole numbers, four bytes each; a place that was never set is `empty`. */
export function createColumn(empty: number) {
  const parts: Int32Array[] = [];
  return {
    at: (place: number) => parts[place >>> bits]?.[place & (size - 1)] ?? empty,
    put(place: number, value: number): void {
      const which = place >>> bits;
      const part = parts[which] ?? new Int32Array(size).fill(empty);
      parts[which] = part;
      part[place & (size - 1)] = value;
    },
  };
}
