import { say } from '../../utils/language';
import { isReasonOnPage } from '../text/job-text';
import { Icon } from '../ui/Icon';
import { CopyForSupport } from './CopyForSupport';
import { DetailsButton } from './DetailsButton';
import type { InsightTools } from './insight/InsightLine';
import type { JobPanelView } from './job-panel-view';
import type { LeadsOn } from './leads-on';
import type { FailureFacts } from './use-found';

interface Props
  extends Pick<
      InsightTools,
      'open' | 'compact' | 'onToggle' | 'onNotifyOnEnd' | 'onSchedules' | 'send'
    >,
    Pick<FailureFacts, 'supportCopy'> {
  view: JobPanelView;
  leadsOn: LeadsOn | null;
}

/** What can be done about a job, the first thing first. */
export function JobActions({ view, supportCopy, leadsOn, send, ...on }: Props) {
  const { job, insight, verdict, failed } = view;
  if (job === null) return null;
  const { action, finding } = verdict;
  const notifiesOnEnd = insight?.notifiesOnEnd ?? false;
  // Away from its page, the reason is to be read there first.
  const isUnread = on.compact === true && leadsOn !== null && isReasonOnPage(job, insight);
  const handle = () =>
    finding && send({ kind: 'dismiss', key: job.key, finding: finding.id, note: '' });
  return (
    <>
      {action === 'go-to-pause' && on.onSchedules && (
        <button type="button" class="button primary" onClick={on.onSchedules}>
          {say('findings.goToPause')}
        </button>
      )}
      {finding && !failed && !on.open && (
        <button type="button" class="button" onClick={handle}>
          {say('findings.dealt')}
        </button>
      )}
      {job.status === 'in-progress' && (
        <button
          type="button"
          class="button"
          aria-pressed={notifiesOnEnd}
          onClick={() => on.onNotifyOnEnd(!notifiesOnEnd)}
        >
          {notifiesOnEnd && <Icon name="check" />}
          {say('tellEnd')}
        </button>
      )}
      {failed && !isUnread && <CopyForSupport supportCopy={supportCopy} />}
      {failed && leadsOn && (
        <button
          type="button"
          class={isUnread ? 'button primary' : 'button leads-on'}
          onClick={leadsOn.go}
        >
          {leadsOn.text}
        </button>
      )}
      <DetailsButton open={on.open} onToggle={on.onToggle} />
    </>
  );
}
