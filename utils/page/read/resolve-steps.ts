import type { StepReading } from '../../roster/model/reading';
import { stepNames } from '../../roster/model/step-names';
import { unknownStep } from '../../roster/model/step-readings/unknown-step';
import type { Steps } from '../../roster/model/steps';
import type { StepValue } from '../locate/steps/step-value';
import { isOpen } from './is-open';

type Shown = Pick<StepValue, 'state' | 'percent' | 'isSaid'>;

type States = ReadonlySet<Shown['state']>;
const begun: States = new Set(['running', 'complete', 'failed', 'full']);
const done: States = new Set(['complete', 'skipped']);
/** After these Canvas Imports may begin: Data Conversion is blank where it was skipped. */
const passed: States = new Set([...done, 'blank']);

/**
 * Distinguishes blank steps (the guide: "skipped steps or steps that have not begun display no
 * data"): before a step that has begun they are skipped, after one that runs or failed they wait.
 * Only Data Conversion is documented as a step to skip, so a blank import after a complete step
 * waits, while a blank conversion between a complete extract and a blank import may be either.
 * Where nothing is seen anywhere it may be drawn as nobody reads; where each step says so, none has begun.
 * A bar or number at 0 is a step that has not begun, unless it is the one whose turn it is.
 * Steps run one after the other: a page on which they do not is unknown as a whole.
 */
export function resolveSteps(shown: Steps<Shown>): Steps<StepReading> {
  const steps = stepNames.map((step) => shown[step]).map(withItsTurn);
  const states = steps.map(({ state }) => state);
  const contradictory = states.some(
    (state, at) => isOpen(state) && states.slice(at + 1).some((later) => begun.has(later)),
  );
  const isIdle = steps.every(({ state, isSaid }) => state === 'blank' && isSaid);
  const resolve = (at: number): StepReading => {
    const { state, percent } = steps[at] ?? unknownStep;
    if (contradictory) return unknownStep;
    const earlier = states.slice(0, at);
    const isPassed = states.slice(at + 1).some((later) => begun.has(later));
    if (state === 'full') return isPassed ? { state: 'complete', percent: null } : unknownStep;
    if (state !== 'blank' && state !== 'zero') return { state, percent };
    // The one step that may be skipped, beside one whose value is understood.
    if (isPassed) return isSkipped(at, states) ? { state: 'skipped', percent: null } : unknownStep;
    const waits = isIdle || earlier.some(isOpen) || (at === 2 && earlier.includes('complete'));
    return waits ? { state: 'waiting', percent: null } : unknownStep;
  };
  return { extract: resolve(0), conversion: resolve(1), import: resolve(2) };
}

/** The one step that may be skipped, after one whose value is understood. */
function isSkipped(at: number, [extract]: Shown['state'][]): boolean {
  return at === 1 && (extract === 'complete' || extract === 'full');
}

/** A 0 in figures is a step that has just begun, if it is its turn; else one that has not. */
function withItsTurn(step: Shown, at: number, all: Shown[]): Shown {
  const isNext = all.slice(0, at).every(({ state }, n) => (n ? passed : done).has(state));
  // A later step that nobody understands may have begun.
  const isPassed = all.slice(at + 1).some(({ state }) => begun.has(state) || state === 'unknown');
  // Where every step that has not begun shows a 0, it says nothing of this one.
  const isUsual = all.slice(at + 1).some(({ state, percent }) => state === 'zero' && percent === 0);
  const isRunning = step.state === 'zero' && step.percent === 0 && isNext && !isPassed && !isUsual;
  return isRunning ? { state: 'running', percent: 0 } : step;
}
