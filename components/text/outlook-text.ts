import { count, say } from '../../utils/language';
import type { Insight, StepEstimate } from '../../utils/roster/model/insight';
import type { JobView, StepView } from '../../utils/roster/model/snapshot';
import { spanText } from './time';
import * as words from './words';

/** How long a step still takes and usually does; empty when history does not say. */
export function stepOutlook(step: StepView, estimate: StepEstimate | undefined): string {
  if (!estimate || step.state === 'skipped') return '';
  const { usual, elapsed, remaining } = estimate;
  const running = step.state === 'running';
  if (usual === 'learning') return running ? say('outlook.learning') : '';
  const range = spanText({ from: usual.median, to: usual.p90 });
  if (running && !remaining && elapsed !== null && elapsed > usual.p90) {
    return say('outlook.longer', range);
  }
  const left = running && remaining ? say('outlook.left', spanText(remaining)) : '';
  return [left, say('outlook.usually', range)].filter(Boolean).join(words.separator);
}

/** How many findings the admin has not put aside. */
export function openFindings(insight: Insight | undefined): number {
  return insight?.findings.filter(({ dismissed }) => dismissed === null).length ?? 0;
}

/** How many things to look at a job has, and the gravest of them; empty when none. */
export function lookText(insight: Insight | undefined): string {
  const first = insight?.findings.find(({ dismissed }) => dismissed === null);
  if (!first) return '';
  return [count('look', openFindings(insight)), say(`finding.${first.id}`)].join(words.separator);
}

/** When a running job will end, or that nothing is unusual in one that ended well; else empty. */
export function jobOutlook(job: JobView, insight: Insight | undefined): string {
  if (!insight) return '';
  const remaining = insight.estimate?.remaining ?? null;
  if (remaining === 'learning') return say('outlook.jobLearning');
  if (remaining) return say('outlook.job', spanText(remaining));
  const ended = job.status === 'completed' || job.status === 'warning';
  return ended && openFindings(insight) === 0 ? say('outlook.nothing') : '';
}
