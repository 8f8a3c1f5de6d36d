/** Repeatable numbers in [0, 1) (mulberry32): the same seed tells the same night. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A factor between 1 − share and 1 + share. */
export function about(next: () => number, share: number): number {
  return 1 + (next() * 2 - 1) * share;
}
