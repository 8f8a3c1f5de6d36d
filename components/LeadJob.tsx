import { say } from '../utils/language';
import type { JobView } from '../utils/roster/snapshot';
import { Chip } from './Chip';
import type { Clocks } from './clocks';
import { endedAgo, failureText, hasFailed, runTime, statusTone } from './job-text';
import { Miniature } from './Miniature';
import * as words from './words';

/** The job that runs with its three steps, or the last one and how it ended. */
export function LeadJob({ job, clocks }: { job: JobView; clocks: Clocks }) {
  const running = job.status === 'in-progress';
  const time = running ? words.runningTime(runTime(job, clocks)) : endedAgo(job, clocks);
  return (
    <p class="line lead">
      <Chip tone={statusTone[job.status]} word={say(`status.${job.status}`)} />
      <strong>{say('job', job.id)}</strong>
      {running && <Miniature job={job} />}
      <span class="say">
        {hasFailed(job) ? `${failureText(job)}${words.separator}${time}` : time}
      </span>
    </p>
  );
}
