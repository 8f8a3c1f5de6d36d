/** Ms of one slice of work: two of them leave a page time within a frame. */
const slice = 8;

/** Begins a slice of work that would make a long task; the function it gives is true until the slice is over. */
export function beginSlice(): () => boolean {
  const until = performance.now() + slice;
  return () => performance.now() < until;
}
