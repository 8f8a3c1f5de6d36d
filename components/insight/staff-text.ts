import { say } from '../../utils/language';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { ServerTime } from '../../utils/roster/model/step';
import { clock } from '../text/time';

/** Three calm sentences for teachers and offices: nothing technical, and nothing of people. */
export function staffText({ status, startedAt, endedAt }: Times, now: number): string {
  const time = (at: number | null) => (at === null ? say('handOver.noTime') : clock(at, now));
  switch (status) {
    case 'failed':
      return say('handOver.staff.failed', time(endedAt ?? startedAt));
    case 'in-progress':
      return say('handOver.staff.in-progress', time(startedAt));
    case 'completed':
      return say('handOver.staff.completed', time(endedAt));
    case 'warning':
      return say('handOver.staff.warning', time(endedAt));
    case 'unknown':
      return say('handOver.staff.unknown');
  }
}

interface Times {
  status: JobView['status'];
  startedAt: ServerTime | null;
  endedAt: ServerTime | null;
}

/** Null where neither the page nor Canvas named the time; an import begins at its upload if its start is unknown. */
export function timesOf(item: JobView | ImportView): Times {
  const startedAt = isJob(item) ? item.startedAt : (item.step.startedAt ?? item.createdAt);
  return { status: item.status, startedAt, endedAt: item.endedAt };
}
