import { language, say } from '../../utils/language';
import type { Insight } from '../../utils/roster/model/insight';
import type { JobKey, RunKey } from '../../utils/roster/model/keys';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import { stepNames } from '../../utils/roster/model/step-names';
import { type Clocks, clocksOf } from '../text/clocks';
import { endedAgo, failureText, hasFailed, problemText } from '../text/job-text';
import { jobTitle } from '../text/job-title';
import { leadOf } from '../text/lead-job';
import * as words from '../text/words';
import { Icon } from '../ui/Icon';
import type { Connected } from './connected';
import type { InsightTools } from './insight/InsightLine';
import { JobSummary } from './JobSummary';
import { jobPanelView, type PageFacts } from './job-panel-view';

export interface ListPanelProps extends InsightTools {
  /** The jobs of this account, newest first. */
  jobs: JobView[];
  /** By key of job. */
  insights: Record<RunKey, Insight>;
  account: AccountView | null;
  connected: Connected;
  /** Local ms, ticking each second. */
  now: number;
  /** Opens the details of a job; null where the page shows no way to it. */
  onOpenJob: ((key: JobKey) => void) | null;
}

/** The last two failures among jobs, or that there is none. */
function failures(jobs: JobView[], clocks: Clocks): string {
  const texts = jobs
    .filter(hasFailed)
    .slice(0, 2)
    .map((job) => say('earlierFailure', jobTitle(job), stepText(job), endedAgo(job, clocks)));
  return words.earlierFailures(texts);
}

const stepText = (job: JobView) => (job.failedStep ? failureText(job) : say('stepUnknown'));

/** What a list shows of its job: nothing beside the row, and all three steps of a sync that tells of one. */
function onList(lead: JobView | null): PageFacts {
  const isTold = lead && stepNames.some((name) => lead.steps[name].state !== 'unknown');
  return { id: null, name: null, steps: isTold ? [...stepNames] : [] };
}

/** The panel above the Rostering Jobs list: the verdict on what runs or ran last, and earlier failures in its details. */
export function ListPanel(props: ListPanelProps) {
  const { insights, onOpenJob, ...line } = props;
  const { jobs, account, now } = line;
  const lead = leadOf(jobs);
  const insight = lead ? insights[lead.key] : undefined;
  const view = jobPanelView({ job: lead, insight, account, onPage: onList(lead), now });
  return (
    <section class="rosterscope" aria-label={say('extension.name')} {...language()}>
      {lead ? (
        <JobSummary
          {...line}
          {...{ view }}
          compact
          list={jobs}
          message={null}
          about="list"
          leadsOn={onOpenJob && { text: say('openJob'), go: () => onOpenJob(lead.key) }}
          more={
            <p class="note">
              {failures(
                jobs.filter((job) => job !== lead),
                view.clocks,
              )}
            </p>
          }
        />
      ) : (
        <NoJobs {...{ account, now }} />
      )}
    </section>
  );
}

/** In place of a verdict, as high as one that all is well. */
function NoJobs({ account, now }: Pick<ListPanelProps, 'account' | 'now'>) {
  const problem = account && problemText(account, clocksOf(account, now));
  return (
    <div class="panel job" data-verdict="unknown" data-size="line">
      <div class="verdict">
        <Icon name={problem ? 'warning' : 'unknown'} />
        <div class="says">
          <h2>{say('noJobs')}</h2>
          <p class="facts">{problem}</p>
        </div>
      </div>
    </div>
  );
}
