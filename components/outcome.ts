import type { ImportView, JobView } from '../utils/roster/snapshot';
import { type Clocks, serverAge, serverTime } from './clocks';
import { failureText, hasFailed } from './job-text';
import { isJob } from './lately';
import { elapsed } from './step-text';
import { duration } from './time';
import * as words from './words';

/** How a job or an import ended, in words. */
export function outcomeText(item: JobView | ImportView): string {
  if (isJob(item)) return hasFailed(item) ? failureText(item) : words.outcomes[item.status];
  const parts = [
    words.importStates[item.state],
    item.errorCount ? words.refused(item.errorCount) : '',
    item.warningCount ? words.warned(item.warningCount) : '',
  ];
  return parts.filter(Boolean).join(words.separator);
}

/** When it ended, how long ago, and how long it took. */
export function whenText(item: JobView | ImportView, clocks: Clocks): string {
  const run = isJob(item) ? item : item.step;
  const took = elapsed({ ...run, endedAt: item.endedAt }, false, clocks);
  const end = item.endedAt;
  const parts = [
    end === null ? words.noEnd : `${serverTime(end, clocks)}, ${serverAge(end, clocks)}`,
    took === null ? '' : words.took(duration(took)),
  ];
  return parts.filter(Boolean).join(words.separator);
}
