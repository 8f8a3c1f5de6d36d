import { say } from '../../utils/language';
import type { JobView } from '../../utils/roster/model/snapshot';
import { stepNames } from '../../utils/roster/model/step-names';
import { failureText, hasFailed } from './job-text';

/** What changed between two views of one job that is worth saying aloud. */
export interface Milestone {
  polite: string;
  alert: string;
}

/** Steps that became complete, the end of the job, and failures; both empty when nothing did. */
export function milestone(before: JobView, after: JobView): Milestone {
  const said = stepNames
    .filter((name) => {
      const was = before.steps[name].state;
      return after.steps[name].state === 'complete' && was !== 'complete' && was !== 'unknown';
    })
    .map((name) => say('stepComplete', say(`step.${name}`)));
  if (before.status === 'in-progress' && after.status === 'completed')
    said.push(say('jobComplete'));
  if (before.status === 'in-progress' && after.status === 'warning') said.push(say('jobWarned'));
  return {
    polite: said.join('. '),
    alert: hasFailed(after) && !hasFailed(before) ? failureText(after) : '',
  };
}
