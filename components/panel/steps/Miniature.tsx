import type { JobView } from '../../../utils/roster/model/snapshot';
import { stepNames } from '../../../utils/roster/model/step-names';
import { hasFailed } from '../../text/job-text';
import { fill, stepSentence, tone } from '../../text/step-text';
import * as words from '../../text/words';

/** The three steps of a job as three short bars, with the same in words for screen readers. */
export function Miniature({ job }: { job: JobView }) {
  const text = stepNames
    .map((name) => stepSentence(name, job.steps[name], hasFailed(job)))
    .join(words.separator);
  return (
    <span class="miniature" role="img" aria-label={text}>
      {stepNames.map((name) => {
        const step = job.steps[name];
        // Too small to show how far a step got before it failed: it is red as a whole.
        const style = step.state === 'failed' ? { '--rs-figure': '100%' } : fill(step);
        return (
          <span
            key={name}
            class="bar"
            data-state={tone(step)}
            data-figure={style ? undefined : 'none'}
          >
            <span class="fill" style={style} />
          </span>
        );
      })}
    </span>
  );
}
