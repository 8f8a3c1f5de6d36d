import type { ImportView, JobView } from '../utils/roster/snapshot';
import { failureText, hasFailed } from './job-text';
import { isJob } from './lately';
import { type Clocks, elapsed } from './step-text';
import { ago, clock, duration } from './time';
import * as words from './words';

/** How a job or an import ended, in words. */
export function outcomeText(item: JobView | ImportView): string {
  if (isJob(item)) return hasFailed(item) ? failureText(item) : words.statuses[item.status];
  const parts = [
    words.importStates[item.state],
    item.errorCount ? words.refused(item.errorCount) : '',
    item.warningCount ? words.warned(item.warningCount) : '',
  ];
  return parts.filter(Boolean).join(words.separator);
}

/** When it ended, how long ago, and how long it took. */
export function whenText(item: JobView | ImportView, clocks: Clocks): string {
  const now = clocks.now + clocks.skew;
  const run = isJob(item) ? item : item.step;
  const took = elapsed({ ...run, endedAt: item.endedAt }, false, clocks);
  const end = item.endedAt;
  const parts = [
    end === null ? words.noEnd : `${clock(end, now)}, ${ago(now - end)}`,
    took === null ? '' : words.took(duration(took)),
  ];
  return parts.filter(Boolean).join(words.separator);
}
