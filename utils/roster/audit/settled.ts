import { isSame } from '../../same';
import type { RunKey } from '../model/keys';
import type { Run } from '../model/run';

/** Runs as they count for others, by what they were made of, and the latest of each key. */
const made = new WeakMap<Run, Run>();
const latest = new Map<RunKey, Run>();
/** Far more than a worker sees before it ends; without an end it would never let go of any. */
const most = 50_000;

/**
 * An ended run without the time it was last read, which changes nothing about it. Returns the same object while
 * nothing else changes, so that results can be remembered by it.
 */
export function settled(run: Run): Run {
  const before = made.get(run);
  if (before) return before;
  const { endedAt, asOf } = run;
  const plain = endedAt === null || endedAt === asOf ? run : { ...run, asOf: endedAt };
  const last = latest.get(run.key);
  const same = last && isSame(last, plain) ? last : plain;
  if (latest.size >= most) latest.clear();
  latest.set(run.key, same);
  made.set(run, same);
  return same;
}
