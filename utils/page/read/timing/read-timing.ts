import type { StepReading, TimingReading } from '../../../roster/model/reading';
import { hasBegun } from '../../../roster/model/step-readings/has-begun';
import { noTiming } from '../../../roster/model/step-readings/no-timing';
import { MINUTE } from '../../../roster/time/units';
import type { Dating } from '../../parse/time-of';
import { labelKey } from '../../text';
import { type AxNode, everyNode } from '../../tree/ax-node';
import { attributeOf } from '../../tree/dom';
import { lookUp } from '../../words/look-up';
import { ownSync, type Timed } from './own-sync';
import { often, syncsOf } from './syncs';
import type { TimingRow } from './timing-row';
import { timingRows } from './timing-rows';

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
    (parts.size === rows.length &&
      !rows.some(({ part }) => content[0] && lookUp('jobTypes', part, content[0].words))) ||
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

function isPast(at: number, { near }: Dating): boolean {
  return near === null || at <= near + MINUTE;
}
