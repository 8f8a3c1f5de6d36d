import type { TimingReading } from '../reading';
import type { Steps } from '../steps';

/** The timing of a step of which none is known. */
export const noTiming: TimingReading = { startedAt: null, endedAt: null };

/** The timings of three such steps. */
export const noTimings: Steps<TimingReading> = {
  extract: noTiming,
  conversion: noTiming,
  import: noTiming,
};
