import { language, number, say } from '../../utils/language';
import { type Verdict, verdictOf } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import type { JobView } from '../../utils/roster/model/snapshot';
import { statusTone } from '../text/job-text';
import { lookText, openFindings } from '../text/outlook-text';
import { findingText, verdictTone } from '../text/verdict-text';
import { Icon, type IconName } from '../ui/Icon';
import { verdictIcon } from '../ui/verdict-icon';
import { Miniature } from './Miniature';

/** A danger outranks what the page calls *Completed*. */
function dangerOf({ level, finding }: Verdict): string {
  return level === 'danger' && finding ? findingText(finding) : '';
}

/** The chip beside the native status of one row of the Rostering Jobs list; null before it is known. */
export function RowChip({ job, insight }: { job: JobView | null; insight?: Insight }) {
  const status = job?.status ?? 'unknown';
  const steps = status === 'in-progress' || status === 'failed';
  const look = lookText(insight);
  const verdict = verdictOf(job, insight?.findings ?? [], null);
  const danger = dangerOf(verdict);
  const icon = danger ? verdictIcon.danger : (statusTone[status] as IconName);
  return (
    <span
      class="row"
      {...language()}
      data-tone={danger ? verdictTone.danger : statusTone[status]}
      data-verdict={verdict.level}
      title={danger || undefined}
    >
      <Icon name={icon} />
      <span class="word">{danger || say(`status.${status}`)}</span>
      {job && steps && <Miniature job={job} />}
      {look && !steps && !danger && (
        <span class="look" title={look}>
          <Icon name="look" />
          <span aria-hidden="true">{number(openFindings(insight))}</span>
          <span class="hidden">{look}</span>
        </span>
      )}
    </span>
  );
}
