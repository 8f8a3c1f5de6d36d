import { say } from '../../utils/language';
import type { Verdict } from '../../utils/roster/assess/verdict';
import type { JobView } from '../../utils/roster/model/snapshot';
import type { Clocks } from '../text/clocks';
import { endedAgo, failureText, hasFailed, runTime, statusTone } from '../text/job-text';
import { jobTitle } from '../text/job-title';
import { headlineText } from '../text/verdict-text';
import * as words from '../text/words';
import { Chip } from '../ui/Chip';
import { Miniature } from './Miniature';

/** The job a list is about first: the one that runs, else the newest. `jobs`: newest first. */
export function leadOf(jobs: JobView[]): JobView | null {
  return jobs.find((job) => job.status === 'in-progress') ?? jobs[0] ?? null;
}

interface Props {
  job: JobView;
  verdict: Verdict;
  clocks: Clocks;
}

/** The job that runs with its three steps, or the last one and how it ended. */
export function LeadJob({ job, verdict, clocks }: Props) {
  const running = job.status === 'in-progress';
  const time = running ? words.runningTime(runTime(job, clocks)) : endedAgo(job, clocks);
  return (
    <div class="line lead">
      {verdict.level === 'danger' ? (
        <h2>{headlineText(verdict)}</h2>
      ) : (
        <Chip tone={statusTone[job.status]} word={say(`status.${job.status}`)} />
      )}
      <strong>{jobTitle(job)}</strong>
      {running && <Miniature job={job} />}
      <span class="say">
        {hasFailed(job) ? `${failureText(job)}${words.separator}${time}` : time}
      </span>
    </div>
  );
}
