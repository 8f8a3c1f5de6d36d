import { language, say } from '../utils/language';
import type { Insight } from '../utils/roster/insight';
import type { AccountView, JobView } from '../utils/roster/snapshot';
import type { StepName } from '../utils/roster/step';
import { stepNames } from '../utils/roster/step-names';
import { BlockHelp, type BlockId } from './BlockHelp';
import { clocksOf } from './clocks';
import { GoneNotice } from './GoneNotice';
import { Icon } from './Icon';
import { InsightLine, type InsightTools } from './InsightLine';
import { Milestones } from './Milestones';
import { type Connected, PanelHead } from './PanelHead';
import { StatusLine } from './StatusLine';
import { StepCard } from './StepCard';
import * as words from './words';

export interface JobPanelProps extends InsightTools {
  /** Null until something was read of the job on this page. */
  job: JobView | null;
  /** Undefined until the background has compared the job with earlier ones. */
  insight: Insight | undefined;
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

/** The live panel above a Rostering Job Details page. Its height depends on its width alone. */
export function JobPanel(props: JobPanelProps) {
  const { job, insight, account, connected, now, message, blocks, onGoToTab, ...others } = props;
  const { byStructure, ...tools } = others;
  const clocks = clocksOf(account, now, connected === 'gone');
  return (
    <section class="rosterscope" aria-label={say('extension.name')} {...language()}>
      <div class="panel job" data-connected={connected}>
        <PanelHead
          subject={job && [say('job', job.id), job.name].filter(Boolean).join(words.separator)}
          account={account}
          connected={connected}
        />
        {byStructure && (
          <p class="note">
            <Icon name="info" />
            <span>{say('unknownWords')}</span>
          </p>
        )}
        <ol class="cards">
          {stepNames.map((name) => (
            <StepCard
              key={name}
              name={name}
              job={job}
              estimate={insight?.estimate?.steps[name]}
              clocks={clocks}
            />
          ))}
        </ol>
        {connected === 'gone' ? (
          <GoneNotice />
        ) : (
          <StatusLine {...{ job, account, clocks, message, onGoToTab }} />
        )}
        {job && connected !== 'gone' ? (
          <InsightLine
            key={job.key}
            item={job}
            list={null}
            {...{ insight, account, now, message }}
            {...tools}
          />
        ) : (
          <div class="insight" />
        )}
        <BlockHelp blocks={blocks} />
      </div>
      <Milestones job={job} />
    </section>
  );
}
