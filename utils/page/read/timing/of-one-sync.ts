import type { TimingReading } from '../../../roster/model/reading';
import { stepNames } from '../../../roster/model/step-names';
import { noTimings } from '../../../roster/model/step-readings/no-timing';
import type { Steps } from '../../../roster/model/steps';
import { MINUTE } from '../../../roster/time/units';

/** Parts of one job lie no further apart. */
const longestJob = 18 * 60 * MINUTE;

/**
 * The timings of one job's steps; none at all where a step begins before the one in front of it, or too
 * long after it: the rows are then of different syncs.
 */
export function ofOneSync(timings: Steps<TimingReading>): Steps<TimingReading> {
  const starts = stepNames.flatMap((step) => timings[step].startedAt ?? []);
  const isInOrder = starts.every((start, at) => {
    const before = starts[at - 1] ?? start;
    return start >= before && start - before <= longestJob;
  });
  return isInOrder ? timings : noTimings;
}
