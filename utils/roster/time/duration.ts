/** Milliseconds from start to end; null unless both are known and in order. */
export function duration(span: {
  startedAt: number | null;
  endedAt: number | null;
}): number | null {
  if (span.startedAt === null || span.endedAt === null) return null;
  return span.endedAt >= span.startedAt ? span.endedAt - span.startedAt : null;
}
