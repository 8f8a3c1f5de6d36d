import type { Host } from '../../hosts/host';
import { lastMade } from '../../last-made';
import { earliest } from '../ledger/newer';
import type { ImportKey, RunKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { JobStatus } from '../model/reading';
import type { AccountRecord } from '../model/records/account-record';
import type { ImportRecord } from '../model/records/import-record';
import type { AccountView, ImportView, JobView, Snapshot, StepView } from '../model/snapshot';
import { stepNames } from '../model/step-names';
import { duration } from '../time/duration';
import { recordsOnHost } from './host-groups';
import { isCatchingUp } from './import-query';
import { importStep } from './import-step';
import { jobView } from './job-view';
import { joinImports } from './join';
import { unfollowedAfter } from './unfollowed';

function statusOfImport(step: StepView): JobStatus {
  if (step.state === 'failed') return 'failed';
  if (step.state === 'unknown') return 'unknown';
  if (step.state !== 'complete') return 'in-progress';
  return step.note === 'with-messages' ? 'warning' : 'completed';
}

/** A record never changes, so its view is made once. `seen`: the admin has seen its failure. */
const importView = lastMade((record: ImportRecord, key: ImportKey, seen: boolean): ImportView => {
  const { id, state, errorCount, warningCount, createdAt, endedAt } = record.reading;
  const step = importStep([record], null, false);
  return {
    kind: 'import',
    key,
    host: record.host,
    id,
    state,
    status: statusOfImport(step),
    step,
    errorCount,
    warningCount,
    createdAt,
    endedAt,
    seen,
  };
});

/** How long the jobs of a host took of which a page showed start and end of all that ran (ms). */
function spansOf(ledger: Ledger, host: Host): number[] {
  return recordsOnHost(ledger.jobs, host).flatMap(([, job]) => {
    const timings = stepNames.map((step) => job.timings[step]);
    const startedAt = timings.reduce<number | null>(
      (at, each) => earliest(at, each.startedAt),
      null,
    );
    const isOver = job.row?.status === 'completed' || job.row?.status === 'warning';
    const took = duration({ startedAt, endedAt: job.timings.import.endedAt });
    return isOver && took !== null ? [took] : [];
  });
}

function accountView(account: AccountRecord): AccountView {
  const { host, pageUrl, readAt, nextAt, problem, problemSince, missingAt, unread, skew } = account;
  const state = isCatchingUp(account) ? 'reading' : unread?.stopped ? 'stopped' : 'failed';
  return {
    ...{ host, pageUrl, readAt, nextAt, problem, problemSince, missingAt, skew },
    unread: unread && { from: unread.from, to: unread.to, began: unread.began ?? unread.to, state },
  };
}

/** What surfaces show of its accounts, by host. */
export function accountViews({ accounts }: Ledger): AccountView[] {
  return Object.values(accounts)
    .map(accountView)
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** What surfaces show of a ledger, and which imports were counted to which job. */
export interface LedgerView extends Snapshot {
  importsOf: Map<RunKey, ImportKey[]>;
}

/** Derives the view of a ledger: pure, and the same whatever the order in which readings arrived. */
export function viewLedger(ledger: Ledger): LedgerView {
  const jobs: JobView[] = [];
  const taken = new Set<ImportKey>();
  const importsOf = new Map<RunKey, ImportKey[]>();
  for (const host of new Set(Object.values(ledger.jobs).map((job) => job.host))) {
    const joined = joinImports(ledger, host);
    const account = ledger.accounts[host] ?? { readAt: null, skew: 0 };
    const limit = unfollowedAfter(spansOf(ledger, host));
    for (const [job, record] of recordsOnHost(ledger.jobs, host)) {
      const own = joined.get(job);
      jobs.push(jobView(job, record, own, ledger.seen, account, limit));
      const keys = own?.imports.map((each) => each.key) ?? [];
      importsOf.set(job, keys);
      for (const key of keys) taken.add(key);
    }
  }
  const imports = Object.entries(ledger.imports)
    .filter(([key]) => !taken.has(key))
    .map(([key, record]) => importView(record, key, key in ledger.seen));
  const began = ({ key }: JobView) => {
    const job = ledger.jobs[key];
    return job?.from ?? job?.row?.updatedAt ?? job?.runningAt ?? 0;
  };
  jobs.sort((a, b) => began(b) - began(a) || (a.key < b.key ? 1 : -1));
  imports.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || (a.key < b.key ? 1 : -1));
  return { accounts: accountViews(ledger), jobs, imports, importsOf };
}
