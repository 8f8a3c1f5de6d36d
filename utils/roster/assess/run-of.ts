import { lastMade } from '../../last-made';
import { digest } from '../model/digest';
import { importSeries } from '../model/imports/import-series';
import type { Ledger } from '../model/ledger';
import type { ImportRecord } from '../model/records/import-record';
import type { JobRecord } from '../model/records/job-record';
import type { Run } from '../model/run';
import type { ImportView, JobView, StepView } from '../model/snapshot';
import { asInstant } from '../model/step';
import { canvasPart } from './canvas-part';

const noStep = { state: 'unknown', startedAt: null, endedAt: null } as const;

/** What the page counted, and over it what Canvas did: it counts more, and first hand. */
function withPage(counts: JobRecord['counts'], canvas: Run['figures']): Run['figures'] {
  const figures = { ...canvas };
  for (const step of [counts.import, counts.conversion, counts.extract]) {
    for (const [type, row] of Object.entries(step?.figures ?? {})) {
      figures[type] = { ...row, ...(Object.hasOwn(figures, type) ? figures[type] : {}) };
    }
  }
  return figures;
}

/** A digest as history takes it; a page's text of another form is none. */
const digestOf = (fact: JobRecord['digests']['templates']) =>
  fact && /^[0-9a-f]{16}$/.test(fact.digest) ? fact.digest : null;

const stepRun = ({ state, startedAt, endedAt }: StepView) => ({ state, startedAt, endedAt });

/** A job as history keeps it, with the records of its imports; null where no start is known. */
export function runOfJob(job: JobView, ledger: Ledger, records: ImportRecord[]): Run | null {
  const record = ledger.jobs[job.key];
  const startedAt = job.startedAt ?? record?.from ?? record?.runningAt ?? job.endedAt;
  if (startedAt === null) return null;
  const { extract, conversion, import: last } = job.steps;
  const canvas = canvasPart(records);
  return {
    ...canvas,
    figures: record ? withPage(record.counts, canvas.figures) : canvas.figures,
    digests: {
      configuration: digestOf(record?.digests.configuration ?? null),
      templates: digestOf(record?.digests.templates ?? null),
    },
    messages: ledger.counted[job.key] ?? null,
    origin: null,
    key: job.key,
    host: job.host,
    kind: 'job',
    series: record?.series ?? null,
    startedAt,
    endedAt: job.endedAt,
    asOf: asInstant(job.asOf + (ledger.accounts[job.host]?.skew ?? 0)),
    status: job.status,
    steps: { extract: stepRun(extract), conversion: stepRun(conversion), import: stepRun(last) },
  };
}

/** An import of no job as history keeps it; null where no start is known. Remembered for the same import. */
export function runOfImport(each: ImportView, ledger: Ledger): Run | null {
  const record = ledger.imports[each.key];
  const skew = ledger.accounts[each.host]?.skew ?? 0;
  return record ? importRun(record, each, ledger.counted[each.key] ?? null, skew) : null;
}

const importRun = lastMade(runOfRecord);

function runOfRecord(
  record: ImportRecord,
  each: ImportView,
  messages: Run['messages'],
  skew: number,
): Run | null {
  const startedAt = each.step.startedAt ?? each.createdAt;
  if (startedAt === null) return null;
  const { runner, dataSet, updatedAt } = record.reading;
  return {
    ...canvasPart([record]),
    digests: { configuration: null, templates: null },
    messages,
    origin: runner === null ? null : digest(runner),
    key: each.key,
    host: each.host,
    kind: 'import',
    // A teacher's upload by hand is not to be measured by the nightly ones.
    series: importSeries(runner, dataSet),
    startedAt,
    // After an exception, or an abort by a person, Canvas has no end, but when it last wrote to it.
    endedAt: each.endedAt ?? (each.status === 'failed' ? updatedAt : null),
    asOf: asInstant(record.at + skew),
    status: each.status,
    steps: { extract: noStep, conversion: noStep, import: stepRun(each.step) },
  };
}
