import { describe, expect, test } from 'vitest';
import { Schedule } from '../../../../utils/roster/model/schedule';
import { overdue } from '../../../../utils/roster/overdue/overdue';
import { scheduled } from '../../../../utils/roster/overdue/scheduled-starts';
import { DAY, HOUR, MINUTE } from '../../../../utils/roster/time/units';
import { fromWall, toWall } from '../../../../utils/roster/time/wall-clock';
import { dates, day, hours, importsAt, knownAt, neverImported, schoolYear, zone } from './year';

const read = Date.parse('2026-08-23T16:00:00Z');
const daily = (more: object = {}) =>
  Schedule.parse({
    generation: 'A',
    everyMinutes: 1440,
    nextRun: '2026-08-24T02:00',
    zone,
    status: 'enabled',
    asOf: read,
    ...more,
  });
const hourly = (more: object = {}) =>
  Schedule.parse({
    generation: 'B',
    hourOfDay: 2,
    nextRun: null,
    zone,
    status: 'enabled',
    asOf: read,
    ...more,
  });

describe('a school year by a schedule read once', { timeout: 60_000 }, () => {
  const year = hours('2026-08-24T00:00:00Z', '2027-06-12T00:00:00Z');

  test.each([
    ['A', daily(), knownAt],
    ['A, imports alone', daily(), importsAt],
    ['B', hourly(), knownAt],
  ])('generation %s: nothing is invented', (_, schedule, known) => {
    const runs = schoolYear(41);
    const reported = year.map((now) => overdue(schedule, known(runs, now), now));
    expect(dates(reported)).toEqual(known === importsAt ? neverImported(runs, '2027-06-12') : []);
  });

  test.each([
    ['A', daily(), '2026-11-02', knownAt],
    ['A', daily(), '2027-03-15', importsAt],
    ['B', hourly(), '2027-02-10', knownAt],
    ['B', hourly(), '2027-02-10', importsAt],
  ])('generation %s finds the missed night', (_, schedule, date, known) => {
    const runs = schoolYear(42, [date]);
    const reported = year.map((now) => overdue(schedule, known(runs, now), now));
    const truly = known === importsAt ? neverImported(runs, '2027-06-12') : [];
    expect(dates(reported)).toEqual([...truly, date].sort());
    const first = reported.find((one) => one !== null && dates([one])[0] === date);
    expect(first?.expectedAt).toBe(fromWall(day(date) * DAY + 2 * HOUR, zone));
  });
});

describe('a DST change moves nothing', () => {
  // Sync every night of the week, so that the very night of the change is asked for.
  test.each([
    ['2026-11-01', '2026-11-01T07:00:00.000Z'],
    ['2027-03-14', '2027-03-14T07:00:00.000Z'],
  ])('on %s it is due at %s', (date, instant) => {
    const schedule = daily({ nextRun: `${date}T02:00`, asOf: Date.parse(instant) - 20 * HOUR });
    const missing = overdue(schedule, [], Date.parse(instant) + 12 * HOUR);
    expect(new Date(missing?.expectedAt ?? 0).toISOString()).toBe(instant);
    // One hour more of grace: a server may take the other of two equal hours.
    expect((missing?.since ?? 0) - (missing?.expectedAt ?? 0)).toBe(3 * HOUR);
  });

  test('the days after are due at the same hour of the wall', () => {
    for (let d = 0; d < 300; d++) {
      const now = read + (d + 1) * DAY;
      const schedule = daily({ asOf: now - 20 * HOUR });
      const due = overdue(schedule, [], now)?.expectedAt;
      if (due !== undefined) expect(toWall(due, zone) % DAY).toBe(2 * HOUR);
    }
  });
});

