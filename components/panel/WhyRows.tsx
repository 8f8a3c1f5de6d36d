import { say } from '../../utils/language';
import type { JobView } from '../../utils/roster/model/snapshot';
import { Original } from './Original';

/** True where a job failed before its imports began, and nothing tells of one: then Canvas is as it was. */
function isUntouched({ failedStep, steps }: JobView): boolean {
  return (
    (failedStep === 'extract' || failedStep === 'conversion') && steps.import.state === 'waiting'
  );
}

interface Props {
  job: JobView;
  /** Null where it is said better already. */
  message: string | null;
  /** True where the organization wants names and ids masked always. */
  isMasked: boolean;
}

/** What the page itself says of a failure, and what became of the data in Canvas where that is known. */
export function WhyRows({ job, message, isMasked }: Props) {
  return (
    <div class="why">
      {message && (
        <div class="why-row line" data-tone="failed">
          <Original key={message} {...{ message, isMasked }} />
        </div>
      )}
      {isUntouched(job) && (
        <p class="why-row">
          <strong>{say('verdict.inCanvas')}</strong> {say('verdict.unchanged')}
        </p>
      )}
    </div>
  );
}
