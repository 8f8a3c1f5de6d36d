import type { PortConnection } from '../../../utils/in-page/port-connection';
import type { JobKey } from '../../../utils/roster/model/keys';
import type { PageReading } from '../../../utils/roster/model/reading';
import type { LocalTime } from '../../../utils/roster/model/step';
import { SECOND } from '../../../utils/roster/time/units';

const lookEvery = 5 * SECOND;

/** Sends the background what it should know of this page, and no more often than it has to. */
export function createOutgoing(send: PortConnection['send']) {
  let sentReading: PageReading | null = null;
  let seenKey: JobKey = '';
  let lookedAt = 0;
  return {
    reading(reading: PageReading): void {
      if (reading !== sentReading && send({ kind: 'reading', reading })) sentReading = reading;
    },
    /** The admin sees the details of this failed job. */
    seen(key: JobKey): void {
      if (key !== seenKey && send({ kind: 'seen', key })) seenKey = key;
    },
    /** The admin looks at a job that runs, at `now` (local ms). */
    look(now: LocalTime): void {
      if (now - lookedAt >= lookEvery && send({ kind: 'look' })) lookedAt = now;
    },
    /** The worker is gone: the next one is to be sent the reading again. */
    lost(): void {
      sentReading = null;
    },
  };
}
