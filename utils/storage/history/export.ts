import type { LocalTime } from '../../roster/model/step';
import type { History } from './history';

/** Runs between two words about how far it is. */
const portion = 200;

/**
 * The whole history as one JSON document, in parts for a Blob: runs as they are kept, so counts, classes
 * and times, and no more. Null when it could not be read to the end, or was stopped by `signal`. `now`: local
 * ms. `onRead` hears how many runs are read so far.
 */
export async function exportHistory(
  history: History,
  now: LocalTime,
  { signal, onRead }: { signal?: AbortSignal; onRead?: (runs: number) => void } = {},
): Promise<string[] | null> {
  const head = {
    format: 'rosterscope-history',
    version: 1,
    exportedAt: new Date(now).toISOString(),
  };
  const parts = [JSON.stringify(head).slice(0, -1), ',"runs":['];
  let between = '\n';
  let read = 0;
  for await (const run of history.all()) {
    if (signal?.aborted) return null;
    parts.push(between, JSON.stringify(run));
    between = ',\n';
    if (++read % portion === 0) onRead?.(read);
  }
  parts.push('\n]}\n');
  return signal?.aborted || history.state() === 'unavailable' ? null : parts;
}
