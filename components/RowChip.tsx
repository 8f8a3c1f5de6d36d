import { language, say } from '../utils/language';
import type { JobView } from '../utils/roster/snapshot';
import { Icon, type IconName } from './Icon';
import { statusTone } from './job-text';
import { Miniature } from './Miniature';

/** The chip beside the native status of one row of the Rostering Jobs list; null before it is known. */
export function RowChip({ job }: { job: JobView | null }) {
  const status = job?.status ?? 'unknown';
  const steps = status === 'in-progress' || status === 'failed';
  return (
    <span class="row" {...language()} data-tone={statusTone[status]}>
      <Icon name={statusTone[status] as IconName} />
      <span class="word">{say(`status.${status}`)}</span>
      {job && steps && <Miniature job={job} />}
    </span>
  );
}
