import type { TimingReading } from '../../roster/reading';
import { entriesIn } from '../locate/entries';
import { textOf } from '../locate/fields';
import { parseDuration } from '../parse/parse-duration';
import { timeOf } from '../parse/time-of';
import type { AxNode } from '../tree/ax-node';
import { meaning } from '../words/dictionary';

export const noTiming: TimingReading = { startedAt: null, endedAt: null };

/**
 * First start and last end of a timing table. The end is null while a part of the step runs.
 * The guide names only "time, status, and duration of completed, current, and pending syncs": a
 * single time is the start, the only one that all three kinds can have.
 */
export function readTiming(content: AxNode[], language: string): TimingReading {
  const found = entriesIn(content, 'timingColumns', 2);
  if (!found || found.entries.some(({ torn }) => torn)) return noTiming;
  const start = found.columns.has('start') ? 'start' : 'time';
  const needed = found.columns.has('end') ? ([start, 'end'] as const) : ([start] as const);
  if (found.entries.some(({ values }) => needed.some((column) => !values.has(column))))
    return noTiming;
  const starts: number[] = [];
  const ends: number[] = [];
  let running = false;
  for (const { values } of found.entries) {
    const startedAt = timeOf(values.get(start), language);
    // A time that is shown but not understood could be the first or the last.
    if (startedAt === null && isShown(values.get(start))) return noTiming;
    if (startedAt === null) continue;
    starts.push(startedAt);
    const state = meaning('states', textOf(values.get('status')));
    const lasted = parseDuration(textOf(values.get('duration')));
    const over = state === 'complete' || state === 'failed';
    const endedAt = found.columns.has('end')
      ? timeOf(values.get('end'), language)
      : over && lasted !== null
        ? startedAt + lasted
        : null;
    if (endedAt === null || state === 'running') running = true;
    else if (endedAt < startedAt) return noTiming;
    else ends.push(endedAt);
  }
  return {
    startedAt: starts.length ? Math.min(...starts) : null,
    endedAt: ends.length && !running ? Math.max(...ends) : null,
  };
}

function isShown(value: AxNode[] | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(textOf(value)) && !meaning('states', textOf(value));
}
