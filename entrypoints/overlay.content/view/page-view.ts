import { hasFailed } from '../../../components/text/job-text';
import { leadOf } from '../../../components/text/lead-job';
import { openFindings } from '../../../components/text/outlook-text';
import type { createSnapshotStore } from '../../../utils/in-page/snapshot-store';
import type { PageReading } from '../../../utils/roster/model/reading';

type Store = ReturnType<typeof createSnapshotStore>;

/** What there is to show beside what the page shows now. */
export function pageViewOf(reading: PageReading, store: Store) {
  const jobs = store.jobsOf(reading);
  const insights = store.insights();
  const isList = reading.page === 'list';
  const job = isList ? null : (jobs[0] ?? null);
  const subject = isList ? leadOf(store.snapshot()?.jobs ?? []) : job;
  const hasNews =
    subject !== null && (hasFailed(subject) || openFindings(insights[subject.key]) > 0);
  const batches = isList || job?.failedStep !== 'import' ? null : reading.batches;
  const failed = batches?.findIndex((batch) => batch.step.state === 'failed') ?? 0;
  return {
    /** Of the page, in its order. */
    jobs,
    /** By key of job. */
    insights,
    /** Of a details page. */
    job,
    /** True when there is something to explain unasked. */
    hasNews,
    /** Which of the tabs of the failed step is the failed one. */
    failedTab: Math.max(0, failed),
  };
}
