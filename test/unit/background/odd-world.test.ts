import { beforeEach, describe, expect, it, vi } from 'vitest';
import { healthy } from '../../canvas/scenarios/healthy';
import type { ImportScript } from '../../canvas/sync/script';
import { host, hour, minute, startShift } from './shift';

const day = 24 * hour;
const upload: ImportScript = { minutes: 1, rows: { user: 900 }, end: 'imported' };
const failing: ImportScript = { ...upload, end: 'failed' };

type Shift = Awaited<ReturnType<typeof startShift>>;

/** Syncs at these moments; the first look at Canvas is at the evening given. */
async function play(evening: string, imports: { at: number; script: ImportScript }[]) {
  const shift = await startShift('nothing-to-do');
  const { clock } = shift.canvas;
  clock.advance(Date.parse(evening) - clock.now());
  const now = clock.now();
  shift.canvas.district(host).play(
    {
      ...healthy,
      current: null,
      earlier: [],
      imports: imports.map(({ at, script }) => ({
        createdMinutesAgo: (now - at) / minute,
        by: 'integration',
        script,
      })),
    },
    now,
  );
  shift.pass(0);
  await shift.worker().visited(host, '/');
  return shift;
}

const kinds = async (shift: Shift) =>
  (await shift.events()).filter(({ notice }) => notice !== 'quiet').map(({ kind }) => kind);

const evening = '2026-12-05T00:00:00Z';
const nights = (from: number, count: number, script = upload) =>
  Array.from({ length: count }, (_, n) => ({ at: from + n * day, script }));

describe('a computer whose clock is set while it sleeps', { timeout: 120_000 }, () => {
  it.each([-9, -2, 5, 30])(
    'by %i hours invents nothing, and tells the failed sync once',
    async (by) => {
      const first = Date.parse(evening) + 9 * hour;
      const shift = await play(evening, [
        ...nights(first - 40 * day, 40),
        { at: first, script: failing },
      ]);
      shift.pass(8 * hour);
      shift.setWrong(by * hour);
      await shift.worker().pollAll(false);
      await shift.sleepUntil(shift.canvas.clock.now() + 6 * hour);
      expect(await kinds(shift)).toEqual(['failed']);
      shift.setWrong(0);
      await shift.worker().pollAll(false);
      await shift.sleepUntil(shift.canvas.clock.now() + 2 * hour);
      expect(await kinds(shift)).toEqual(['failed']);
      expect((await shift.account())?.missingAt).toBeNull();
    },
  );
});

/** The evening before, and the nightly sync before and after, in hours after the UTC midnight before that evening. */
const changes: Record<string, [string, string, number, number][]> = {
  'America/Denver': [
    ['forward, and 2:30 is no time at all', '2027-03-13T23:00:00Z', 33.5, 32.5],
    ['back, and 1:30 comes twice', '2027-11-06T23:00:00Z', 31.5, 32.5],
  ],
  'Europe/Berlin': [
    ['forward, and 2:30 is no time at all', '2027-03-27T18:00:00Z', 25.5, 24.5],
    ['back, and 2:30 comes twice', '2027-10-30T18:00:00Z', 24.5, 25.5],
  ],
  // South of the equator, and by half an hour alone.
  'Australia/Lord_Howe': [
    ['back, and 1:45 comes twice', '2027-04-03T06:00:00Z', 14.75, 15.25],
    ['forward, and 2:15 is no time at all', '2027-10-02T06:00:00Z', 15.75, 15.25],
  ],
  // At midnight, so that one day begins at one o'clock.
  'America/Santiago': [
    ['back, and 23:30 comes twice', '2027-04-03T18:00:00Z', 26.5, 27.5],
    ['forward, and 0:30 is no time at all', '2027-09-04T18:00:00Z', 28.5, 27.5],
  ],
};

/** Each night is the last of forty: three zones more only where they are asked for. */
const zones = Object.entries(changes).slice(0, process.env.ZONES === 'all' ? undefined : 1);

describe.each(zones)(
  'in %s, a night on which the clocks change',
  {
    timeout: 240_000,
  },
  (zone, nightsOfChange) => {
    beforeEach(() => {
      const { resolvedOptions } = Intl.DateTimeFormat.prototype;
      vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
        this: Intl.DateTimeFormat,
      ) {
        return { ...resolvedOptions.call(this), timeZone: zone };
      });
    });

    it.each(nightsOfChange)('goes %s: no sync is missing', async (_, when, before, after) => {
      const midnight = Math.floor(Date.parse(when) / day) * day;
      const shift = await play(when, [
        ...nights(midnight - 40 * day + before * hour, 40),
        ...nights(midnight + after * hour, 3),
      ]);
      await shift.sleepUntil(shift.canvas.clock.now() + 2 * day + 12 * hour);
      expect(await kinds(shift)).toEqual([]);
    });

    it.each(nightsOfChange)(
      'goes %s: one that does not come is missed once',
      async (_, when, before, after) => {
        const midnight = Math.floor(Date.parse(when) / day) * day;
        const shift = await play(when, [
          ...nights(midnight - 40 * day + before * hour, 40),
          ...nights(midnight + after * hour + day, 2),
        ]);
        await shift.sleepUntil(shift.canvas.clock.now() + 2 * day + 12 * hour);
        expect(await kinds(shift)).toEqual(['overdue']);
      },
    );
  },
);

it('an answer that names one import twice tells it once', async () => {
  const now = Date.parse(evening);
  const shift = await play(evening, nights(now + hour, 1, failing));
  shift.spoil((text) => text.replace(/"sis_imports":\[(.*)\]/s, '"sis_imports":[$1,$1]'));
  await shift.sleepUntil(now + 3 * hour);
  expect(await kinds(shift)).toEqual(['failed']);
  expect(Object.keys((await shift.cell.get()).imports)).toHaveLength(1);
});

it('a page to sign in, answered with 200, ends nothing that was known', async () => {
  const now = Date.parse(evening);
  const shift = await play(evening, nights(now + hour, 1, failing));
  const login = '<!DOCTYPE html><html><form action="/login/canvas"></form></html>';
  shift.spoil(() => login);
  await shift.sleepUntil(now + 6 * hour);
  expect((await shift.account())?.problem).toBe('not-canvas');
  expect(await kinds(shift)).toEqual([]);
  shift.spoil((text) => text);
  await shift.sleepUntil(now + 7 * hour);
  expect(await kinds(shift)).toEqual(['failed']);
  expect((await shift.account())?.problem).toBeNull();
});
