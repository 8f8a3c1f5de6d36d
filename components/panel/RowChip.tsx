import { language, number, say } from '../../utils/language';
import type { Insight } from '../../utils/roster/model/insight';
import type { JobView } from '../../utils/roster/model/snapshot';
import { statusTone } from '../text/job-text';
import { lookText, openFindings } from '../text/outlook-text';
import { Icon, type IconName } from '../ui/Icon';
import { Miniature } from './Miniature';

/** The chip beside the native status of one row of the Rostering Jobs list; null before it is known. */
export function RowChip({ job, insight }: { job: JobView | null; insight?: Insight }) {
  const status = job?.status ?? 'unknown';
  const steps = status === 'in-progress' || status === 'failed';
  const look = lookText(insight);
  return (
    <span class="row" {...language()} data-tone={statusTone[status]}>
      <Icon name={statusTone[status] as IconName} />
      <span class="word">{say(`status.${status}`)}</span>
      {job && steps && <Miniature job={job} />}
      {look && !steps && (
        <span class="look" title={look}>
          <Icon name="look" />
          <span aria-hidden="true">{number(openFindings(insight))}</span>
          <span class="hidden">{look}</span>
        </span>
      )}
    </span>
  );
}
