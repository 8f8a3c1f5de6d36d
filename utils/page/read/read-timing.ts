import { hasBegun } from '../../roster/model/has-begun';
import type { StepReading, TimingReading } from '../../roster/model/reading';
import { stepNames } from '../../roster/model/step-names';
import type { Steps } from '../../roster/model/steps';
import { MINUTE } from '../../roster/time/units';
import type { Dating } from '../parse/time-of';
import { labelKey } from '../text';
import { type AxNode, everyNode } from '../tree/ax-node';
import { attributeOf } from '../tree/dom';
import { lookUp } from '../words/dictionary';
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
/** Parts of one job lie no further apart. */
const longestJob = 18 * 60 * MINUTE;
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

/**
 * Start and end of a step by its timing table. The guide names only "time, status, and duration of
 * completed, current, and pending syncs": rows of other syncs stand there, too, in any order, on the page
 * of an old job also those that came after it, and this job's own row may be missing. A row is this job's
 * where it has its id, runs as its step does, ended where its next step began, or ended lately while the job
 * runs; else it is unknown, also where it is the only one. Rows that name parts of a sync, such as data
 * types, are all of this job.
 */
export function readTiming(
  content: AxNode[],
  step: StepReading,
  dating: Dating,
  job: Timed,
): TimingReading {
  // A step that has not begun, as far as is known, has no row of its own; one of an earlier sync may stand there.
  if (!hasBegun(step.state)) return noTiming;
  const all = timingRows(content, dating);
  if (!all || all.some(({ isStrange }) => isStrange)) return noTiming;
  const isNamed = job.jobId === null ? () => false : holding(job.jobId);
  const named = all.filter(({ place }) => isNamed(place));
  const rows = named.length ? named : all;
  const begun = rows.filter(
    ({ startedAt, state }) =>
      // The computer's clock may be wrong: it decides only where a row has no status.
      startedAt !== null && (state === null ? isPast(startedAt, dating) : state !== 'waiting'),
  );
  // What is over and begins later than now: the clock is wrong.
  if (rows.some((row) => row.state === null && row.endedAt !== null && !begun.includes(row)))
    return noTiming;
  const parts = new Set(rows.map(({ part }) => labelKey(part)).filter(Boolean));
  // "Roster Import" is a sync and no part of one.
  const isOfParts =
    (parts.size === rows.length && !rows.some(({ part }) => lookUp('jobTypes', part))) ||
    (named.length > 1 && named.length === all.length);
  const syncs = syncsOf(begun, isOfParts);
  const planned = all.flatMap(({ state, startedAt }) =>
    state === 'waiting' && startedAt !== null ? startedAt : [],
  );
  const rhythm = often([...syncs.map(({ startedAt }) => startedAt), ...planned]);
  const tied = { ...job, near: dating.near, rhythm, isNamed: named.length > 0 };
  const sync = isOfParts && syncs.length === 1 ? syncs[0] : ownSync(syncs, step, tied);
  if (!sync) return noTiming;
  const isOver = sync.state !== 'running' && step.state !== 'running';
  return { startedAt: sync.startedAt, endedAt: isOver ? sync.endedAt : null };
}

/** Whether a row shows the job's id (letters, digits, dashes), or links to what is called by it. */
function holding(jobId: string): (place: TimingRow['place']) => boolean {
  const alone = new RegExp(`(?<![^\\W_])${jobId}(?![^\\W_])`);
  return (place) =>
    everyNode(place).some(
      ({ element, text }) => alone.test(text) || alone.test(attributeOf(element, 'href') ?? ''),
    );
}

/**
 * Rows that follow each other without a gap are of one sync; what begins after a failure is another try.
 * Rows that are called parts may overlap, and need not follow at once.
 */
function syncsOf(begun: TimingRow[], isOfParts: boolean): Sync[] {
  const rows = begun.flatMap(({ startedAt, endedAt, state }) =>
    startedAt === null ? [] : [{ startedAt, endedAt, state }],
  );
  const syncs: Sync[] = [];
  for (const row of rows.sort((a, b) => a.startedAt - b.startedAt)) {
    const last = syncs.at(-1);
    const end = last && (last.endedAt ?? (isOfParts ? last.startedAt : 0));
    const isNext =
      end &&
      row.startedAt <= end + (isOfParts ? syncsApart : MINUTE) &&
      // What begins before the last one ended, or ends with it, is another's.
      (isOfParts ||
        (last.state !== 'failed' &&
          row.startedAt >= end - MINUTE &&
          (row.endedAt === null || row.endedAt > end)));
    if (!isNext) syncs.push(row);
    else {
      last.endedAt = last.endedAt && row.endedAt && Math.max(row.endedAt, end);
      // The last one shows how they stand: those before it went well.
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

interface Tied extends Timed {
  /** Now, in ms since 1970; null where nothing is known of it. */
  near: number | null;
  /** How close to each other syncs begin, in ms. */
  rhythm: number;
  /** True where these rows show the job's id. */
  isNamed: boolean;
}

/** The one that can be this job's and no other's. */
function ownSync(syncs: Sync[], step: StepReading, job: Tied): Sync | null {
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

function isTied(
  sync: Sync,
  syncs: Sync[],
  step: StepReading,
  { isNamed, isCurrent, nextAt = null, near, rhythm }: Tied,
): boolean {
  const { startedAt, endedAt } = sync;
  if (isNamed || (isCurrent && step.state === 'running')) return true;
  // Some tables give each step the times of its whole sync.
  if (nextAt)
    return (
      startedAt === nextAt ||
      (endedAt !== null && Math.abs(nextAt - endedAt - syncsApart / 2) <= syncsApart / 2 + MINUTE)
    );
  if (sync !== syncs.at(-1) || near === null) return false;
  // Halfway to the next sync it may still be that of the one before.
  return isCurrent && near - startedAt < Math.min(lately, rhythm / 2);
}

/** How close to each other syncs begin, in ms; infinite where only one is known. */
function often(starts: number[]): number {
  const sorted = [...starts].sort((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((start, at) => start - (sorted[at] ?? 0)));
}
