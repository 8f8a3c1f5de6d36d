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

/** The same in words; empty when unknown. */
export function tookWords(item: JobView | ImportView, clocks: Clocks): string {
  const took = rowTook(item, clocks);
  return took && say('took', took);
}

/** When it ended, how long ago, and how long it took. */
export function endText(item: JobView | ImportView, clocks: Clocks): string {
  return [whenText(item, clocks), tookWords(item, clocks)].filter(Boolean).join(words.separator);
}

/** When it ended, and how long ago. */
export function whenText({ endedAt }: JobView | ImportView, clocks: Clocks): string {
  if (endedAt === null) return say('noEnd');
  return say('endedAt', serverTime(endedAt, clocks), serverAge(endedAt, clocks));
}
