import type { StepReading, TimingReading } from '../../roster/model/reading';
import { stepNames } from '../../roster/model/step-names';
import type { Steps } from '../../roster/model/steps';
import { MINUTE } from '../../roster/time/units';
import { entriesIn } from '../locate/entries';
import { textOf, wordOf } from '../locate/fields';
import { recordsOf } from '../locate/records';
import { findTime } from '../parse/find-time';
import { parseDuration } from '../parse/parse-duration';
import { readTime } from '../parse/parse-time';
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
  /** Null while it runs, and where it shows neither an end nor how long it took. */
  endedAt: number | null;
  /** True for a start that stands there and is not understood. */
  isStrange: boolean;
  state: Word<'states'> | null;
  part: string;
}

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
  const rows = rowsIn(content, dating);
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

function rowsIn(content: AxNode[], dating: Dating): TimingRow[] | null {
  const found = entriesIn(content, 'timingColumns', 2);
  if (!found) return bare(content, dating);
  const { columns, entries } = found;
  const start = columns.has('start') ? 'start' : 'time';
  // A card or line may leave out an end that has not come yet.
  if (entries.some(({ misaligned, values }) => misaligned || !values.has(start))) return null;
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
  const isOpen = state === 'running' || state === 'waiting';
  return !isOpen && startedAt !== null && lasted !== null ? startedAt + lasted : null;
}

/** Rows without a heading anywhere: each lies around one time, or around its start and its end in one line. */
function bare(content: AxNode[], dating: Dating): TimingRow[] | null {
  const lines = leaves(content).flatMap((leaf) => {
    const whole = timeOf([leaf], dating);
    const inside = timesIn(leaf, dating);
    const times = inside.length > 1 || whole === null ? inside : [whole];
    // What holds a time that is not understood is a row all the same.
    return times.length || findTime(leaf.text) ? [{ leaf, times }] : [];
  });
  if (lines.some(({ times }) => !times.length || times.length > 2)) return null;
  const marks = lines.map(({ leaf }) => leaf);
  // What is about the only time ends with the table.
  const records = marks.length === 1 ? [content] : recordsOf(marks).map((row) => [row]);
  const rows = records.map((row, at) => {
    const texts = leaves(row).flatMap(({ text }) => text.split(apart).flatMap(byComma));
    const states = new Set(texts.flatMap((text) => lookUp('states', text) ?? []));
    const [lasted = null] = texts.map(parseDuration).filter((each) => each !== null);
    const [startedAt = null, shownEnd] = lines[at]?.times ?? [];
    const state = states.size === 1 ? ([...states][0] ?? null) : null;
    const endedAt = shownEnd ?? endOf(startedAt, state, lasted);
    const isReversed = startedAt !== null && endedAt !== null && endedAt < startedAt;
    return { startedAt, endedAt, state, isStrange: states.size > 1 || isReversed, part: '' };
  });
  return rows.length ? rows : null;
}

/** What stands between the parts of a line; a comma may also stand in one. */
const apart = /\s*[·•|()（）]\s*|\s+[–—-]\s+/;
const byComma = (text: string) => [text, ...text.split(/,\s+/)];

/** The times in a line such as `Users, Nov 25, 2026 1:22 PM EST – Nov 25, 2026 1:24 PM EST, 2m 34s`. */
function timesIn(leaf: AxNode, dating: Dating): number[] {
  if (leaf.text.length > 160) return [];
  return leaf.text.split(apart).flatMap((segment) => {
    const pieces = segment.split(/,\s+/);
    for (let begin = 0; begin < pieces.length; begin++) {
      for (let end = pieces.length; end > begin; end--) {
        const text = pieces.slice(begin, end).join(', ');
        const at = /\d[:h時时点]/.test(text)
          ? (readTime(text, dating.language, dating.near)?.at ?? null)
          : null;
        if (at !== null && parseDuration(text) === null) return [at];
      }
    }
    return [];
  });
}
