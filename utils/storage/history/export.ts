import type { LocalTime } from '../../roster/model/step';
import type { History } from './history';

/**
 * The whole history as one JSON document, in parts for a Blob: runs as they are kept, so counts, classes
 * and times, and no more. Null when it could not be read to the end. `now`: local ms.
 */
export async function exportHistory(history: History, now: LocalTime): Promise<string[] | null> {
  const head = {
    format: 'rosterscope-history',
    version: 1,
    exportedAt: new Date(now).toISOString(),
  };
  const parts = [JSON.stringify(head).slice(0, -1), ',"runs":['];
  let between = '\n';
  for await (const run of history.all()) {
    parts.push(between, JSON.stringify(run));
    between = ',\n';
  }
  parts.push('\n]}\n');
  return history.state() === 'unavailable' ? null : parts;
}
