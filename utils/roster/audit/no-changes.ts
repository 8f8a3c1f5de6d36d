import { median } from '../estimate/statistics';
import type { Run } from '../model/run';
import { isQuietDay } from '../overdue/quiet-days';
import { dayOf, isZone, toWall, weekdayOf } from '../time/wall-clock';
import { type Case, type Draft, draft, fact } from './case';

const LEAST_WEEKS = 3;

/**
 * Many runs in a row that changed nothing, where runs used to change something. Nights on which
 * nothing usually changes (weekends, the turn of the year) do not count.
 */
export function noChanges({ run, before, settings }: Case): Draft | null {
  const runs = [run, ...before];
  const end = runs.findIndex((one) => changesOf(one) !== 0);
  const earlier = end === -1 ? [] : runs.slice(end);
  if (!earlier.some((one) => (changesOf(one) ?? 0) > 0)) return null;
  const zone = isZone(settings.zone) ? settings.zone : 'UTC';
  const day = (one: Run) => dayOf(toWall(one.startedAt, zone));
  const streak = runs
    .slice(0, end)
    .filter((one) => !isQuietDay(day(one)) && !isIdle(weekdayOf(day(one))));
  function isIdle(weekday: number): boolean {
    const like = earlier.slice(0, 30).filter((one) => weekdayOf(day(one)) === weekday);
    const changes = like.map(changesOf).filter((count) => count !== null);
    return changes.length >= LEAST_WEEKS && median(changes) === 0;
  }
  if (streak.length < settings.noChanges) return null;
  const evidence = [fact('no-changes', { step: 'import', figures: { runs: streak.length } })];
  return draft('no-changes', 'notice', evidence, ['check-source', 'keep-watching']);
}

/** Records created, restored, deleted or sent in a diff; null when unknown or not final. */
function changesOf(run: Run): number | null {
  if (run.steps.import.state !== 'complete') return null;
  const counts = Object.values(run.figures).flatMap(({ created, restored, deleted, imported }) => [
    created,
    restored,
    deleted,
    run.flags.diffing === true ? imported : null,
  ]);
  const known = counts.filter((count) => typeof count === 'number');
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null;
}
