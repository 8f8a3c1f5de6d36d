import { lastMade } from '../../last-made';
import { earliest, latest } from '../ledger/newer';
import { isUnfinished } from '../model/import';
import type { JobKey, RunKey } from '../model/keys';
import type { JobStatus } from '../model/reading';
import type { AccountRecord } from '../model/records/account-record';
import type { JobRecord } from '../model/records/job-record';
import type { JobView, StepView } from '../model/snapshot';
import { isFinal } from '../model/step';
import { stepNames } from '../model/step-names';
import type { Steps } from '../model/steps';
import { frameStep, openAt } from './frame-step';
import { importStep } from './import-step';
import type { Joined } from './join';
import { beforeImports, type LastSign, notBeforePage, unfollowedStatus } from './unfollowed';

const closed: JobStatus[] = ['completed', 'warning', 'failed'];

/** The import step by what Canvas says of the imports. `expected`: how many batches the page shows. */
const canvasStep = lastMade((joined: Joined, expected: number | null): StepView => {
  const records = joined.imports.map(({ record }) => record);
  return importStep(records, expected, joined.likely);
});

/**
 * Canvas is minutes ahead of the page and says more, so it decides on imports, but for one thing: an end the
 * page itself declares, because only the page knows all batches of its job.
 */
function resolveImport(job: JobRecord, joined: Joined | undefined): StepView {
  const frame = frameStep(job, 'import');
  if (!joined) return frame;
  const canvas = canvasStep(joined, job.batchCount);
  if (!isFinal(frame.state)) {
    // Canvas is never behind the page: a figure below the page's lacks a batch, or is another job's.
    const isShort = (canvas.percent ?? 100) < (frame.percent ?? 0);
    if (canvas.likely && canvas.state === 'running' && isShort) return frame;
    const shown = notBeforePage(canvas, openAt(job));
    if (shown !== canvas) return shown;
    const behind = canvas.state === 'complete' && frame.state !== 'unknown';
    return behind && canvas.note === null ? { ...canvas, note: 'page-behind' } : canvas;
  }
  if (frame.state === canvas.state) return { ...canvas, percent: frame.percent ?? canvas.percent };
  return { ...frame, note: canvas.note === 'with-messages' ? canvas.note : null };
}

function statusOf(job: JobRecord, steps: Steps<StepView>): JobStatus {
  const views = stepNames.map((step) => steps[step]);
  if (views.some((view) => view.state === 'failed')) return 'failed';
  const row = job.row?.status ?? 'unknown';
  const newestStep = Math.max(...views.map((view) => view.asOf ?? 0));
  const rowIsNewest = (job.row?.at ?? 0) >= newestStep;
  if (closed.includes(row) && (rowIsNewest || views.every((view) => view.state === 'unknown'))) {
    return row;
  }
  if (views.every((view) => isFinal(view.state) || view.state === 'unknown')) {
    if (steps.import.state === 'unknown') return row;
    return row === 'warning' || steps.import.note === 'with-messages' ? 'warning' : 'completed';
  }
  return 'in-progress';
}

/** A step last seen running, of a job that is over or can no longer be followed, has ended unseen: how is unknown. */
function settle(view: StepView, status: JobStatus): StepView {
  const open = view.state === 'running' || view.state === 'waiting';
  if (!open || status === 'failed' || status === 'in-progress') return view;
  return { ...view, state: 'unknown', percent: null };
}

/** The last word on a job: of its page, or that an import of it had ended (local clock). */
function lastSign(
  job: JobRecord,
  joined: Joined | undefined,
  skew: number,
): Omit<LastSign, 'unfollowedAfter'> {
  const readings = joined?.imports.map(({ record }) => record.reading) ?? [];
  const ends = readings.map(({ endedAt, updatedAt }) => (endedAt ?? updatedAt ?? 0) - skew);
  return {
    isOpen: readings.some(({ state }) => isUnfinished(state)),
    at: Math.max(job.at, ...ends),
  };
}

/**
 * One job as surfaces show it. `seen`: keys of failures the admin has seen; `account`: that of its host;
 * `unfollowedAfter`: ms, see the function of that name.
 */
export function jobView(
  key: JobKey,
  job: JobRecord,
  joined: Joined | undefined,
  seen: Record<RunKey, number>,
  account: Pick<AccountRecord, 'readAt' | 'skew'>,
  unfollowedAfter: number,
): JobView {
  const imports = resolveImport(job, joined);
  const steps = {
    extract: beforeImports(frameStep(job, 'extract'), imports),
    conversion: beforeImports(frameStep(job, 'conversion'), imports),
    import: imports,
  };
  const status = unfollowedStatus(statusOf(job, steps), steps, account, {
    ...lastSign(job, joined, account.skew),
    unfollowedAfter,
  });
  for (const step of stepNames) steps[step] = settle(steps[step], status);
  const views = stepNames.map((step) => steps[step]);
  const ended = closed.includes(status);
  const lastEnd = views.reduce<number | null>((at, view) => latest(at, view.endedAt), null);
  return {
    kind: 'job',
    key,
    host: job.host,
    id: job.id,
    name: job.name,
    status,
    steps,
    failedStep: stepNames.find((step) => steps[step].state === 'failed') ?? null,
    startedAt: views.reduce<number | null>((at, view) => earliest(at, view.startedAt), null),
    endedAt: ended ? (lastEnd ?? job.row?.updatedAt ?? null) : null,
    asOf: Math.max(job.at, ...views.map((view) => view.asOf ?? 0)),
    seen: key in seen || (joined?.imports.some((each) => each.key in seen) ?? false),
  };
}