describe('a schedule', () => {
  const due = Date.parse('2026-08-24T06:00:00Z');

  test('with no history at all is overdue two hours after its Next Run', () => {
    expect(overdue(daily(), [], due + 119 * MINUTE)).toBeNull();
    expect(overdue(daily(), [], due + 2 * HOUR)).toEqual({
      expectedAt: due,
      since: due + 2 * HOUR,
      lastSeen: null,
    });
  });

  test('is as patient whichever way the runs are sorted', () => {
    const early = schoolYear(41).slice(0, 60);
    const late = early.map((run, n) => {
      if (n < 30) return run;
      const by = (at: number | null) => (at === null ? null : at + 3 * HOUR);
      const { import: last, ...steps } = run.steps;
      return {
        ...run,
        startedAt: run.startedAt + 3 * HOUR,
        steps: { ...steps, import: { ...last, startedAt: by(last.startedAt) } },
      };
    });
    const now = Math.max(...late.map(({ startedAt }) => startedAt));
    const graces = (runs: typeof late) =>
      scheduled(daily(), runs, now, now + 4 * DAY).map(({ grace }) => grace);
    expect(graces(late).length).toBeGreaterThan(0);
    expect(graces(late.toReversed())).toEqual(graces(late));
  });

  test('says nothing of a start in a time that was not read', () => {
    const now = due + 5 * HOUR;
    expect(overdue(daily(), [], now, [], { from: due - HOUR, to: due + HOUR })).toBeNull();
    expect(overdue(daily(), [], now, [], { from: due - DAY, to: due - HOUR })).not.toBeNull();
  });

  test('keeps naming the first start missed, and falls silent after eight days', () => {
    const reported = Array.from({ length: 12 }, (_, d) =>
      overdue(daily(), [], due + d * DAY + 4 * HOUR),
    );
    expect(reported.slice(0, 7).map((one) => one?.expectedAt)).toEqual(Array(7).fill(due));
    expect(reported.slice(8)).toEqual([null, null, null, null]);
  });

  test('that is suspended, names no time, or names an unknown zone is never overdue', () => {
    const later = due + DAY;
    expect(overdue(daily({ status: 'suspended' }), [], later)).toBeNull();
    expect(overdue(daily({ nextRun: null }), [], later)).toBeNull();
    expect(overdue(hourly({ hourOfDay: null }), [], later)).toBeNull();
    const unknown = { ...daily(), zone: 'Eastern Time (US & Canada)' };
    expect(overdue(unknown, [], later)).toBeNull();
  });

  test('whose interval is not understood counts once', () => {
    const once = daily({ everyMinutes: null });
    expect(overdue(once, [], due + 3 * HOUR)?.expectedAt).toBe(due);
    const [run] = schoolYear(43);
    expect(run && overdue(once, [run], run.startedAt + 3 * DAY)).toBeNull();
  });

  test('of several runs a day misses the right one', () => {
    const sixHourly = daily({ everyMinutes: 360 });
    const runs = schoolYear(44).slice(0, 1);
    const reported = overdue(sixHourly, runs, due + 10 * HOUR);
    expect(reported?.expectedAt).toBe(due + 6 * HOUR);
  });

  test('of every night does not expect weekends on which it never ran', () => {
    const runs = schoolYear(45);
    const sunday = Date.parse('2026-10-11T16:00:00Z');
    expect(overdue(daily(), knownAt(runs, sunday), sunday)).toBeNull();
    // In its first week it is not known yet whether it runs on Saturdays.
    const firstSaturday = Date.parse('2026-08-29T16:00:00Z');
    expect(overdue(daily(), knownAt(runs, firstSaturday), firstSaturday)).toBeNull();
  });

  test('refuses hostile rows', () => {
    expect(Schedule.safeParse({ ...daily(), nextRun: '<img src=x>' }).success).toBe(false);
    expect(Schedule.safeParse({ ...daily(), everyMinutes: 0 }).success).toBe(false);
    expect(Schedule.safeParse({ ...hourly(), hourOfDay: 24 }).success).toBe(false);
    for (const nextRun of ['2026-99-99T99:99', '2026-02-31T02:00', '9999-12-31T23:59']) {
      expect(Schedule.safeParse({ ...daily(), nextRun }).success).toBe(false);
    }
    const never = { ...daily(), nextRun: '2026-99-99T99:99' };
    expect(overdue(never, [], due + DAY)).toBeNull();
    expect(Schedule.safeParse({ ...daily(), everyMinutes: 1e15 }).success).toBe(false);
    expect(Schedule.safeParse({ ...daily(), zone: 'Mars/Olympus' }).success).toBe(false);
  });
});
