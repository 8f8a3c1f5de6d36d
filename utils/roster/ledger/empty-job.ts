import type { Host } from '../../hosts/host';
import type { JobId } from '../model/keys';
import type { JobRecord } from '../model/records/job-record';
import type { LocalTime } from '../model/step';
import { noTimings } from '../model/step-readings/no-timing';

const noSteps = { extract: null, conversion: null, import: null };

/** A job of which nothing is known but where it is. `id`: null while no page showed it. */
export function emptyJob(host: Host, id: JobId | null, at: LocalTime): JobRecord {
  return {
    host,
    id,
    name: null,
    row: null,
    rowSteps: noSteps,
    detailSteps: noSteps,
    timings: noTimings,
    batchCount: null,
    importIds: [],
    series: null,
    type: null,
    counts: noSteps,
    digests: { configuration: null, templates: null },
    from: null,
    runningAt: null,
    unimportedAt: null,
    wasRunning: false,
    at,
  };
}
