import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../utils/roster/model/run';
import { habits } from '../../../../utils/roster/overdue/habits';
import { overdue } from '../../../../utils/roster/overdue/overdue';
import { DAY, HOUR, MINUTE } from '../../../../utils/roster/time/units';
import { fromWall } from '../../../../utils/roster/time/wall-clock';
import { random } from '../../../canvas/random';
import { dates, day, hours, importsAt, knownAt, neverImported, schoolYear, zone } from './year';

const springBreak = [{ from: '2027-04-05', to: '2027-04-09' }];
const inSpringBreak = (d: number) => d >= day('2027-04-05') && d <= day('2027-04-09');
const reportedBy = (runs: readonly Run[], now: number, pauses = springBreak) => {
  const known = habits(runs, zone, now, pauses);
  return known && overdue(known, runs, now, pauses);
};
/** A run at a local time of a local date. */
const [template] = schoolYear(1);
function runAt(date: string | number, time: number): Run {
  const d = typeof date === 'string' ? day(date) : date;
  const startedAt = fromWall(d * DAY + time, zone);
  const by = startedAt - (template?.startedAt ?? 0);
  const move = (at: number | null) => (at === null ? null : at + by);
  const step = (s: Run['steps']['import']) => ({
    ...s,
    startedAt: move(s.startedAt),
    endedAt: move(s.endedAt),
  });
  if (!template) throw new Error('no run to copy');
  const { extract, conversion, import: imports } = template.steps;
  return {
    ...template,
    startedAt,
    endedAt: move(template.endedAt),
    asOf: template.asOf + by,
    steps: { extract: step(extract), conversion: step(conversion), import: step(imports) },
  };
}

describe('a school year by habit alone, hour by hour', { timeout: 60_000 }, () => {
  const year = hours('2026-08-24T00:00:00Z', '2027-06-12T00:00:00Z');

  test.each([
    ['with the page open', knownAt, 21],
    ['by imports alone', importsAt, 22],
  ])('%s: nothing is invented', (_, known, seed) => {
    const runs = schoolYear(seed, [], inSpringBreak);
    const reported = dates(year.map((now) => reportedBy(known(runs, now), now)));
    // Those whose Extract failed are truly missing for one who sees imports alone.
    expect(known === importsAt ? neverImported(runs) : []).toEqual(
      expect.arrayContaining(reported),
    );
  });

  test.each([
    // An ordinary Wednesday, and the Mondays after clocks went back and forward.
    ['2027-02-10', knownAt],
    ['2026-11-02', importsAt],
    ['2027-03-15', knownAt],
    ['2027-03-15', importsAt],
  ])('the night of %s that was missed is found, and no other', (date, known) => {
    const runs = schoolYear(23, [date], inSpringBreak);
    const reported = year.map((now) => reportedBy(known(runs, now), now));
    const truly = known === importsAt ? neverImported(runs) : [];
    expect(dates(reported)).toContain(date);
    expect([...truly, date]).toEqual(expect.arrayContaining(dates(reported)));
    const first = reported.find((one) => one !== null && dates([one])[0] === date);
    const due = fromWall(day(date) * DAY + 2 * HOUR, zone);
    // Some hours after it was due, before anyone comes to work.
    expect(first?.expectedAt).toBeGreaterThan(due - 10 * MINUTE);
    expect(first?.since).toBeLessThan(due + 5 * HOUR);
  });
});

