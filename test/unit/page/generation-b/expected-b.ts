import type {
  DetailsReading,
  ListReading,
  StepReading,
} from '../../../../utils/roster/model/reading.ts';
import type { DetailsView, ListView } from '../../../canvas/tool/view.ts';
import { expectedList } from '../expected.ts';

const unknown: StepReading = { state: 'unknown', percent: null };
const noTiming = { startedAt: null, endedAt: null };

/** The reading that a details view asks of any markup of generation B: its imports, and no steps. */
export function expectedDetailsB(view: DetailsView, at: number): DetailsReading {
  const batches = view.batches.map(({ label }, n) => ({
    label: `Canvas Import ${n + 1}`,
    importId: null,
    step:
      label.kind === 'complete'
        ? ({ state: 'complete', percent: null } as const)
        : label.kind === 'failed'
          ? ({ state: 'failed', percent: label.percent } as const)
          : unknown,
    timing: noTiming,
    counts: null,
  }));
  return {
    page: 'details',
    at,
    jobId: view.jobId,
    name: view.name,
    steps: {
      extract: unknown,
      conversion: unknown,
      import: batches.find(({ step }) => step.state === 'failed')?.step ?? unknown,
    },
    timings: { extract: noTiming, conversion: noTiming, import: noTiming },
    counts: { extract: null, conversion: null },
    batches: batches.length ? batches : null,
    digests: { configuration: null, templates: null },
  };
}

/** The same for the list: no SIS, no stage, and the hour of day in place of interval and zone. */
export function expectedListB(view: ListView, at: number): ListReading {
  const { rows, schedules } = expectedList(view, at);
  return {
    page: 'list',
    at,
    rows: rows.map((row) => ({ ...row, sisType: null, stage: 'unknown' })),
    schedules:
      schedules?.map((schedule) => ({
        ...schedule,
        generation: 'B',
        everyMinutes: null,
        hourOfDay: 2,
        zone: schedule.nextRun === null ? null : 'Etc/GMT+7',
      })) ?? null,
  };
}
