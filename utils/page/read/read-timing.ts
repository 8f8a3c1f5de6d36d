import type { StepReading, TimingReading } from '../../roster/model/reading';
import { stepNames } from '../../roster/model/step-names';
import type { Steps } from '../../roster/model/steps';
import { MINUTE } from '../../roster/time/units';
import type { Dating } from '../parse/time-of';
import { labelKey } from '../text';
import type { AxNode } from '../tree/ax-node';
import { type TimingRow, timingRows } from './timing-rows';

export const noTiming: TimingReading = { startedAt: null, endedAt: null };

/** A sync as its rows show it, one or several in a row. */
interface Sync {
  startedAt: number;
  endedAt: number | null;
  state: TimingRow['state'];
}

/** Rows that begin closer to each other may be parts of one sync. */
const syncsApart = 45 * MINUTE;
/** What ended longer ago is hardly the newest of a district that syncs every night. */
const lastNight = 26 * 60 * MINUTE;
/** Parts of one job lie no further apart. */
const longestJob = 18 * 60 * MINUTE;

/**
 * Start and end of a step by its timing table. The guide names only "time, status, and duration of
 * completed, current, and pending syncs": rows of other syncs stand there, too, in any order. This job's
 * row is the one that fits its step and the clock, else it is unknown. Rows that name parts of a sync,
 * such as data types, are all of this job.
 */
export function readTiming(
  content: AxNode[],
  step: StepReading,
  dating: Dating,
  /** True for a job of which a step runs: no other sync can have begun after it. */
  isCurrent: boolean,
): TimingReading {
  // A step that has not begun, as far as is known, has no row of its own; one of an earlier sync may stand there.
  if (!/^(running|complete|failed)$/.test(step.state)) return noTiming;
  const rows = timingRows(content, dating);
  if (!rows || rows.some(({ isStrange }) => isStrange)) return noTiming;
  const begun = rows.filter(
    ({ startedAt, state }) =>
      // The computer's clock may be wrong: it decides only where a row has no status.
      startedAt !== null && (state === null ? isPast(startedAt, dating) : state !== 'waiting'),
  );
  // What is over and begins later than now: the clock is wrong.
  if (rows.some((row) => row.state === null && row.endedAt !== null && !begun.includes(row)))
    return noTiming;
  const parts = new Set(rows.map(({ part }) => labelKey(part)).filter(Boolean));
  if (parts.size === rows.length) return ofParts(rows, step);
  const syncs = syncsOf(begun);
  const [only] = syncs;
  const isAlone = begun.length === rows.length && syncs.length === 1;
  const isOne = isAlone && (rows.length === 1 || (only && fits(only, step)));
  const sync = isOne ? only : ownSync(syncs, step, dating, isCurrent);
  if (!sync) return noTiming;
  const isOver = sync.state !== 'running' && !/^(running|waiting)$/.test(step.state);
  return { startedAt: sync.startedAt, endedAt: isOver ? sync.endedAt : null };
}

/** Rows that follow each other without a gap are of one sync; what begins after a failure is another try. */
function syncsOf(begun: TimingRow[]): Sync[] {
  const rows = begun.flatMap(({ startedAt, endedAt, state }) =>
    startedAt === null ? [] : [{ startedAt, endedAt, state }],
  );
  const syncs: Sync[] = [];
  for (const row of rows.sort((a, b) => a.startedAt - b.startedAt)) {
    const last = syncs.at(-1);
    const end = last?.endedAt ?? null;
    const isNext = end !== null && row.startedAt <= end + MINUTE && last?.state !== 'failed';
    if (!last || !isNext) syncs.push(row);
    else {
      last.endedAt = row.endedAt && Math.max(row.endedAt, end);
      // The last one tells how they stand: those before it went well.
      last.state = last.state === 'complete' ? row.state : row.state && last.state;
    }
  }
  return syncs;
}

/** True where a sync stands as the step does; one without a status only by whether it is over. */
function fits({ state, endedAt }: Sync, step: StepReading): boolean {
  return state === null
    ? step.state !== 'failed' && (endedAt === null) === (step.state === 'running')
    : state === step.state;
}

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
  return isInOrder ? timings : { extract: noTiming, conversion: noTiming, import: noTiming };
}

function isPast(at: number, { near }: Dating): boolean {
  return near === null || at <= near + MINUTE;
}

/** The newest sync that has begun, where it can be this job's: the others are earlier. */
function ownSync(
  syncs: Sync[],
  step: StepReading,
  { near }: Dating,
  isCurrent: boolean,
): Sync | null {
  const running = syncs.filter(({ state }) => state === 'running');
  const newest = running[0] ?? syncs.at(-1);
  if (!newest || running.length > 1) return null;
  const isAlone = syncs.every(
    (sync) => sync === newest || Math.abs(sync.startedAt - newest.startedAt) > syncsApart,
  );
  if (!isAlone) return null;
  // An old job's page may list the syncs that came after it: the newest is then another's.
  if (near !== null && near - (newest.endedAt ?? newest.startedAt) > lastNight) return null;
  // Without a status it is this job's only where no other can be newer, and each one before it is over.
  const isClear =
    newest.state !== null ||
    (isCurrent && syncs.every((sync) => sync === newest || sync.endedAt !== null));
  return isClear && fits(newest, step) ? newest : null;
}

/** First start and last end of the parts of one sync; the end is null while one of them runs. */
function ofParts(rows: TimingRow[], step: StepReading): TimingReading {
  const begun = rows.filter(({ startedAt, state }) => startedAt !== null && state !== 'waiting');
  const starts = begun.flatMap(({ startedAt }) => startedAt ?? []);
  if (!starts.length || Math.max(...starts) - Math.min(...starts) > longestJob) return noTiming;
  const ends = begun.map(({ endedAt, state }) => (state === 'running' ? null : endedAt));
  const isOver = ends.every((end) => end !== null) && !/^(running|waiting)$/.test(step.state);
  return { startedAt: Math.min(...starts), endedAt: isOver ? Math.max(...ends) : null };
}
