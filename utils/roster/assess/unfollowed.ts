import type { JobStatus } from '../model/reading';
import type { StepView } from '../model/snapshot';
import type { LocalTime } from '../model/step';
import { MINUTE } from '../time/units';

/** The page lags Canvas by five minutes; what it showed longer ago has nothing to say against Canvas. */
const pastLag = 10 * MINUTE;
/** The next batch of a job follows the last one sooner than this. */
const quiet = 15 * MINUTE;
/** What nobody has heard of for so long may have ended in any way, where no run shows how long one takes. */
const lost = 6 * 60 * MINUTE;
/** A run may take twice as long as any before, and an hour in any case. */
const leastPatience = 60 * MINUTE;

/** How long a job that no source mentions is taken for running, by the durations of runs there (ms). */
export function unfollowedAfter(durations: readonly number[]): number {
  if (durations.length === 0) return lost;
  return Math.min(lost, Math.max(leastPatience, 2 * Math.max(...durations)));
}

/** What was last heard of a job that is said to be in progress. */
export interface LastSign {
  /** True while one of its imports is not over. */
  isOpen: boolean;
  /** When its page, or the end of an import, last showed it. */
  at: LocalTime;
  /** See `patienceFor`. */
  unfollowedAfter: number;
}

/**
 * A step before the imports, where nobody has looked at the page since: imports begin only when the
 * steps before them are over. One that was waiting may have been skipped, so of it nothing is known.
 */
export function beforeImports(view: StepView, imports: StepView): StepView {
  const isOpen = view.state === 'running' || view.state === 'waiting';
  const haveBegun = imports.source === 'canvas' && !['waiting', 'unknown'].includes(imports.state);
  if (!isOpen || !haveBegun || !isPast(view, imports)) return view;
  const known = { ...view, percent: null, source: imports.source, asOf: imports.asOf };
  if (view.state === 'waiting') return { ...known, state: 'unknown' };
  return { ...known, state: 'complete', likely: true, note: 'imports-began' };
}

function isPast({ asOf }: Pick<StepView, 'asOf'>, imports: StepView): boolean {
  return (imports.asOf ?? 0) - (asOf ?? 0) > pastLag;
}

/**
 * The import step as Canvas reports it, but no more finished than the page shows while its imports are
 * matched by time alone: they may be another job's. `openAt`: when the page last showed the job at work
 * (local); null where it did not.
 */
export function notBeforePage(imports: StepView, openAt: LocalTime | null): StepView {
  const isOpen = openAt !== null && !isPast({ asOf: openAt }, imports);
  if (!imports.likely || imports.state !== 'complete' || !isOpen) return imports;
  return { ...imports, state: 'running', endedAt: null, note: 'page-open' };
}

/**
 * The status of a job that the page last showed running: over once its imports have ended and no other came,
 * unknown when nothing was heard of it for longer than such runs take. `readAt`: last answer of Canvas (local);
 * `skew`: server minus local clock, ms.
 */
export function unfollowedStatus(
  shown: JobStatus,
  steps: { extract: StepView; conversion: StepView; import: StepView },
  { readAt, skew }: { readAt: LocalTime | null; skew: number },
  sign: LastSign,
): JobStatus {
  const { endedAt } = steps.import;
  const isInferred =
    steps.extract.note === 'imports-began' || steps.conversion.note === 'imports-began';
  if (isInferred && (shown === 'completed' || shown === 'warning')) {
    return (readAt ?? 0) - ((endedAt ?? 0) - skew) < quiet ? 'in-progress' : shown;
  }
  const isLost = !sign.isOpen && (readAt ?? 0) - sign.at > sign.unfollowedAfter;
  if (shown === 'in-progress' && isLost) return 'unknown';
  return shown;
}
