import { count, say } from '../../utils/language';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import { type Clocks, serverAge, serverTime } from './clocks';
import { failureText, hasFailed } from './job-text';
import { elapsed } from './step-text';
import { durationText, shortClock } from './time';
import * as words from './words';

/** How a job or an import ended, in words. */
export function outcomeText(item: JobView | ImportView): string {
  if (isJob(item)) return hasFailed(item) ? failureText(item) : say(`outcome.${item.status}`);
  const parts = [
    say(`importState.${item.state}`),
    item.errorCount ? count('refused', item.errorCount) : '',
    item.warningCount ? count('warned', item.warningCount) : '',
  ];
  return parts.filter(Boolean).join(words.separator);
}

/** How long it took, in ms; null when unknown. */
function tookOf(item: JobView | ImportView, clocks: Clocks): number | null {
  const run = isJob(item) ? item : item.step;
  return elapsed({ ...run, endedAt: item.endedAt }, false, clocks);
}

/** In a row among others: the day and time it ended; that no end is known. */
export function rowWhen({ endedAt }: JobView | ImportView, { now, skew }: Clocks): string {
  return endedAt === null ? say('noEnd') : shortClock(endedAt, now + skew);
}

/** In a row among others: how long it took; empty when unknown. */
export function rowTook(item: JobView | ImportView, clocks: Clocks): string {
  const took = tookOf(item, clocks);
  return took === null ? '' : durationText(took);
}

/** When it ended, how long ago, and how long it took. */
export function whenText(item: JobView | ImportView, clocks: Clocks): string {
  const took = tookOf(item, clocks);
  const end = item.endedAt;
  const parts = [
    end === null ? say('noEnd') : say('endedAt', serverTime(end, clocks), serverAge(end, clocks)),
    took === null ? '' : say('took', durationText(took)),
  ];
  return parts.filter(Boolean).join(words.separator);
}
