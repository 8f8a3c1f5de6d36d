import type { StepName } from '../../../roster/model/step';
import { batchesValue } from './batches-value';
import { type Evidence, type Evidences, isPart, type Rank } from './evidence';
import { type StepValue, unknown } from './step-value';

const ranks: Rank[] = ['seen', 'partly', 'heard', 'helper'];

/**
 * One value for all that was found of a step: words decide, numbers refine, and what does not agree is
 * unknown. `isOdd`: whether a text without a meaning stands there that may be the value.
 */
export function resolveEvidence(step: StepName, found: Evidences, isOdd: boolean): StepValue {
  const { signs, odd, mute } = found;
  if (step === 'import') {
    const ofBatches = batchesValue(found);
    const isOfBatches = signs.every((sign) => sign.ofBatch && !sign.count);
    const isComplete = (ofBatches ? [ofBatches] : signs).some(({ state }) => state === 'complete');
    // What is not understood may be the step's own value, and say that it still runs.
    if (isOfBatches && isComplete && (odd.length || mute || found.numbers.length))
      return unknown('words that nobody knows');
    if (ofBatches) return ofBatches;
  }
  const rank = ranks.find((each) => signs.some((sign) => sign.rank === each && sign.state));
  const worded = signs.filter((sign) => sign.rank === rank && sign.state);
  const states = new Set(worded.map(({ state }) => state));
  const [said] = states;
  // A picture that is only called so stands for nothing yet, of a skipped step as well.
  const state = said === 'waiting' && rank === 'heard' ? 'blank' : said;
  if (states.size > 1) return unknown('its words differ');
  const percent = percentOf(signs, worded);
  if (percent === 'differs' && state !== 'failed') return unknown('its numbers differ');
  const number = percent === 'differs' ? null : percent;
  switch (state) {
    case 'complete':
    case 'waiting':
    case 'skipped':
    case 'blank': {
      const isApart = state !== 'complete' || step === 'import' || saysPercent(signs);
      return number !== null && isPart(number) && isApart
        ? unknown('its numbers differ')
        : { state, percent: null, why: 'word', isSaid: true };
    }
    case 'failed':
    case 'running':
      return { state, percent: number, why: 'word' };
    default:
  }
  if (isOdd) return unknown('words that nobody knows');
  if (number === null)
    return mute ? unknown('a mute bar') : { state: 'blank', percent: null, why: 'nothing there' };
  if (isPart(number)) return { state: 'running', percent: number, why: 'number' };
  if (number === 0) return { state: 'zero', percent: saysPercent(signs) ? 0 : null, why: 'number' };
  return { state: 'full', percent: 100, why: 'number' };
}

/** True where a percentage stands there in figures, not only as a bar. */
function saysPercent(signs: Evidence[]): boolean {
  return signs.some(
    ({ rank, percent, state }) => rank !== 'bar' && percent !== null && state !== 'failed',
  );
}

/** The percentage beside the words, else the one in figures, else the bar's; `differs` for several. */
function percentOf(signs: Evidence[], worded: Evidence[]): number | null | 'differs' {
  const failed = worded.some(({ state }) => state === 'failed');
  const ways = [
    worded,
    signs.filter(({ rank }) => rank === 'seen' || rank === 'partly'),
    signs.filter(({ rank }) => rank === 'heard'),
    signs.filter(({ rank }) => rank === 'bar'),
  ];
  for (const way of ways) {
    const percents = way.map(({ percent }) => percent).filter((percent) => percent !== null);
    const [first] = percents;
    if (first === undefined) continue;
    if (percents.every((percent) => Math.abs(percent - first) <= 1)) {
      // The bar of a failed step may stand anywhere.
      return failed && way === ways[3] && !isPart(first) ? null : first;
    }
    return 'differs';
  }
  return null;
}
