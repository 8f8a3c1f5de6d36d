import { say } from '../../utils/language';
import type { Verdict } from '../../utils/roster/assess/verdict';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import { stepNames } from '../../utils/roster/model/step-names';
import type { Clocks } from '../text/clocks';
import { problemText } from '../text/job-text';
import { newsText, sourceText } from '../text/step-text';
import * as words from '../text/words';
import type { Connected } from './connected';

interface Props {
  verdict: Verdict;
  job: JobView | null;
  account: AccountView | null;
  connected: Connected;
  clocks: Clocks;
}

/** Of the step that runs, else of the last that anything is known of. */
function sourceLine(job: JobView, clocks: Clocks): string {
  const running = stepNames.find((name) => job.steps[name].state === 'running');
  const last = stepNames.findLast((name) => job.steps[name].source !== null);
  const name = running ?? last;
  if (!name) return say('nothingRead');
  const step = job.steps[name];
  return [newsText(step), sourceText(step, clocks, say('fromThisPage'))]
    .filter(Boolean)
    .join(words.separator);
}

/** Whether what is shown is live, who says so and since when, or what keeps us from knowing more. */
export function PanelFoot({ job, account, connected, clocks }: Props) {
  const problem = connected === 'live' ? (account?.problem ?? null) : null;
  const hindrance = account && problemText(account, clocks);
  return (
    <p class="foot" data-tone={hindrance ? 'warning' : undefined}>
      <span class="connection" data-live={connected === 'live' && problem === null}>
        {problem ? say(`problemWord.${problem}`) : say(`connection.${connected}`)}
      </span>
      <span class="say">{hindrance ?? (job ? sourceLine(job, clocks) : say('nothingRead'))}</span>
    </p>
  );
}
