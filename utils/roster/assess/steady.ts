import type { JobView, StepView } from '../model/snapshot';
import type { StepName } from '../model/step';
import { mapSteps } from '../model/steps';

type Bar = Pick<StepView, 'state' | 'percent' | 'startedAt' | 'note'>;

/** So far along, only Canvas's clean-up sets a percentage back (99 → 3). */
const NEARLY_DONE = 90;

/**
 * A running step as it is shown after `previous`: its bar never runs back, though Canvas's percentages do. A
 * fall of the import step from nearly done is shown as cleaning up. Nothing is kept from another run of the
 * step (another start, or one that had ended).
 */
export function steady<T extends Bar>(previous: T | null, next: T, step: StepName): T {
  if (previous?.state !== 'running' || next.state !== 'running') return next;
  if (previous.percent === null || startsDiffer(previous, next)) return next;
  const percent = Math.max(previous.percent, next.percent ?? 0);
  const fell = next.percent !== null && next.percent < percent;
  const cleaning =
    (fell && step === 'import' && percent >= NEARLY_DONE) ||
    (previous.note === 'cleaning-up' && percent === previous.percent);
  return { ...next, percent, note: next.note ?? (cleaning ? 'cleaning-up' : null) };
}

/** `steady` for the three steps of a job, after `previous` was shown of the same job. */
export function steadyJob(previous: JobView | undefined, next: JobView): JobView {
  const step = (name: StepName) => steady(previous?.steps[name] ?? null, next.steps[name], name);
  const steps = mapSteps(step);
  return { ...next, steps };
}

function startsDiffer(a: Bar, b: Bar): boolean {
  return a.startedAt !== null && b.startedAt !== null && a.startedAt !== b.startedAt;
}
