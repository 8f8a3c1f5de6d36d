import { say } from '../../utils/language';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import type { Clocks } from '../text/clocks';
import { failureText, hasFailed, jobText, problemText } from '../text/job-text';
import { Icon } from '../ui/Icon';
import { Original } from './Original';

interface Props {
  job: JobView | null;
  account: AccountView | null;
  clocks: Clocks;
  message: string | null;
  onGoToTab: (step: StepName) => void;
}

/** The one line that matters most now: the failure, else what hinders us, else how the job stands. */
export function StatusLine({ job, account, clocks, message, onGoToTab }: Props) {
  const problem = account && problemText(account, clocks);
  if (job && hasFailed(job)) {
    const { failedStep } = job;
    return (
      <div class="line" data-tone="failed">
        <Icon name="failed" />
        <strong>{failureText(job)}</strong>
        {message && <Original key={message} message={message} />}
        {failedStep && (
          <button type="button" class="button" onClick={() => onGoToTab(failedStep)}>
            {say('goTo', say(`tab.${failedStep}`))}
          </button>
        )}
      </div>
    );
  }
  return (
    <p class="line" data-tone={problem ? 'warning' : undefined}>
      {problem && <Icon name="warning" />}
      <span class="say">{problem ?? (job ? jobText(job, clocks) : say('jobUnknown'))}</span>
    </p>
  );
}
