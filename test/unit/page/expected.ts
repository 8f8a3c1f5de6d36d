import { digest } from '../../../utils/roster/model/digest.ts';
import type {
  BatchReading,
  DetailsReading,
  ListReading,
  ScheduleReading,
  StepReading,
} from '../../../utils/roster/model/reading.ts';
import type {
  BatchView,
  DetailsView,
  ListView,
  ScheduleView,
  StepLabel,
  TimingView,
} from '../../canvas/tool/view.ts';

/** What a markup leaves out of its pages, so that no reader can tell it. */
export type Omission =
  | 'batch-label'
  | 'batch-import-id'
  | 'unselected-panels'
  | 'empty-counts'
  | 'name'
  | 'schedule-actions';

const none: StepReading = { state: 'unknown', percent: null };
const waiting: StepReading = { state: 'waiting', percent: null };
const skipped: StepReading = { state: 'skipped', percent: null };

function shown(label: StepLabel): StepReading | null {
  if (label.kind === 'percent') return { state: 'running', percent: label.percent };
  if (label.kind === 'failed') return { state: 'failed', percent: label.percent };
  return label.kind === 'complete' ? { state: 'complete', percent: null } : null;
}

function steps({ steps: { extract, conversion, import: last } }: DetailsView) {
  const [e, c, i] = [shown(extract), shown(conversion), shown(last)];
  const active = /^(running|failed)$/;
  return {
    extract: e ?? (c || i ? skipped : none),
    conversion: c ?? (i ? skipped : e && active.test(e.state) ? waiting : none),
    import: i ?? (e || c ? waiting : none),
  };
}

function timing(rows: TimingView[], step: StepReading) {
  const starts = rows.flatMap(({ startedAt }) => startedAt ?? []);
  const ends = rows.flatMap(({ endedAt }) => endedAt ?? []);
  const over =
    !/running|waiting/.test(step.state) && rows.every(({ status }) => status !== 'current');
  return {
    startedAt: starts.length ? Math.min(...starts) : null,
    endedAt: ends.length && over ? Math.max(...ends) : null,
  };
}

function batchReading(batch: BatchView, label: string, omitted: Set<Omission>): BatchReading {
  const step = shown(batch.label) ?? waiting;
  return {
    label,
    importId: omitted.has('batch-import-id') ? null : batch.importId,
    step: omitted.has('batch-label') ? { ...step, percent: null } : step,
    timing: timing(batch.timings, none),
    counts: batch.counts.map(({ type, ...figures }) => ({ type, figures })),
  };
}

function unseen(label: string, step: StepReading): BatchReading {
  return { label, importId: null, step, timing: timing([], none), counts: null };
}

/** The reading that a details view asks of any markup, but for what the markup leaves out. */
export function expectedDetails(
  view: DetailsView,
  at: number,
  omissions: Omission[] = [],
): DetailsReading {
  const omitted = new Set(omissions);
  const stepReadings = steps(view);
  const closed = omitted.has('unselected-panels');
  const { batches } = view;
  const single = batches.length === 1;
  const readings = batches.map((batch, n) => {
    if (closed)
      return unseen(
        single ? 'Import Details' : `Import Details ${n + 1}`,
        single ? stepReadings.import : none,
      );
    const reading = batchReading(
      batch,
      single ? 'Import Details' : `Import Details ${n + 1}`,
      omitted,
    );
    return single && omitted.has('batch-label')
      ? { ...reading, step: stepReadings.import }
      : reading;
  });
  const spans = readings
    .filter(({ step }) => step.state !== 'waiting')
    .map((batch) => batch.timing);
  const whole = spans.every(({ startedAt }) => startedAt !== null) && spans.length > 0;
  const over = spans.every(({ endedAt }) => endedAt !== null) && spans.length > 0;
  return {
    page: 'details',
    at,
    jobId: view.jobId,
    name: omitted.has('name') ? null : view.name,
    steps: stepReadings,
    timings: {
      extract: timing(view.extract.timings, stepReadings.extract),
      conversion: closed
        ? timing([], none)
        : timing(view.conversion.timings, stepReadings.conversion),
      import: {
        startedAt: whole ? Math.min(...spans.map(({ startedAt }) => startedAt ?? 0)) : null,
        endedAt:
          over && stepReadings.import.state !== 'running'
            ? Math.max(...spans.map(({ endedAt }) => endedAt ?? 0))
            : null,
      },
    },
    counts: {
      extract: counts(view.extract.counts, omitted),
      conversion: closed ? null : counts(view.conversion.counts, omitted),
    },
    batches: batches.length ? readings : null,
    digests: {
      configuration: digestOf(
        view.extract.configuration.map(({ name, value }) => `${name} ${value}`),
      ),
      templates: closed
        ? null
        : digestOf(
            view.conversion.templates
              .flatMap((name) => name.split(/\W+/))
              .filter(Boolean)
              .sort(),
          ),
    },
  };
}

function digestOf(texts: string[]): string | null {
  return texts.length ? digest(texts.join(' ').replace(/\W+/g, ' ')) : null;
}

function counts(
  rows: { type: string; [figure: string]: string | number }[],
  omitted: Set<Omission>,
) {
  if (!rows.length && omitted.has('empty-counts')) return null;
  return rows.map(({ type, ...figures }) => ({ type, figures: figures as Record<string, number> }));
}

/** Local time of its zone as a page shows it, to the minute. */
function wallOf(at: number, timeZone: string): string {
  const swedish = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', swedish).format(at).replace(' ', 'T');
}

function expectedSchedule(schedule: ScheduleView, omitted: Set<Omission>): ScheduleReading {
  const { nextRun, timeZone, paused } = schedule;
  return {
    generation: 'A',
    everyMinutes: 1440,
    hourOfDay: null,
    nextRun: nextRun === null ? null : wallOf(nextRun, timeZone),
    zone: timeZone,
    status: omitted.has('schedule-actions') ? 'unknown' : paused ? 'suspended' : 'enabled',
  };
}

export function expectedList(view: ListView, at: number, omissions: Omission[] = []): ListReading {
  const omitted = new Set(omissions);
  return {
    page: 'list',
    at,
    schedules: view.schedules.map((each) => expectedSchedule(each, omitted)),
    rows: view.rows.map(({ jobId, sisType, updatedAt, stage, status }) => ({
      jobId,
      type: 'Roster Import',
      sisType,
      updatedAt,
      stage,
      status,
    })),
  };
}
