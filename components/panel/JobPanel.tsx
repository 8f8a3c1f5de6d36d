import { useRef, useState } from 'preact/hooks';
import { language, say } from '../../utils/language';
import type { Insight } from '../../utils/roster/model/insight';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import type { OutlineTools } from '../ui/CopyOutline';
import { Icon } from '../ui/Icon';
import { BlockHelp, type BlockId } from './BlockHelp';
import type { Connected } from './connected';
import type { InsightTools } from './InsightLine';
import { InsightPlace } from './InsightPlace';
import { JobActions } from './JobActions';
import { JobHeadline } from './JobHeadline';
import { jobPanelView, type PageFacts } from './job-panel-view';
import { Milestones } from './Milestones';
import { PanelFoot } from './PanelFoot';
import { StepList } from './StepList';
import { UnreadSteps } from './UnreadSteps';
import { usePanelSize } from './use-panel-size';
import { WhyRows } from './WhyRows';

export interface JobPanelProps extends InsightTools, OutlineTools {
  /** Null until something was read of the job on this page. */
  job: JobView | null;
  /** Undefined until the background has compared the job with earlier ones. */
  insight: Insight | undefined;
  /** Jobs of this account, newest first. */
  jobs?: readonly JobView[];
  onPage: PageFacts;
  account: AccountView | null;
  connected: Connected;
  /** Local ms, ticking each second. */
  now: number;
  /** The failure text of the page as it stands there; null when it shows none. */
  message: string | null;
  /** The Details blocks now visible on the page. */
  blocks: BlockId[];
  /** True when the page's words are in no dictionary. */
  byStructure: boolean;
  onGoToTab: (step: StepName) => void;
}

/** The cause of a job's failure in its own words, once the insight script has found it. */
function useCause(job: JobView | null) {
  const [cause, setCause] = useState<{ key: string; text: string } | null>(null);
  const onCause = useRef((key: string, text: string) => setCause({ key, text })).current;
  return { cause: job !== null && cause?.key === job.key ? cause.text : null, onCause };
}

/** The panel above a Rostering Job Details page: the verdict first, and the steps in all it shows. */
export function JobPanel(props: JobPanelProps) {
  const { job, insight, account, connected, now, message, blocks, onGoToTab, ...others } = props;
  const { byStructure, onPage, onOutline, onCopy, jobs = [], ...tools } = others;
  const { open, mount, send, onToggle, onWish, onSchedules } = tools;
  const view = jobPanelView({ job, insight, account, onPage, now });
  const { verdict, subject, failed, clocks } = view;
  const isUnread = view.known.length === 0;
  const { size, isFixed } = usePanelSize(verdict, job, open);
  const found = useCause(job);
  const cause = failed ? found.cause : null;
  const hasSigns = size !== 'tall' || failed;
  const line = { list: null, insight, account, now, message, ...tools };
  return (
    <section class="rosterscope" aria-label={say('extension.name')} {...language()}>
      <div
        class="panel job"
        data-verdict={verdict.level}
        data-size={isUnread ? undefined : size}
        data-fixed={isFixed}
        data-unfolded={open}
      >
        {(!isUnread || (job !== null && job.status !== 'unknown')) && (
          <JobHeadline {...{ view, cause, jobs, hasSigns }} isTall={size === 'tall'}>
            <JobActions
              {...{ verdict, job, insight, open, onGoToTab, onSchedules, send, onToggle, onWish }}
            />
          </JobHeadline>
        )}
        {byStructure && (
          <p class="note">
            <Icon name="info" />
            <span>{say('unknownWords')}</span>
          </p>
        )}
        {isUnread && <UnreadSteps {...{ subject, onOutline, onCopy }} />}
        {!isUnread && !hasSigns && <StepList {...view} />}
        {failed && job && <WhyRows job={job} message={cause && !open ? null : message} />}
        {job && (failed || open) && (
          <div class="insight" data-failed={failed} key={job.key}>
            {failed && !mount && <div class="brief">{say('why.reading')}</div>}
            <InsightPlace {...line} item={job} mount={mount} onCause={found.onCause} />
          </div>
        )}
        {open && !isUnread && <BlockHelp blocks={blocks} />}
        <PanelFoot {...{ verdict, job, account, connected, clocks }} />
      </div>
      <Milestones job={job} />
    </section>
  );
}
