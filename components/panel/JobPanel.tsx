import { language, say } from '../../utils/language';
import type { Insight } from '../../utils/roster/model/insight';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import { stepNames } from '../../utils/roster/model/step-names';
import { clocksOf } from '../text/clocks';
import * as words from '../text/words';
import type { OutlineTools } from '../ui/CopyOutline';
import { Icon } from '../ui/Icon';
import { BlockHelp, type BlockId } from './BlockHelp';
import { InsightLine, type InsightTools } from './InsightLine';
import { Milestones } from './Milestones';
import { type Connected, PanelHead } from './PanelHead';
import { StatusLine } from './StatusLine';
import { StepCard } from './StepCard';
import { UnreadSteps } from './UnreadSteps';

export interface JobPanelProps extends InsightTools, OutlineTools {
  /** Null until something was read of the job on this page. */
  job: JobView | null;
  /** Undefined until the background has compared the job with earlier ones. */
  insight: Insight | undefined;
  /** What the page itself tells: of the job, and of which of its steps. */
  told: { id: string | null; name: string | null; steps: StepName[] };
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

/** How a job is called at the head of its panel; null where neither number nor name is known. */
function subjectOf({ id, name }: { id: string | null; name: string | null }): string | null {
  return [id && say('job', id), name].filter(Boolean).join(words.separator) || null;
}

/** The live panel above a Rostering Job Details page. Its height depends on its width alone. */
export function JobPanel(props: JobPanelProps) {
  const { job, insight, account, connected, now, message, blocks, onGoToTab, ...others } = props;
  const { byStructure, told, onOutline, onCopy, ...tools } = others;
  const clocks = clocksOf(account, now);
  const subject = subjectOf(job ?? told);
  const known = stepNames.filter(
    (name) => told.steps.includes(name) || (job && job.steps[name].state !== 'unknown'),
  );
  const isUnread = known.length === 0;
  const hasMore = !isUnread || (job !== null && job.status !== 'unknown');
  return (
    <section class="rosterscope" aria-label={say('extension.name')} {...language()}>
      <div class="panel job" data-connected={connected}>
        <PanelHead subject={isUnread ? null : subject} account={account} connected={connected} />
        {byStructure && (
          <p class="note">
            <Icon name="info" />
            <span>{say('unknownWords')}</span>
          </p>
        )}
        {isUnread ? (
          <UnreadSteps {...{ subject, onOutline, onCopy }} />
        ) : (
          <ol class="cards">
            {known.map((name) => (
              <StepCard
                key={name}
                name={name}
                job={job}
                estimate={insight?.estimate?.steps[name]}
                clocks={clocks}
              />
            ))}
          </ol>
        )}
        {hasMore && <StatusLine {...{ job, account, clocks, message, onGoToTab }} />}
        {!hasMore ? null : job ? (
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
        {!isUnread && <BlockHelp blocks={blocks} />}
      </div>
      <Milestones job={job} />
    </section>
  );
}
