import { expect, test } from 'vitest';
import { SurfaceMessage } from '../../../../utils/messages';
import { Pause } from '../../../../utils/roster/model/pause';
import { batches, blank, complete, details, list, running, start } from '../readings';

const parsed = (reading: object) => {
  const { data } = SurfaceMessage.safeParse({ kind: 'reading', reading });
  return data?.kind === 'reading' ? data.reading : null;
};
const long = 'x'.repeat(201);

test('one odd value of a page leaves the others as they are', () => {
  const page = details(start, [complete, running(40), blank]);
  const figures = { created: 1, deleted: Number.POSITIVE_INFINITY, extracted: -1 };
  const odd = {
    ...page,
    name: long,
    timings: { ...page.timings, conversion: { startedAt: 9e15, endedAt: null } },
    counts: { extract: [{ type: long, figures }], conversion: null },
    batches: (batches(1) ?? []).map((each) => ({ ...each, label: long, importId: long })),
  };
  expect(parsed(odd)).toEqual({
    ...page,
    name: long.slice(1),
    timings: { ...page.timings, conversion: { startedAt: null, endedAt: null } },
    counts: {
      extract: [{ type: long.slice(1), figures: { created: 1, deleted: null, extracted: null } }],
      conversion: null,
    },
    batches: (batches(1) ?? []).map((each) => ({ ...each, label: long.slice(1) })),
  });
});

test('one odd row of a list leaves the others as they are', () => {
  const page = list(start, { jobId: '1' }, { jobId: '2' });
  const [first, second] = page.rows;
  const odd = { ...page, rows: [{ ...first, jobId: long, updatedAt: 9e15 }, second] };
  expect(parsed(odd)).toEqual({
    ...page,
    rows: [{ ...first, jobId: null, updatedAt: null }, second],
  });
});

test.each([
  ['an unknown zone', { zone: 'Mars/Olympus' }, { zone: null, nextRun: null, everyMinutes: null }],
  ['an interval without an end', { everyMinutes: 1e15 }, { everyMinutes: null }],
  ['a day that no calendar has', { nextRun: '2026-02-31T02:00' }, { nextRun: null }],
  ['a year far away', { nextRun: '9999-12-31T23:59' }, { nextRun: null }],
])('a schedule is left without %s', (_, change, left) => {
  const row = {
    generation: 'A' as const,
    everyMinutes: 1440,
    hourOfDay: null,
    nextRun: '2026-11-25T02:00',
    zone: 'America/Denver',
    status: 'enabled' as const,
  };
  expect(parsed({ ...list(start), schedules: [{ ...row, ...change }, row] })).toMatchObject({
    schedules: [{ ...row, ...left }, row],
  });
});

test.each([
  ['2026-02-28', '2026-03-01', true],
  ['2026-02-31', '2026-03-05', false],
  ['2026-03-05', '2026-03-01', false],
  ['9999-12-31', '9999-12-31', false],
])('a pause from %s to %s: %s', (from, to, isPause) => {
  expect(Pause.safeParse({ from, to }).success).toBe(isPause);
});
