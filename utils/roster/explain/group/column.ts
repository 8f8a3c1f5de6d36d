/** Whole numbers by place, four bytes each; what was never put is `empty`. */
export function createColumn(empty: number) {
  let held = new Int32Array(64).fill(empty);
  return {
    at: (place: number) => held[place] ?? empty,
    put(place: number, value: number): void {
      if (place >= held.length) {
        const wider = new Int32Array(Math.max(place + 1, held.length * 2)).fill(empty);
        wider.set(held);
        held = wider;
      }
      held[place] = value;
    },
  };
}
