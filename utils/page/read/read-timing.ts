import type { StepReading, TimingReading } from '../../roster/model/reading';
import { stepNames } from '../../roster/model/step-names';
import type { Steps } from '../../roster/model/steps';
import { MINUTE } from '../../roster/time/units';
import { entriesIn } from '../locate/entries';
import { textOf, wordOf } from '../locate/fields';
import { recordsOf } from '../locate/records';
import { parseDuration } from '../parse/parse-duration';
import { type Dating, timeOf } from '../parse/time-of';
import { labelKey } from '../text';
import { type AxNode, leaves } from '../tree/ax-node';
import { lookUp } from '../words/dictionary';
import type { Word } from '../words/words';

export const noTiming: TimingReading = { startedAt: null, endedAt: null };

/** A row of a timing table, of this job's sync, an earlier or a later one, or of one part of this one. */
interface TimingRow {
  /** Null where it shows none. */
  startedAt: number | null;
  endedAt: number | null;
  /** True for a start that stands there and is not understood. */
  isStrange: boolean;
  state: Word<'states'> | null;
  part: string;
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
export function readTiming(content: AxNode[], step: StepReading, dating: Dating): TimingReading {
  // A step that has not begun, as far as is known, has no row of its own; one of an earlier sync may stand there.
  if (!/^(running|complete|failed)$/.test(step.state)) return noTiming;
  const rows = rowsIn(content, dating);
  if (!rows || rows.some(({ isStrange }) => isStrange)) return noTiming;
  const begun = rows.filter(
    ({ startedAt, state }) =>
      // The computer's clock may be wrong: it decides only where a row has no status.
      startedAt !== null && (state === null ? isPast(startedAt, dating) : state !== 'waiting'),
  );
  const parts = new Set(rows.map(({ part }) => labelKey(part)).filter(Boolean));
  if (parts.size === rows.length) return ofParts(rows, step);
  const isAlone = begun.length === rows.length && rows.length === 1;
  const row = isAlone ? begun[0] : ownRow(begun, step, dating);
  if (!row) return noTiming;
  const isOver = row.state !== 'running' && !/^(running|waiting)$/.test(step.state);
  return { startedAt: row.startedAt, endedAt: isOver ? row.endedAt : null };
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

/** The newest row that has begun, where it can be this job's: the others are of earlier syncs. */
function ownRow(begun: TimingRow[], step: StepReading, { near }: Dating): TimingRow | null {
  const running = begun.filter(({ state }) => state === 'running');
  if (running.length > 1) return null;
  const [newest] = [
    ...running,
    ...[...begun].sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0)),
  ];
  if (!newest) return null;
  const isAlone = begun.every(
    (row) =>
      row === newest || Math.abs((row.startedAt ?? 0) - (newest.startedAt ?? 0)) > syncsApart,
  );
  if (!isAlone) return null;
  // An old job's page may list the syncs that came after it: the newest is then another's.
  if (near !== null && near - (newest.endedAt ?? newest.startedAt ?? near) > lastNight) return null;
  // Without a status this job's row cannot be distinguished from an earlier one's.
  return newest.state === step.state ? newest : null;
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

function rowsIn(content: AxNode[], dating: Dating): TimingRow[] | null {
  const found = entriesIn(content, 'timingColumns', 2);
  if (!found) return bare(content, dating);
  const { columns, entries } = found;
  const start = columns.has('start') ? 'start' : 'time';
  const needed = columns.has('end') ? ([start, 'end'] as const) : ([start] as const);
  if (
    entries.some(
      ({ misaligned, values }) => misaligned || needed.some((column) => !values.has(column)),
    )
  )
    return null;
  return entries.map(({ values }) => {
    const state = wordOf('states', values.get('status'));
    const shown = textOf(values.get(start));
    const startedAt = timeOf(values.get(start), dating);
    const isStrange = startedAt === null && /[\p{L}\p{N}]/u.test(shown) && !lookUp('states', shown);
    const endedAt = columns.has('end')
      ? timeOf(values.get('end'), dating)
      : endOf(startedAt, state, parseDuration(textOf(values.get('duration'))));
    const isReversed = startedAt !== null && endedAt !== null && endedAt < startedAt;
    return {
      startedAt,
      endedAt,
      state,
      isStrange: isStrange || isReversed,
      part: textOf(values.get('part')),
    };
  });
}

function endOf(
  startedAt: number | null,
  state: TimingRow['state'],
  lasted: number | null,
): number | null {
  const isOver = state === 'complete' || state === 'failed';
  return isOver && startedAt !== null && lasted !== null ? startedAt + lasted : null;
}

/** Rows without a heading anywhere: each lies around one time. */
function bare(content: AxNode[], dating: Dating): TimingRow[] | null {
  const times = leaves(content).filter((leaf) => timeOf([leaf], dating) !== null);
  // What is about the only time ends with the table.
  const records = times.length === 1 ? [content] : recordsOf(times).map((row) => [row]);
  const rows = records.map((row, at) => {
    const texts = leaves(row).flatMap(({ text }) => text.split(/\s*[·•|]\s*|\s+[–—-]\s+/));
    const states = new Set(texts.flatMap((text) => lookUp('states', text) ?? []));
    const [lasted = null] = texts.map(parseDuration).filter((each) => each !== null);
    const startedAt = timeOf([times[at] as AxNode], dating);
    const state = states.size === 1 ? ([...states][0] ?? null) : null;
    return {
      startedAt,
      endedAt: endOf(startedAt, state, lasted),
      state,
      isStrange: states.size > 1,
      part: '',
    };
  });
  return rows.length ? rows : null;
}
