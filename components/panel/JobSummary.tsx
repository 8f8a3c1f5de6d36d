import type { ComponentChildren } from 'preact';
import type { InsightProps } from '../../utils/in-page/mount';
import { say } from '../../utils/language';
import type { JobView } from '../../utils/roster/model/snapshot';
import { jobTitle } from '../text/job-title';
import type { Connected } from './connected';
import type { InsightTools } from './insight/InsightLine';
import { InsightPlace } from './insight/InsightPlace';
import { JobActions } from './JobActions';
import { JobHeadline } from './JobHeadline';
import type { JobPanelView } from './job-panel-view';
import type { LeadsOn } from './leads-on';
import { Original } from './Original';
import { PanelFoot } from './PanelFoot';
import { StepList } from './steps/StepList';
import { useFound } from './use-found';
import { usePanelSize } from './use-panel-size';

interface Props extends InsightTools, Pick<InsightProps, 'list' | 'message' | 'now'> {
  view: JobPanelView;
  /** Jobs of this account, newest first. */
  jobs: readonly JobView[];
  connected: Connected;
  /** True where the organization wants names and ids masked always. */
  isMasked?: boolean;
  /** Where the admin can look further; null where there is no way. */
  leadsOn: LeadsOn | null;
  /** What this panel stays about while it stands there: its height is chosen for that. */
  about: string;
  /** Below the verdict, whatever it is. */
  notes?: ComponentChildren;
  /** At the end of the details. */
  more?: ComponentChildren;
}

/** A job in a panel: the verdict first, then as much as it asks for, and all the rest once it is opened. */
export function JobSummary(props: Props) {
  const { view, jobs, connected, isMasked = false, leadsOn, about, notes, more, ...line } = props;
  const { job, insight, account, verdict, clocks, failed, known } = view;
  const { open, mount, message, compact = false } = line;
  const isUnread = known.length === 0 && !compact;
  const { size, isFixed } = usePanelSize(verdict, job, `${about} ${open}`);
  const { foundOf, on } = useFound();
  const found = foundOf(job?.key);
  const cause = failed ? found.cause : null;
  const hasSigns = size !== 'tall' || failed;
  return (
    <div
      class="panel job"
      data-verdict={verdict.level}
      data-size={isUnread ? undefined : size}
      data-fixed={isFixed && !open}
      data-unfolded={open}
    >
      {(!isUnread || (job !== null && job.status !== 'unknown')) && (
        <JobHeadline
          {...{ view, cause, jobs, hasSigns }}
          name={compact && job ? (job.name ?? jobTitle(job)) : null}
          isTall={size === 'tall'}
          isOpen={open}
        >
          <JobActions {...{ view, leadsOn }} supportCopy={found.supportCopy} {...line} />
        </JobHeadline>
      )}
      {notes}
      {!isUnread && !hasSigns && <StepList {...view} />}
      {failed && message && (open || !cause) && (
        <div class="said">
          <strong>{say('why.message')}</strong>
          <Original key={message} {...{ message, isMasked }} />
        </div>
      )}
      {job && (failed || open) && (
        <div class="insight" data-failed={failed} key={job.key}>
          {failed && !mount && <div class="brief">{say('why.reading')}</div>}
          <InsightPlace
            {...line}
            {...on}
            {...{ account, insight, mount }}
            item={job}
            // Offered beside the headline, which stays in sight.
            onSchedules={verdict.action === 'go-to-pause' ? null : line.onSchedules}
          />
        </div>
      )}
      {open && more}
      <PanelFoot {...{ verdict, job, account, connected, clocks }} />
    </div>
  );
}
