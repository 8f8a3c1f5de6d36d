/**
 * The newer of two facts about the same thing; two of the same instant are ordered by their content, so
 * that the result never depends on the order in which readings arrive.
 */
export function newer<T extends { at: number }>(a: T | null, b: T): T {
  if (a === null || b.at > a.at) return b;
  if (b.at < a.at) return a;
  return JSON.stringify(b) > JSON.stringify(a) ? b : a;
}

/** The smaller of two numbers, either of which may be missing. Times have to be of one clock. */
export function earliest<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The greater of two numbers, either of which may be missing. Times have to be of one clock. */
export function latest<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
