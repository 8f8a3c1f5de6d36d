import type { Run } from '../../../../utils/roster/model/run';
import { HOUR } from '../../../../utils/roster/time/units';
import { dayOf, weekdayOf } from '../../../../utils/roster/time/wall-clock';
import { nights } from '../nights';

export const zone = 'America/New_York';
export const day = (date: string) => dayOf(Date.parse(date));

const isWeekend = (d: number) => weekdayOf(d) === 0 || weekdayOf(d) === 6;
const within = (d: number, from: string, to: string) => d >= day(from) && d <= day(to);

/** Weekday nights of a school year at 02:00, both DST changes in it, with its winter break. */
export function schoolYear(
  seed: number,
  missed: string[] = [],
  more = (_: number) => false,
): Run[] {
  const isOff = (d: number) =>
    isWeekend(d) ||
    within(d, '2026-12-19', '2027-01-03') ||
    missed.some((date) => d === day(date)) ||
    more(d);
  return nights({ seed, count: 240, from: '2026-08-24', zone, isOff }).map(({ run }) => run);
}

/** Local dates whose sync failed before an import began: with no page open, all that is seen is absence. */
export function neverImported(runs: readonly Run[], before = '9999'): string[] {
  const failed = runs.filter((run) => run.steps.import.startedAt === null);
  return failed
    .map((run) => new Date(run.startedAt - 5 * HOUR).toISOString().slice(0, 10))
    .filter((date) => date < before);
}

/** What was known of the runs at an instant. */
export function knownAt(runs: readonly Run[], now: number): Run[] {
  return runs
    .filter((run) => run.startedAt <= now)
    .map((run) => {
      if (run.endedAt !== null && run.endedAt <= now) return run;
      const { import: last, ...steps } = run.steps;
      const begun = last.startedAt !== null && last.startedAt <= now;
      const step = { ...last, startedAt: begun ? last.startedAt : null, endedAt: null };
      return {
        ...run,
        status: 'in-progress',
        endedAt: null,
        asOf: now,
        steps: { ...steps, import: step },
      };
    });
}

/** As `knownAt`, for one who never has the page open: Canvas tells of imports alone. */
export function importsAt(runs: readonly Run[], now: number): Run[] {
  const none = { state: 'unknown', startedAt: null, endedAt: null } as const;
  return knownAt(runs, now).flatMap((run): Run[] => {
    const startedAt = run.steps.import.startedAt;
    if (startedAt === null) return [];
    const steps = { ...run.steps, extract: none, conversion: none };
    return [{ ...run, kind: 'import', startedAt, steps }];
  });
}

/** Every second hour from the first date to the last. */
export function hours(from: string, to: string): number[] {
  const start = Date.parse(from);
  const count = (Date.parse(to) - start) / (2 * HOUR);
  return Array.from({ length: count }, (_, i) => start + i * 2 * HOUR);
}

/** The local dates of what was reported overdue while the hours went by, each once. */
export function dates(overdues: ({ expectedAt: number } | null)[]): string[] {
  const found = overdues.flatMap((one) => (one ? [one.expectedAt] : []));
  return [...new Set(found.map((at) => new Date(at - 5 * HOUR).toISOString().slice(0, 10)))];
}
