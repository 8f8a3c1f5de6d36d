import { useRef, useState } from 'preact/hooks';
import { language, say } from '../../utils/language';
import { type Verdict, verdictOf } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import type { AccountView, JobView } from '../../utils/roster/model/snapshot';
import type { StepName } from '../../utils/roster/model/step';
import { stepNames } from '../../utils/roster/model/step-names';
import { clocksOf } from '../text/clocks';
import { failureText, hasFailed, problemText } from '../text/job-text';
import * as words from '../text/words';
import type { OutlineTools } from '../ui/CopyOutline';
import { Icon } from '../ui/Icon';
import { BlockHelp, type BlockId } from './BlockHelp';
import type { InsightTools } from './InsightLine';
import { InsightPlace } from './InsightPlace';
import { JobActions } from './JobActions';
import { jobFacts } from './job-facts-text';
import { Milestones } from './Milestones';
import { PanelFoot } from './PanelFoot';
import { type PanelSize, panelSize } from './panel-size';
import { RunStrip } from './RunStrip';
import { StepRow, StepSign } from './StepRow';
import { timelineOf } from './timeline';
import { UnreadSteps } from './UnreadSteps';
import { VerdictLine } from './VerdictLine';
import { WhyRows } from './WhyRows';

/** Whether the background is still there to be heard. */
export type Connected = 'live' | 'connecting';

export interface JobPanelProps extends InsightTools, OutlineTools {
  /** Null until something was read of the job on this page. */
  job: JobView | null;
  /** Undefined until the background has compared the job with earlier ones. */
  insight: Insight | undefined;
  /** Jobs of this account, newest first. */
  jobs?: readonly JobView[];
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

/** How a job is called in its panel; null where neither number nor name is known. */
function subjectOf({ id, name }: { id: string | null; name: string | null }): string | null {
  return [id && say('job', id), name].filter(Boolean).join(words.separator) || null;
}

/**
 * The height chosen when a job was first shown, kept until the admin opens or closes something: what comes
 * by itself must not move the page.
 */
function useSize(verdict: Verdict, job: JobView | null, open: boolean) {
  const chosen = useRef<{ mark: string; size: PanelSize; level: Verdict['level'] } | null>(null);
  const mark = `${job?.key} ${open}`;
  if (chosen.current?.mark !== mark) {
    const isOver = job !== null && job.status !== 'in-progress';
    chosen.current = { mark, size: panelSize(verdict, isOver), level: verdict.level };
  }
  const { size, level } = chosen.current;
  return { size, isFixed: !open && level !== verdict.level };
}

/** The panel above a Rostering Job Details page: the verdict first, and the steps in all it shows. */
export function JobPanel(props: JobPanelProps) {
  const { job, insight, account, connected, now, message, blocks, onGoToTab, ...others } = props;
  const { byStructure, told, onOutline, onCopy, jobs = [], ...tools } = others;
  const { open, mount } = tools;
  const clocks = clocksOf(account, now);
  const subject = subjectOf(job ?? told);
  const known = stepNames.filter(
    (name) => told.steps.includes(name) || (job && job.steps[name].state !== 'unknown'),
  );
  const isUnread = known.length === 0;
  const verdict = verdictOf(job, insight?.findings ?? [], account?.problem ?? null);
  const { size, isFixed } = useSize(verdict, job, open);
  const failed = job !== null && hasFailed(job);
  const hindrance = account && problemText(account, clocks);
  const [cause, setCause] = useState<{ key: string; text: string } | null>(null);
  const onCause = useRef((key: string, text: string) => setCause({ key, text })).current;
  const headline = failed && cause?.key === job.key ? cause.text : null;
  const signs = size !== 'tall' || failed;
  const line = { item: job, list: null, insight, account, now, message, ...tools };
  const timeline = job && !signs ? timelineOf(job, insight, now + clocks.skew) : null;
  const each = (name: StepName) => ({
    name,
    job,
    clocks,
    estimate: insight?.estimate?.steps[name],
  });
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
          <VerdictLine
            verdict={verdict}
            headline={headline}
            rows={insight?.rows ?? null}
            subject={subject}
            facts={[
              headline && job && failureText(job),
              (size !== 'tall' && hindrance) || jobFacts(verdict, job, insight, clocks),
            ]
              .filter(Boolean)
              .join(words.separator)}
            signs={
              <>
                {signs && !isUnread && (
                  <ol class="strip">
                    {known.map((name) => (
                      <StepSign key={name} {...each(name)} />
                    ))}
                  </ol>
                )}
                {!failed && size !== 'tall' && <RunStrip jobs={jobs} />}
              </>
            }
          >
            <JobActions
              {...{ verdict, job, insight, onGoToTab }}
              onSchedules={tools.onSchedules}
              send={tools.send}
              open={open}
              onToggle={tools.onToggle}
              onWish={tools.onWish}
            />
          </VerdictLine>
        )}
        {byStructure && (
          <p class="note">
            <Icon name="info" />
            <span>{say('unknownWords')}</span>
          </p>
        )}
        {isUnread && <UnreadSteps {...{ subject, onOutline, onCopy }} />}
        {!isUnread && !signs && (
          <ol class="steps" data-timed={timeline !== null}>
            {known.map((name) => (
              <StepRow key={name} {...each(name)} timeline={timeline} />
            ))}
          </ol>
        )}
        {failed && <WhyRows job={job} message={headline && !open ? null : message} />}
        {job && (failed || open) && (
          <div class="insight" data-failed={failed} key={job.key}>
            {failed && !mount && <div class="brief">{say('why.reading')}</div>}
            <InsightPlace {...line} item={job} mount={mount} onCause={onCause} />
          </div>
        )}
        {open && !isUnread && <BlockHelp blocks={blocks} />}
        <PanelFoot {...{ verdict, job, account, connected, clocks }} />
      </div>
      <Milestones job={job} />
    </section>
  );
}
