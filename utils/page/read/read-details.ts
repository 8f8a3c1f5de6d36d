import type {
  BatchReading,
  DetailsReading,
  StepReading,
  TimingReading,
} from '../../roster/model/reading';
import type { StepName } from '../../roster/model/step';
import { stepNames } from '../../roster/model/step-names';
import { noTiming } from '../../roster/model/step-readings/no-timing';
import { blocksIn } from '../locate/blocks';
import { tabsOf } from '../locate/tabs';
import { sole } from '../sole';
import { plain } from '../text';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { digestsIn } from './digests';
import { identityIn } from './identity';
import { readBatches } from './read-batches';
import { readCounts } from './read-counts';
import { readSteps } from './read-steps';
import { ofOneSync } from './timing/of-one-sync';
import { readTiming } from './timing/read-timing';

/** The Rostering Job Details page; what is not rendered is null, what is not understood unknown. */
export function readDetails(page: AccessibilityTree, at: number): DetailsReading {
  const { root, language, address } = page;
  const dating = { language, near: at };
  const steps = readSteps(root);
  const blocks = blocksIn(root);
  const isCurrent = stepNames.some((step) => steps[step].state === 'running');
  const identity = identityIn(root, blocks, address);
  const job = { jobId: identity.jobId, isCurrent };
  const batches = readBatches(tabsOf(page), steps.import, dating, job);
  const content = (name: string) => {
    // Twice the same block: which of them is true is unknown.
    return sole(blocks.filter((block) => block.name === name))?.content ?? null;
  };
  const timing = (step: StepName, nextAt: number | null): TimingReading => {
    const shown = content(`${step}-timing`);
    return shown ? readTiming(shown, steps[step], dating, { ...job, nextAt }) : noTiming;
  };
  // From the end to the beginning: what ended where the next step began is this job's.
  const last = batches ? ended(together(batches), steps.import) : timing('import', null);
  const conversion = timing('conversion', last.startedAt);
  const extract = timing('extract', conversion.startedAt ?? last.startedAt);
  const counts = (step: 'extract' | 'conversion') => {
    const shown = content(`${step}-counts`);
    return shown && readCounts(shown, step);
  };
  return {
    page: 'details',
    at,
    ...identity,
    steps,
    timings: ofOneSync({ extract, conversion, import: last }),
    counts: { extract: counts('extract'), conversion: counts('conversion') },
    batches,
    digests: digestsIn(blocks),
  };
}

/** A step that runs or waits has no end, whatever the last row of its table says. */
function ended(timing: TimingReading, { state }: StepReading): TimingReading {
  return state === 'running' || state === 'waiting' ? { ...timing, endedAt: null } : timing;
}

/** First start and last end of all batches that have begun; null unless each of them has both. */
function together(batches: BatchReading[]): TimingReading {
  const begun = batches.filter(({ step }) => step.state !== 'waiting').map(({ timing }) => timing);
  const starts = begun.map(({ startedAt }) => startedAt).filter((at) => at !== null);
  const ends = begun.map(({ endedAt }) => endedAt).filter((at) => at !== null);
  const numbered = batches.every(
    ({ label }, at) => !/\d/.test(plain(label)) || plain(label).includes(String(at + 1)),
  );
  const all = (known: number[]) => numbered && known.length > 0 && known.length === begun.length;
  return {
    startedAt: all(starts) ? Math.min(...starts) : null,
    endedAt: all(ends) ? Math.max(...ends) : null,
  };
}
