import type { StepReading } from '../../../roster/model/reading';
import { MINUTE } from '../../../roster/time/units';
import { type Sync, syncsApart } from './syncs';

/** What began longer ago than this may be the sync before. */
const lately = 6 * 60 * MINUTE;

/** What else the page shows of the job whose row is looked for. */
export interface Timed {
  /** Null where the page shows none. */
  jobId: string | null;
  /** True for a job of which a step runs: no other sync can have begun after it. */
  isCurrent: boolean;
  /** When its next step began; null where that is unknown. */
  nextAt?: number | null;
}

interface Tied extends Timed {
  /** Now, in ms since 1970; null where nothing is known of it. */
  near: number | null;
  /** How close to each other syncs begin, in ms. */
  rhythm: number;
  /** True where these rows show the job's id. */
  isNamed: boolean;
}

/** The one that can be this job's and no other's. */
export function ownSync(syncs: Sync[], step: StepReading, job: Tied): Sync | null {
  const fitting = syncs.filter((sync) => fits(sync, step));
  const [own, ...others] = fitting.filter((sync) => isTied(sync, syncs, step, job));
  const isClear =
    own &&
    !others.length &&
    syncs.every((sync) => sync === own || Math.abs(sync.startedAt - own.startedAt) > syncsApart) &&
    // Without a status another may stand as the step does, too.
    (own.state !== null || syncs.every((sync) => sync === own || (job.isCurrent && sync.endedAt)));
  return isClear ? own : null;
}

/** True where a sync stands as the step does; one without a status only by whether it is over. */
function fits({ state, endedAt }: Sync, step: StepReading): boolean {
  return state === null
    ? step.state !== 'failed' && (endedAt === null) === (step.state === 'running')
    : state === step.state;
}

function isTied(
  sync: Sync,
  syncs: Sync[],
  step: StepReading,
  { isNamed, isCurrent, nextAt = null, near, rhythm }: Tied,
): boolean {
  const { startedAt, endedAt } = sync;
  if (isNamed || (isCurrent && step.state === 'running')) return true;
  // Some tables give each step the times of its whole sync.
  if (startedAt === nextAt) return true;
  if (nextAt && endedAt !== null)
    return Math.abs(nextAt - endedAt - syncsApart / 2) <= syncsApart / 2 + MINUTE;
  // Where its end is unknown, it is tied to the next step as the last one is to now.
  const until = nextAt ?? near;
  if (until === null || sync !== syncs.findLast((each) => each.startedAt <= (nextAt ?? Infinity)))
    return false;
  // Halfway to the next sync it may still be that of the one before.
  return isCurrent && until - startedAt < Math.min(lately, rhythm / 2);
}
