import { describe, expect, it } from 'vitest';
import { isUnfinished } from '../../../utils/roster/model/import';
import { healthy } from '../../canvas/scenarios/healthy';
import { improperCsv } from '../../canvas/scenarios/messages';
import type { ImportScript } from '../../canvas/sync/script';
import { host, hour, minute, startShift } from './shift';

const long: ImportScript = { minutes: 600, rows: { user: 900, section: 90 }, end: 'imported' };
const failing: ImportScript = {
  ...long,
  minutes: 40,
  end: 'failed_with_messages',
  stopsAt: 0.5,
  messages: [improperCsv(3)],
};
const short: ImportScript = { ...long, minutes: 1 };
const day = 24 * hour;

type Shift = Awaited<ReturnType<typeof startShift>>;

/** Imports by how many minutes after now Canvas makes them, on an account that is watched already. */
async function play(imports: { in: number; script: ImportScript }[]): Promise<Shift> {
  const shift = await startShift('nothing-to-do');
  const { clock } = shift.canvas;
  clock.advance(day);
  shift.canvas.district(host).play(
    {
      ...healthy,
      current: null,
      earlier: [],
      imports: imports.map((each) => ({
        createdMinutesAgo: -each.in,
        by: 'integration',
        script: each.script,
      })),
    },
    clock.now(),
  );
  shift.pass(0);
  await shift.worker().visited(host, '/');
  return shift;
}

const crowd = (count: number, script: (n: number) => ImportScript) =>
  Array.from({ length: count }, (_, n) => ({ in: 1 + n / 10, script: script(n) }));

/** Others' requests leave so much of the bucket from now on. */
const leave = (shift: Shift, room: number) =>
  shift.canvas.district(host).buckets.hold('user:12', 600 - room);

const failedIds = async (shift: Shift) =>
  (await shift.events()).filter(({ kind }) => kind === 'failed').map(({ subject }) => subject);

/** How long ago an unfinished import was last read, at most, in minutes. */
async function staleness(shift: Shift): Promise<number> {
  const records = Object.values((await shift.cell.get()).imports);
  const open = records.filter(({ reading }) => isUnfinished(reading.state));
  return Math.max(...open.map(({ at }) => (shift.canvas.clock.now() - at) / minute));
}

describe('where Canvas has little room for long', { timeout: 180_000 }, () => {
  it.each([100, 30])('(%i left) each of 130 imports has its turn', async (room) => {
    const shift = await play(crowd(130, (n) => (n === 0 ? failing : long)));
    await shift.sleepUntil(shift.canvas.clock.now() + 16 * minute);
    expect(Object.keys((await shift.cell.get()).imports)).toHaveLength(130);
    leave(shift, room);
    const low = shift.canvas.clock.now();
    await shift.sleepUntil(low + 12 * minute);
    expect(await failedIds(shift)).toEqual([
      `${host}/import/${shift.canvas.district(host).imports[0]?.id}`,
    ]);
    expect(await staleness(shift)).toBeLessThan(6);
    // One request for each half minute, as with fewer imports.
    expect(shift.lists(low).length).toBeLessThanOrEqual(25);
  });

  it('what is new is found no later than at every second look', async () => {
    const shift = await play([...crowd(130, () => long), { in: 20, script: short }]);
    await shift.sleepUntil(shift.canvas.clock.now() + 16 * minute);
    leave(shift, 30);
    await shift.sleepUntil(shift.canvas.clock.now() + 4 * minute);
    const known = async () => Object.keys((await shift.cell.get()).imports).length;
    expect(await known()).toBe(130);
    await shift.sleepUntil(shift.canvas.clock.now() + 1.1 * minute);
    expect(await known()).toBe(131);
  });

  it('a gap waits for its turn, and is not given up untried', async () => {
    const shift = await play(crowd(120, (n) => (n === 3 ? { ...short, end: 'failed' } : short)));
    shift.pass(3 * hour);
    leave(shift, 30);
    await shift.worker().pollAll(false);
    expect((await shift.account())?.unread).not.toBeNull();
    const low = shift.canvas.clock.now();
    await shift.sleepUntil(low + 10 * minute);
    expect((await shift.account())?.unread).toBeNull();
    expect(await failedIds(shift)).toHaveLength(1);
    expect(shift.lists(low).length).toBeLessThanOrEqual(21);
  });
});

describe('with room enough', { timeout: 180_000 }, () => {
  it('each of 330 unfinished imports has its turn', async () => {
    const shift = await play(crowd(330, () => long));
    shift.pass(35 * minute);
    await shift.worker().pollAll(false);
    await shift.sleepUntil(shift.canvas.clock.now() + 8 * minute);
    expect(Object.keys((await shift.cell.get()).imports)).toHaveLength(330);
    expect(await staleness(shift)).toBeLessThan(6);
  });
});
