import type { JobPanelView } from '../job-panel-view';
import { StepRow } from './StepRow';
import { timelineOf } from './timeline';

/** The steps in a line each, on one scale of time where their times are known. */
export function StepList({ job, insight, known, clocks }: JobPanelView) {
  const timeline = job && timelineOf(job, insight, clocks.now + clocks.skew);
  const estimates = insight?.estimate?.steps;
  return (
    <ol class="steps" data-timed={timeline !== null}>
      {known.map((name) => (
        <StepRow key={name} {...{ name, job, clocks, timeline }} estimate={estimates?.[name]} />
      ))}
    </ol>
  );
}
