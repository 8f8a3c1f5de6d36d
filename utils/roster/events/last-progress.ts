import type { Usual } from '../model/insight';
import type { StepView } from '../model/snapshot';
import type { LocalTime } from '../model/step';
import { HOUR, MINUTE } from '../time/units';

/** When a step last changed (local clock of the reading), and a mark of what it showed then. */
export type LastProgress = { at: LocalTime; mark: string };

/** The page asks Canvas every five minutes only: what it shows may be as old. */
const PAGE_LAG = 5 * MINUTE;
const LEAST_SILENCE = 15 * MINUTE;
/** With no history to go by, a large first import must not look stuck while it is unpacked. */
const SILENCE_WHILE_LEARNING = HOUR;

/**
 * When a step last progressed, brought up to its newest reading. `counted`: the percentages Canvas gives of its
 * imports, since a clean-up that goes on looks like a bar that stands still in the step.
 */
export function lastProgress(
  previous: LastProgress | null,
  step: StepView,
  counted: readonly (number | null)[] = [],
): LastProgress | null {
  if (step.asOf === null) return previous;
  const { state, percent, note, importing, batches } = step;
  const mark = JSON.stringify([
    state,
    percent,
    note,
    importing,
    batches?.done,
    batches?.failed,
    counted,
  ]);
  return previous?.mark === mark ? previous : { at: step.asOf, mark };
}

/**
 * Since when (local clock) a running step has stood still for longer than three times its usual
 * duration, and 15 minutes at least; null when it has not. Judged at the last reading, not now:
 * a sleeping computer is no stall, nor is the page's lag, nor waiting for another import.
 */
export function stalledSince(
  step: StepView,
  last: LastProgress | null,
  usual: Usual | 'learning',
): LocalTime | null {
  if (step.state !== 'running' || step.asOf === null || last === null) return null;
  const atRest = ['queued', 'page-behind', 'page-open', 'rolled-back', 'rollback-failed'];
  if (atRest.includes(step.note ?? '')) {
    return null;
  }
  const limit =
    usual === 'learning' ? SILENCE_WHILE_LEARNING : Math.max(LEAST_SILENCE, 3 * usual.median);
  const lag = step.source === 'frame' ? PAGE_LAG : 0;
  return step.asOf - last.at > limit + lag ? last.at : null;
}
