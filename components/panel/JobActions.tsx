import { say } from '../../utils/language';
import type { SurfaceMessage } from '../../utils/messages';
import type { Verdict } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import type { JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import { Icon } from '../ui/Icon';
import { DetailsButton } from './DetailsButton';

interface Props {
  verdict: Verdict;
  job: JobView | null;
  insight: Insight | undefined;
  open: boolean;
  onToggle: () => void;
  onWish: (on: boolean) => void;
  /** Null where there is no way to the schedules from here. */
  onSchedules: (() => void) | null;
  onGoToTab: (step: StepName) => void;
  send: (message: SurfaceMessage) => void;
}

/** What can be done about a job, the first thing first. */
export function JobActions({ verdict, job, insight, send, ...on }: Props) {
  if (job === null) return null;
  const { action, finding, level, step } = verdict;
  const wished = insight?.wished ?? false;
  const handle = () =>
    finding && send({ kind: 'dismiss', key: job.key, finding: finding.id, note: '' });
  return (
    <>
      {action === 'go-to-pause' && on.onSchedules && (
        <button type="button" class="button primary" onClick={on.onSchedules}>
          {say('findings.goToPause')}
        </button>
      )}
      {finding && level !== 'failed' && !on.open && (
        <button type="button" class="button" onClick={handle}>
          {say('findings.dealt')}
        </button>
      )}
      {job.status === 'in-progress' && (
        <button
          type="button"
          class="button"
          aria-pressed={wished}
          onClick={() => on.onWish(!wished)}
        >
          {wished && <Icon name="check" />}
          {say('tellEnd')}
        </button>
      )}
      {level === 'failed' && step && (
        <button type="button" class="button primary" onClick={() => on.onGoToTab(step)}>
          {say('goTo', say(`tab.${step}`))}
        </button>
      )}
      <DetailsButton open={on.open} onToggle={on.onToggle} />
    </>
  );
}
