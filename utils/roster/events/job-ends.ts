import type { Host } from '../../hosts/host';
import type { LedgerView } from '../assess/view';
import type { ImportKey, RunKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { ImportRecord } from '../model/records/import-record';
import type { EventKind } from '../model/settings';
import type { ImportView, JobView } from '../model/snapshot';
import type { ServerTime } from '../model/step';
import type { Occurrence } from './occurrence';

/** A job or an import, as far as the notification of its end needs it. */
interface Ending {
  key: RunKey;
  host: Host;
  status: JobView['status'];
  step: Occurrence['step'];
  percent: number | null;
  at: ServerTime | null;
  wasRunning: boolean;
  causes: ImportKey[];
  /** What came before it in the same row of runs, newest first. */
  before: Ending[];
}

function ofJob(job: JobView, ledger: Ledger, view: LedgerView): Ending {
  const { key, host, status, failedStep } = job;
  return {
    key,
    host,
    status,
    step: failedStep,
    percent: failedStep && job.steps[failedStep].percent,
    at: job.endedAt ?? job.startedAt,
    wasRunning: ledger.jobs[key]?.wasRunning ?? false,
    causes: view.importsOf.get(key) ?? [],
    before: [],
  };
}

function ofImport(each: ImportView, record: ImportRecord | undefined): Ending {
  return {
    key: each.key,
    host: each.host,
    status: each.status,
    step: 'import',
    percent: each.step.percent,
    at: each.endedAt ?? each.createdAt, // `failed` by exception has no end
    wasRunning: record?.wasRunning ?? false,
    causes: [],
    before: [],
  };
}

/** Each with what ended before it: `row` is newest first. */
function chained(row: Ending[]): Ending[] {
  const ended = row.filter(({ status }) => status !== 'in-progress' && status !== 'unknown');
  return ended.map((each, at) => ({ ...each, before: ended.slice(at + 1) }));
}

function groupBy<T>(items: T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

const good = (status: JobView['status']) => status === 'completed' || status === 'warning';

/** How many failed in a row; newest first. */
function failuresOf(row: Ending[]): number {
  const better = row.findIndex(({ status }) => status !== 'failed');
  return better < 0 ? row.length : better;
}

function occurrence(kind: EventKind, ending: Ending, streak: number): Occurrence {
  const { key, host, step, percent, at, wasRunning, causes } = ending;
  return {
    id: `${kind}|${key}`,
    kind,
    host,
    subject: key,
    step: kind === 'failed' ? step : null,
    percent: kind === 'failed' ? percent : null,
    streak,
    expectedAt: null,
    happenedAt: at,
    wasSeen: wasRunning,
    causes: causes.map((cause) => `${kind}|${cause}`),
  };
}

/**
 * Ends of jobs and imports worth an event: failures, warnings, successes after failures, and those the admin
 * asked for. Imports of one origin and data set are compared with each other.
 */
export function jobEnds(ledger: Ledger, view: LedgerView): Occurrence[] {
  const jobs = groupBy(view.jobs, ({ host }) => host).map((row) =>
    chained(row.map((job) => ofJob(job, ledger, view))),
  );
  const origin = ({ key, host }: ImportView) => {
    const reading = ledger.imports[key]?.reading;
    return `${host} ${reading?.runner} ${reading?.dataSet}`;
  };
  const imports = groupBy(view.imports, origin).map((row) =>
    chained(row.map((each) => ofImport(each, ledger.imports[each.key]))),
  );
  return [...jobs, ...imports].flat().flatMap((ending) => {
    const found: Occurrence[] = [];
    const { key, status, before, causes } = ending;
    // What was asked of an import holds for the job that it turns out to belong to.
    const isAskedFor = [key, ...causes].some((each) => each in ledger.wishes);
    const failures = failuresOf(before);
    if (status === 'failed') found.push(occurrence('failed', ending, 1 + failures));
    if (status === 'warning') found.push(occurrence('warning', ending, 1));
    if (failures > 0 && good(status)) found.push(occurrence('recovered', ending, failures));
    if (isAskedFor && good(status)) found.push(occurrence('ended', ending, 1));
    return found;
  });
}