describe('habits', () => {
  const runs = schoolYear(31);
  const at = (date: string, time = 12 * HOUR) => fromWall(day(date) * DAY + time, zone);

  test('name weekdays and time of day', () => {
    const found = habits(knownAt(runs, at('2026-10-20')), zone, at('2026-10-20'));
    expect(found?.slots).toHaveLength(1);
    expect(found?.slots[0]?.weekdays).toEqual([1, 2, 3, 4, 5]);
    // Seen by its import, after Extract and Conversion.
    expect(found?.slots[0]?.time).toBeGreaterThan(2 * HOUR);
    expect(found?.slots[0]?.time).toBeLessThan(3 * HOUR);
  });

  test('form with the second week and not before', () => {
    expect(habits(knownAt(runs, at('2026-08-29')), zone, at('2026-08-29'))).toBeNull();
    expect(habits(knownAt(runs, at('2026-09-14')), zone, at('2026-09-14'))).not.toBeNull();
  });

  test('have to form anew after a gap', () => {
    const at2027 = (date: string) => habits(knownAt(runs, at(date)), zone, at(date));
    expect(at2027('2026-12-17')).not.toBeNull();
    expect(at2027('2026-12-28')).toBeNull();
    expect(at2027('2027-01-08')).toBeNull();
    expect(at2027('2027-01-25')).not.toBeNull();
  });

  test('know several syncs a day, and midnight is no border', () => {
    const next = random(5);
    const twice = Array.from({ length: 30 }, (_, i) => day('2026-09-01') + i).flatMap((d) => [
      runAt(d, 12 * HOUR),
      runAt(d, 23.4 * HOUR + next() * HOUR),
    ]);
    const now = fromWall(day('2026-10-01') * DAY + 11 * HOUR, zone);
    const found = habits(twice, zone, now);
    expect(found?.slots.map(({ weekdays }) => weekdays)).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 3, 4, 5, 6],
    ]);
    expect(found && overdue(found, twice, now + 16 * HOUR)).toMatchObject({
      expectedAt: expect.closeTo(now + 1.5 * HOUR, -7),
    });
  });

  test('are not made of syncs started by hand at any hour', () => {
    const next = random(6);
    const byHand = Array.from({ length: 40 }, (_, i) =>
      runAt(day('2026-09-01') + i, next() * 23 * HOUR),
    );
    for (let d = 0; d < 60; d++) {
      const now = fromWall((day('2026-09-01') + d) * DAY + 9 * HOUR, zone);
      const seen = knownAt(byHand, now);
      const known = habits(seen, zone, now);
      expect(known && overdue(known, seen, now)).toBeNull();
    }
  });

  test('of a weekly sync wait for its day', () => {
    const weekly = Array.from({ length: 10 }, (_, i) => runAt(day('2026-09-06') + 7 * i, 3 * HOUR));
    const missed = day('2026-09-06') + 70;
    for (let hour = -6 * 24; hour < 4 * 24; hour++) {
      const now = fromWall(missed * DAY + 3 * HOUR, zone) + hour * HOUR;
      const known = habits(weekly, zone, now);
      const reported = known && overdue(known, weekly, now);
      if (hour < 1) expect(reported).toBeNull();
      if (hour > 3) expect(reported).not.toBeNull();
    }
  });

  test('say nothing of a zone unknown, a sync still running, or an answer that is old', () => {
    const missed = schoolYear(31, ['2027-02-10']);
    const now = at('2027-02-10');
    const known = habits(knownAt(missed, now), zone, now);
    if (!known) throw new Error('no habits');
    expect(overdue(known, knownAt(missed, now), now)).not.toBeNull();
    expect(overdue({ ...known, zone: 'Mars/Olympus' }, missed, now)).toBeNull();
    const running = { ...runAt('2027-02-09', 22 * HOUR), status: 'in-progress', endedAt: null };
    const still: Run = { ...running, status: 'in-progress', asOf: now - 10 * MINUTE };
    expect(overdue(known, [...knownAt(missed, now), still], now)).toBeNull();
    const lastAnswer = at('2027-02-10', HOUR);
    expect(overdue(known, knownAt(missed, lastAnswer), lastAnswer)).toBeNull();
  });

  test('stay silent on the first night of a break entered as a pause', () => {
    const stopped = schoolYear(31).filter((run) => run.startedAt < at('2027-02-06'));
    const monday = at('2027-02-08');
    const known = habits(stopped, zone, monday);
    expect(known && overdue(known, stopped, monday)).not.toBeNull();
    const pauses = [{ from: '2027-02-08', to: '2027-02-12' }];
    expect(known && overdue(known, stopped, monday, pauses)).toBeNull();
  });
});
