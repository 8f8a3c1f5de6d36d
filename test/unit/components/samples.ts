import type { InsightTools } from '../../../components/panel/insight/InsightLine';
import type { Insight, JudgedFinding } from '../../../utils/roster/model/insight';
import type {
  AccountView,
  ImportView,
  JobView,
  Snapshot,
  StepView,
} from '../../../utils/roster/model/snapshot';
import type { StepName } from '../../../utils/roster/model/step';

/** Tuesday 2026-11-24, 09:10:30 UTC by the local clock. */
export const now = Date.UTC(2026, 10, 24, 9, 10, 30);
export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;

export const host = 'demo.instructure.com';

/** A step of which nothing is known, but for what is given. */
export function step(facts: Partial<StepView> = {}): StepView {
  return {
    state: 'unknown',
    percent: null,
    startedAt: null,
    endedAt: null,
    source: 'frame',
    asOf: now - 12 * second,
    likely: false,
    note: null,
    importing: null,
    batches: null,
    ...facts,
  };
}

export const complete = step({
  state: 'complete',
  percent: 100,
  startedAt: now - 10 * minute,
  endedAt: now - 6 * minute + 10 * second,
});
export const waiting = step({ state: 'waiting' });
export const skipped = step({ state: 'skipped' });
export const importing = step({
  state: 'running',
  percent: 40,
  startedAt: now - 4 * minute - 10 * second,
  source: 'canvas',
  asOf: now - 3 * second,
  likely: true,
  importing: 'user',
  batches: { done: 1, failed: 0, total: 3 },
});
export const failedExtract = step({
  state: 'failed',
  percent: 37,
  startedAt: now - 10 * minute,
  endedAt: now - 8 * minute,
});

/** A job in the middle of its Canvas imports, but for what is given. */
export function job(facts: Partial<JobView> = {}): JobView {
  const id = facts.id ?? '8841';
  return {
    kind: 'job',
    key: `job:${host}:${id}`,
    host,
    id,
    name: 'Nightly roster',
    status: 'in-progress',
    steps: { extract: complete, conversion: complete, import: importing },
    failedStep: null,
    startedAt: now - 10 * minute,
    endedAt: null,
    asOf: now - 3 * second,
    seen: false,
    ...facts,
  };
}

/** A job that failed at Roster Extract. */
export function failedJob(facts: Partial<JobView> = {}): JobView {
  return job({
    status: 'failed',
    failedStep: 'extract',
    steps: { extract: failedExtract, conversion: waiting, import: waiting },
    endedAt: now - 8 * minute,
    ...facts,
  });
}

/** A job that ended well, so long ago. */
export function endedJob(ago: number, facts: Partial<JobView> = {}): JobView {
  return job({
    status: 'completed',
    steps: { extract: complete, conversion: skipped, import: { ...complete, source: 'canvas' } },
    startedAt: now - ago - 10 * minute,
    endedAt: now - ago,
    asOf: now - ago,
    ...facts,
  });
}

/** A running import of no known job, but for what is given. */
export function canvasImport(facts: Partial<ImportView> = {}): ImportView {
  const id = facts.id ?? '5012';
  return {
    kind: 'import',
    key: `import:${host}:${id}`,
    host,
    id,
    state: 'importing',
    status: 'in-progress',
    step: step({ state: 'running', percent: 12, startedAt: now - 70 * second, source: 'canvas' }),
    errorCount: null,
    warningCount: null,
    createdAt: now - 80 * second,
    endedAt: null,
    seen: false,
    ...facts,
  };
}

export function account(facts: Partial<AccountView> = {}): AccountView {
  return {
    host,
    pageUrl: null,
    readAt: now - 3 * second,
    problem: null,
    nextAt: null,
    problemSince: null,
    missingAt: null,
    unread: null,
    skew: 0,
    ...facts,
  };
}

export function snapshot(facts: Partial<Snapshot> = {}): Snapshot {
  return { accounts: [account()], jobs: [], imports: [], ...facts };
}

/** What history makes of a run of which nothing is unusual, but for what is given. */
export function insight(facts: Partial<Insight> = {}): Insight {
  return { estimate: null, findings: [], takenBack: null, notifiesOnEnd: false, ...facts };
}

/** The means of a surface whose background hears nothing and says nothing, but for what is given. */
export function tools(some: Partial<InsightTools> = {}): InsightTools {
  return {
    mount: null,
    explanations: [],
    open: false,
    version: '1.2.3',
    onToggle: () => {},
    onNotifyOnEnd: () => {},
    send: () => {},
    listen: () => () => {},
    onSchedules: null,
    ...some,
  };
}

/** A page that tells of all three steps, or of those given, and whose outline nobody asks for. */
export function pageOf(steps: StepName[] = ['extract', 'conversion', 'import']) {
  const outline = { onOutline: async () => null, onCopy: async () => false };
  return { onPage: { id: '8841', name: 'Nightly roster', steps }, ...outline };
}

/** A night in which about half of all enrollments were deleted. */
export const deletedMany: JudgedFinding = {
  id: 'mass-deletion',
  severity: 'danger',
  likely: true,
  evidence: [
    {
      words: 'deleted',
      type: 'enrollments',
      step: 'import',
      figures: { deleted: 9700, total: 20_000, share: 0.485 },
      usual: { low: 0, median: 40, high: 264, runs: 9 },
    },
  ],
  actions: ['pause-schedule'],
  pause: 'before-next-run',
  dismissed: null,
};
