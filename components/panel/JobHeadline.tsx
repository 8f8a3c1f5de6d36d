import type { ComponentChildren } from 'preact';
import { say } from '../../utils/language';
import type { JobView } from '../../utils/roster/model/snapshot';
import { failureText, problemText } from '../text/job-text';
import * as words from '../text/words';
import { jobFacts } from './job-facts-text';
import type { JobPanelView } from './job-panel-view';
import { RunStrip } from './steps/RunStrip';
import { StepSign } from './steps/StepRow';
import { VerdictLine } from './VerdictLine';

interface Props {
  view: JobPanelView;
  /** The cause in place of the verdict's own headline, once it is known. */
  cause: string | null;
  /** Jobs of this account, newest first. */
  jobs: readonly JobView[];
  /** True where the steps stand in this line, and not in lines of their own. */
  hasSigns: boolean;
  /** The job's own name, where the page around does not say it. */
  name: string | null;
  /** True where the panel is as high as its steps need, and tells more below. */
  isTall: boolean;
  /** True where the details say what is usual, and what to do. */
  isOpen: boolean;
  children: ComponentChildren;
}

/** When, how long, how much; or what keeps us from knowing, where the panel has no other line for it. */
function factsText(
  { job, verdict, insight, account, clocks }: JobPanelView,
  { isTall, isOpen }: Pick<Props, 'isTall' | 'isOpen'>,
) {
  const hindrance = isTall ? null : account && problemText(account, clocks);
  return hindrance || jobFacts(verdict, job, insight, clocks, isOpen);
}

/** In place of the verdict's own headline: the cause, or that nothing is known before the first reading. */
function headlineOf({ job, verdict }: JobPanelView, cause: string | null): string | null {
  return job === null && verdict.headline === 'unknown' ? say('jobUnknown') : cause;
}

/** The first line of a job's panel: the verdict, its facts, and the steps or earlier runs as signs. */
export function JobHeadline(props: Props) {
  const { view, cause, jobs, hasSigns, name, isTall, children } = props;
  const { job, insight, verdict, subject, known, clocks, failed } = view;
  const steps = insight?.estimate?.steps;
  return (
    <VerdictLine
      verdict={verdict}
      headline={headlineOf(view, cause)}
      rows={insight?.rows ?? null}
      {...{ subject, name }}
      isNameApart={verdict.level === 'ok'}
      facts={[cause && job && failureText(job), factsText(view, props)]
        .filter(Boolean)
        .join(words.separator)}
      signs={
        <>
          {hasSigns && known.length > 0 && (
            <ol class="strip">
              {known.map((name) => (
                <StepSign key={name} {...{ name, job, clocks }} estimate={steps?.[name]} />
              ))}
            </ol>
          )}
          {!failed && !isTall && <RunStrip jobs={jobs} />}
        </>
      }
    >
      {children}
    </VerdictLine>
  );
}
