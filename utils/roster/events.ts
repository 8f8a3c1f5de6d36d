import type { Ledger, RosterEvent } from './ledger';
import { viewLedger } from './view';

const day = 24 * 3_600_000;

interface Failure {
  key: string;
  host: string;
  step: RosterEvent['step'];
  percent: number | null;
  /** Server time; null when no source told any time. */
  lastAt: number | null;
  wasRunning: boolean;
  /** Keys under which the same failure may have been told before. */
  causes: string[];
}

function failures(ledger: Ledger): Failure[] {
  const view = viewLedger(ledger);
  const jobs = view.jobs
    .filter((job) => job.status === 'failed')
    .map((job) => ({
      ...job,
      step: job.failedStep,
      percent: job.failedStep && job.steps[job.failedStep].percent,
      lastAt: job.endedAt ?? job.startedAt,
      wasRunning: ledger.jobs[job.key]?.wasRunning ?? false,
      causes: view.importsOf.get(job.key) ?? [],
    }));
  const imports = view.imports
    .filter((each) => each.status === 'failed')
    .map((each) => ({
      ...each,
      step: 'import' as const,
      percent: each.step.percent,
      lastAt: each.endedAt ?? each.createdAt, // `failed` by exception has no end
      wasRunning: ledger.imports[each.key]?.wasRunning ?? false,
      causes: [],
    }));
  return [...jobs, ...imports];
}

/**
 * The ledger with an event for each failure that has none. One that was not seen to happen and is over a
 * day old is no news: it is entered as quiet and counts as seen. `now`: local clock, ms.
 */
export function recordFailures(ledger: Ledger, now: number): Ledger {
  const events = { ...ledger.events };
  const seen = { ...ledger.seen };
  for (const failure of failures(ledger)) {
    const id = `failed|${failure.key}`;
    if (events[id]) continue;
    const toldBefore = failure.causes.some((key) => events[`failed|${key}`]);
    const serverNow = now + (ledger.accounts[failure.host]?.skew ?? 0);
    const { wasRunning, lastAt } = failure;
    const isNews = wasRunning || lastAt === null || serverNow - lastAt < day;
    if (!isNews) seen[failure.key] ??= now;
    events[id] = {
      id,
      kind: 'failed',
      host: failure.host,
      subject: failure.key,
      step: failure.step,
      percent: failure.percent,
      at: now,
      notice: isNews && !toldBefore ? 'due' : 'quiet',
    };
  }
  return { ...ledger, events, seen };
}

/** Unseen failures, as the badge counts them. */
export function unseenFailures(view: ReturnType<typeof viewLedger>): number {
  return [...view.jobs, ...view.imports].filter((each) => each.status === 'failed' && !each.seen)
    .length;
}
