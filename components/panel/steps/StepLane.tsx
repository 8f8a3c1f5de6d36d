import type { StepView } from '../../../utils/roster/model/snapshot';
import type { StepName } from '../../../utils/roster/model/step';
import { progressbar, StepBar } from './StepBar';
import type { Lane, Timeline } from './timeline';

interface Props {
  name: StepName;
  step: StepView;
  /** Null where the times of the steps are not known: then the bar shows how far the step is. */
  timeline: Timeline | null;
}

const at = (part: number) => `${(100 * part).toFixed(2)}%`;

/** Batches that are through and the one at work: equal parts of the bar, since no source times each. */
function cuts(step: StepView): number {
  const { done = 0, total = 0 } = step.batches ?? {};
  return total < 2 || step.state !== 'running' ? 1 : Math.min(done + 1, 12);
}

function place({ from, to }: Lane) {
  return { insetInlineStart: at(from), inlineSize: `max(3px, ${at(to - from)})` };
}

/** One step in time: when it began, how far it is, when it usually ends, and now. */
export function StepLane({ name, step, timeline }: Props) {
  if (!timeline) return <StepBar name={name} step={step} inStep />;
  const lane = timeline.lanes[name];
  const running = step.state === 'running';
  return (
    <div class="lane" {...(running && progressbar(name, step))}>
      {lane && (
        <span class="segments" style={place(lane)}>
          {Array.from({ length: cuts(step) }, (_, place) => (
            <span class="segment" key={place} />
          ))}
        </span>
      )}
      {lane && lane.usual !== null && (
        <span class="usual" style={place({ from: lane.to, to: lane.usual, usual: null })} />
      )}
      {running && timeline.now !== null && (
        <span class="now" style={{ insetInlineStart: at(timeline.now) }} />
      )}
    </div>
  );
}
