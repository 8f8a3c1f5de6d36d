import { language, say } from '../../utils/language';
import { verdictOf } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import { age, type Clocks, clocksOf } from '../text/clocks';
import { endedAgo, failureText, hasFailed, problemText } from '../text/job-text';
import { jobTitle } from '../text/job-title';
import * as words from '../text/words';
import { Icon } from '../ui/Icon';
import type { Connected } from './connected';
import { InsightLine, type InsightTools } from './InsightLine';
import { LeadJob, leadOf } from './LeadJob';
import { PanelHead } from './PanelHead';

export interface ListPanelProps extends InsightTools {
  /** The jobs of this account, newest first. */
  jobs: JobView[];
  /** By key of job. */
  insights: Record<string, Insight>;
  account: AccountView | null;
  connected: Connected;
  /** Local ms, ticking each second. */
  now: number;
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

/** The panel above the Rostering Jobs list: what runs or ran last, earlier failures, and as of when. */
export function ListPanel(props: ListPanelProps) {
  const { jobs, insights, account, connected, now, ...tools } = props;
  const clocks = clocksOf(account, now);
  const problem = account && problemText(account, clocks);
  const lead = leadOf(jobs);
  const findings = lead ? (insights[lead.key]?.findings ?? []) : [];
  const verdict = verdictOf(lead, findings, account?.problem ?? null);
  const asOf = jobs.reduce((latest, job) => Math.max(latest, job.asOf), 0);
  return (
    <section class="rosterscope" aria-label={say('extension.name')} {...language()}>
      <div class="panel list" data-verdict={verdict.level}>
        <PanelHead
          subject={asOf > 0 ? say('asOf', age(asOf, clocks)) : null}
          account={account}
          connected={connected}
        />
        {lead ? (
          <LeadJob job={lead} verdict={verdict} clocks={clocks} />
        ) : (
          <p class="line lead">{say('noJobs')}</p>
        )}
        <p class="line" data-tone={problem ? 'warning' : undefined}>
          {problem && <Icon name="warning" />}
          <span class="say">
            {problem ??
              failures(
                jobs.filter((job) => job !== lead),
                clocks,
              )}
          </span>
        </p>
        {lead ? (
          <InsightLine
            key={lead.key}
            item={lead}
            insight={insights[lead.key]}
            list={jobs}
            message={null}
            {...{ account, now }}
            {...tools}
          />
        ) : (
          <div class="insight" />
        )}
      </div>
    </section>
  );
}
