import type { StepReading } from '../../roster/reading';
import type { StepName } from '../../roster/step';
import type { Shown } from '../parse/step-label';

type Steps = Record<StepName, StepReading>;

/** The order of the page; kept here too, so that a page script need not carry the schemas. */
export const stepOrder = ['extract', 'conversion', 'import'] as const satisfies StepName[];

const unknown: StepReading = { state: 'unknown', percent: null };
const begun = /^(running|complete|failed)$/;

/**
 * Tells blank steps apart (the guide: "skipped steps or steps that have not begun display no
 * data"): before a step that has begun they are skipped, after one that runs or failed they wait.
 * Only Data Conversion is documented as a step to skip, so a blank import after a complete step
 * waits, while a blank conversion between a complete extract and a blank import may be either.
 * Steps run one after the other: a page on which they do not is unknown as a whole.
 */
export function resolveSteps(shown: Record<StepName, Shown>): Steps {
  const states = stepOrder.map((step) => shown[step].state);
  const contradictory = states.some(
    (state, at) =>
      /^(running|failed|waiting)$/.test(state) &&
      states.slice(at + 1).some((later) => begun.test(later)),
  );
  const resolve = (at: number): StepReading => {
    const { state, percent } = shown[stepOrder[at] as StepName];
    if (contradictory) return unknown;
    if (state !== 'blank') return { state, percent };
    const earlier = states.slice(0, at);
    if (states.slice(at + 1).some((later) => begun.test(later)))
      return { state: 'skipped', percent: null };
    const waits =
      earlier.some((each) => /^(running|failed|waiting)$/.test(each)) ||
      (at === 2 && earlier.includes('complete'));
    return waits ? { state: 'waiting', percent: null } : unknown;
  };
  return { extract: resolve(0), conversion: resolve(1), import: resolve(2) };
}
