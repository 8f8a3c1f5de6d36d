import type { Run } from '../../roster/model/run';

/** 2: its end is known. 1: it has ended, no source says when. 0: it runs, or nothing is known. */
function finality({ endedAt, status }: Run): number {
  if (endedAt !== null) return 2;
  return status === 'in-progress' || status === 'unknown' ? 0 : 1;
}

function knownFacts(value: unknown): number {
  if (value === null || value === 'unknown') return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value ?? {}).reduce<number>((sum, each) => sum + knownFacts(each), 0);
}

/** Highest first; lists of errors only grow, and the last of them comes after the end. */
function rank(run: Run): number[] {
  const messages = (run.errorCount ?? 0) + (run.warningCount ?? 0);
  return [finality(run), run.asOf, knownFacts(run), messages];
}

/**
 * The reading to keep of two of the same run: an ended one before an unfinished one, then the later, then the
 * one that knows more. A total order, so that the order of readings does not matter.
 */
export function preferredRun(a: Run, b: Run): Run {
  const [ranksA, ranksB] = [rank(a), rank(b)];
  const place = ranksA.findIndex((value, index) => value !== ranksB[index]);
  if (place >= 0) return (ranksA[place] ?? 0) > (ranksB[place] ?? 0) ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
