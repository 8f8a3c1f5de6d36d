import { language, say } from '../../utils/language';
import type { Insight } from '../../utils/roster/model/insight';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import type { OutlineTools } from '../ui/CopyOutline';
import { Icon } from '../ui/Icon';
import { BlockHelp, type BlockId } from './BlockHelp';
import type { Connected } from './connected';
import type { InsightTools } from './insight/InsightLine';
import { JobSummary } from './JobSummary';
import { jobPanelView, type PageFacts } from './job-panel-view';
import { Milestones } from './steps/Milestones';
import { UnreadSteps } from './steps/UnreadSteps';

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
  /** True where the organization wants names and ids masked always. */
  isMasked?: boolean;
  onGoToTab: (step: StepName) => void;
}

/** The panel above a Rostering Job Details page: the verdict first, and the steps in all it shows. */
export function JobPanel(props: JobPanelProps) {
  const { job, insight, account, blocks, onGoToTab, byStructure, onPage, ...others } = props;
  const { onOutline, onCopy, jobs = [], ...line } = others;
  const view = jobPanelView({ job, insight, account, onPage, now: props.now });
  const { subject, verdict, known } = view;
  const { step } = verdict;
  const isUnread = known.length === 0;
  return (
    <section class="rosterscope" aria-label={say('extension.name')} {...language()}>
      <JobSummary
        {...line}
        {...{ view, jobs }}
        list={null}
        about={`${job?.key}`}
        leadsOn={step && { text: say('goTo', say(`tab.${step}`)), go: () => onGoToTab(step) }}
        notes={
          <>
            {byStructure && (
              <p class="note">
                <Icon name="info" />
                <span>{say('unknownWords')}</span>
              </p>
            )}
            {isUnread && <UnreadSteps {...{ subject, onOutline, onCopy }} />}
          </>
        }
        more={!isUnread && <BlockHelp blocks={blocks} />}
      />
      <Milestones job={job} />
    </section>
  );
}
