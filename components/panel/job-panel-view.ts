import { say } from '../../utils/language';
import { verdictOf } from '../../utils/roster/assess/verdict-rules';
import type { Insight } from '../../utils/roster/model/insight';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import { stepNames } from '../../utils/roster/model/step-names';
import { clocksOf } from '../text/clocks';
import { hasFailed } from '../text/job-text';
import * as words from '../text/words';

/** What the page itself shows: of the job, and of which of its steps. */
export interface PageFacts {
  id: string | null;
  name: string | null;
  steps: StepName[];
}

interface Facts {
  job: JobView | null;
  insight: Insight | undefined;
  account: AccountView | null;
  onPage: PageFacts;
  /** Local ms. */
  now: number;
}

/** How a job is called in its panel; null where neither number nor name is known. */
function subjectOf({ id, name }: { id: string | null; name: string | null }): string | null {
  return [id && say('job', id), name].filter(Boolean).join(words.separator) || null;
}

/** The steps that page or job say anything of. */
function knownSteps(job: JobView | null, onPage: PageFacts): StepName[] {
  return stepNames.filter(
    (name) => onPage.steps.includes(name) || (job && job.steps[name].state !== 'unknown'),
  );
}

/** What the parts of a job's panel have in common. */
export interface JobPanelView extends Omit<Facts, 'onPage' | 'now'> {
  clocks: ReturnType<typeof clocksOf>;
  subject: string | null;
  known: StepName[];
  verdict: ReturnType<typeof verdictOf>;
  failed: boolean;
}

/** The same facts at the same time give the same panel; a problem of the account is a verdict only without a job. */
export function jobPanelView({ job, insight, account, onPage, now }: Facts): JobPanelView {
  return {
    job,
    insight,
    account,
    clocks: clocksOf(account, now),
    subject: subjectOf(job ?? onPage),
    known: knownSteps(job, onPage),
    verdict: verdictOf(job, insight?.findings ?? [], account?.problem ?? null),
    failed: job !== null && hasFailed(job),
  };
}
