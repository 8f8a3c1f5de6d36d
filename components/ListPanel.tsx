import type { AccountView, JobView } from '../utils/roster/snapshot';
import { Chip } from './Chip';
import { GoneNotice } from './GoneNotice';
import {
  clocksOf,
  endedAgo,
  failureText,
  hasFailed,
  problemText,
  runTime,
  statusTone,
} from './job-text';
import { Miniature } from './Miniature';
import { type Connected, PanelHead } from './PanelHead';
import { ago } from './time';
import * as words from './words';

export interface ListPanelProps {
  /** The jobs of this account, newest first. */
  jobs: JobView[];
  account: AccountView | null;
  connected: Connected;
  /** Local ms, ticking each second. */
  now: number;
}

/** The job that runs, or the last one that ended. */
function Lead({ jobs, account, now }: ListPanelProps) {
  const job = jobs.find((one) => one.status === 'in-progress') ?? jobs[0];
  if (!job) return <p class="line">{words.noJobs}</p>;
  const clocks = clocksOf(account, now);
  const running = job.status === 'in-progress';
  return (
    <p class="line">
      <Chip tone={statusTone[job.status]} word={words.statuses[job.status]} />
      <strong>{words.job(job.id)}</strong>
      {running && <Miniature steps={job.steps} />}
      <span>{running ? words.startedAgo(runTime(job, clocks)) : endedAgo(job, clocks)}</span>
    </p>
  );
}

/** The panel above the Rostering Jobs list: what runs or ran last, the last failures, and as of when. */
export function ListPanel(props: ListPanelProps) {
  const { jobs, account, connected, now } = props;
  const clocks = clocksOf(account, now);
  const problem = account && problemText(account, now);
  const failed = jobs.filter(hasFailed);
  const asOf = jobs.reduce((latest, job) => Math.max(latest, job.asOf), 0);
  return (
    <section class="rosterscope" aria-label={words.name}>
      <div class="panel list">
        <PanelHead
          subject={asOf > 0 ? words.asOf(ago(now - asOf)) : null}
          account={account}
          connected={connected}
        />
        <Lead {...props} />
        {connected === 'gone' ? (
          <GoneNotice />
        ) : (
          <p class="line" data-tone={problem ? 'warning' : undefined}>
            <span>
              {problem ??
                (failed[0]
                  ? `${words.lastFailures}: ${failed
                      .slice(0, 2)
                      .map(
                        (job) =>
                          `${words.job(job.id)}, ${failureText(job)}, ${endedAgo(job, clocks)}`,
                      )
                      .join('; ')}`
                  : words.noFailures)}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
