import type { JobKey } from '../../../utils/roster/model/keys';
import type { JobView, StepView } from '../../../utils/roster/model/snapshot';
import type { StepName } from '../../../utils/roster/model/step';
import type { Night } from './nights';

/** What the overlay shows of a night at an instant, had its page been read just then. */
export function nightView({ run, percent }: Night, now: number): JobView {
  const step = (name: StepName): StepView => {
    const { state, startedAt, endedAt } = run.steps[name];
    const started = startedAt !== null && startedAt <= now;
    const ended = endedAt !== null && endedAt <= now;
    return {
      state: ended ? state : started ? 'running' : 'waiting',
      percent: ended ? 100 : started ? percent[name](now - startedAt) : null,
      startedAt: started ? startedAt : null,
      endedAt: ended ? endedAt : null,
      source: name === 'import' ? 'canvas' : 'frame',
      asOf: now,
      likely: false,
      note: null,
      importing: null,
      batches: null,
    };
  };
  const ended = run.endedAt !== null && run.endedAt <= now;
  return {
    kind: 'job',
    key: run.key as JobKey,
    host: run.host,
    id: '8841',
    name: 'Nightly roster',
    status: ended ? run.status : 'in-progress',
    steps: { extract: step('extract'), conversion: step('conversion'), import: step('import') },
    failedStep: null,
    startedAt: run.startedAt,
    endedAt: ended ? run.endedAt : null,
    asOf: now,
    seen: false,
  };
}
