import { sole } from '../../sole';
import { type Evidence, type Evidences, isPart } from './evidence';
import type { StepValue } from './step-value';

/** The step of several import batches: failed if one failed, complete only if all are. */
export function batchesValue(found: Evidences): StepValue | null {
  const signs = found.signs.filter(({ rank }) => rank !== 'helper');
  const worded = signs.filter(({ state }) => state);
  const batches = signs.filter(({ ofBatch }) => ofBatch);
  const isCounted = worded.some(({ count, state }) => count && state === 'complete');
  const differ = new Set(worded.map(({ state }) => state)).size > 1;
  const whole = signs.filter((sign) => !sign.ofBatch && !sign.count);
  // The only one that shows anything is not the step beside whose figure it stands.
  const isOfSeveral =
    batches.length > 0 &&
    (batches.length + found.bare > 1 || whole.some(({ percent }) => percent !== null));
  if (!isCounted && !isOfSeveral && !differ) return null;
  const states = new Set(worded.map(stateOf));
  const parts = signs.filter(({ percent }) => percent !== null && isPart(percent));
  const value = (state: StepValue['state'], percent: number | null = null): StepValue => ({
    state,
    percent,
    why: 'batches',
  });
  // A summary that its batches contradict.
  const isSaidComplete = whole.some(({ state }) => state === 'complete');
  if (isSaidComplete && batches.length > 0 && (states.size > 1 || parts.length > 0)) {
    return value('unknown');
  }
  if (states.has('failed')) {
    // One has failed, another runs, and the step still says how far it is.
    const atWork = batches.some(
      (sign) => sign.state === 'running' || (!sign.state && parts.includes(sign)),
    );
    const own = whole.filter(({ rank }) => rank !== 'bar');
    const figure = atWork && !own.some(({ state }) => state === 'failed') ? figureOf(own) : null;
    if (figure !== null) return value('running', figure);
    const failed = worded.filter(({ state }) => state === 'failed');
    return value(
      'failed',
      figureOf(isOfSeveral ? failed.filter(({ ofBatch }) => !ofBatch) : failed),
    );
  }
  if (states.has('running') || states.has('waiting') || states.has('blank') || parts.length > 0) {
    const isBegun = states.has('running') || states.has('complete') || parts.length > 0;
    // How far one of several is says not how far all are; a bar without a number may be the step's own.
    const isPartial = isOfSeveral || found.mute > 0;
    const figures = isPartial ? parts.filter(({ ofBatch }) => !ofBatch) : parts;
    return isBegun ? value('running', figureOf(figures)) : value('waiting');
  }
  // One that shows nothing has not begun.
  const isComplete = sole(states) === 'complete' && (isSaidComplete || !found.bare);
  return value(isComplete ? 'complete' : 'unknown');
}

/** "1 of 3 complete" is a step at work. */
function stateOf({ state, count }: Evidence): Evidence['state'] {
  return count && count.at < count.of && state === 'complete' ? 'running' : state;
}

/** The figure of the step itself, words before bars, else that of the only batch that has one. */
function figureOf(signs: Evidence[]): number | null {
  const withPercent = signs.filter(({ percent }) => percent !== null);
  const own = withPercent.filter(({ ofBatch }) => !ofBatch);
  const [first] = [...own.filter(({ rank }) => rank !== 'bar'), ...own];
  if (first) return first.percent;
  return sole(withPercent.map(({ percent }) => percent));
}
