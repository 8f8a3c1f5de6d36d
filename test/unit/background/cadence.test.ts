import { describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { ListReading } from '../../../utils/roster/model/reading';
import { list } from '../roster/readings';
import { host, hour, minute, startShift } from './shift';

const portOf = (sender: object) => ({ sender, postMessage: () => {} }) as unknown as Runtime.Port;
const popup = () => portOf({ url: browser.runtime.getURL('/popup.html') });

type Shift = Awaited<ReturnType<typeof startShift>>;

/** The list page shows a daily schedule whose next run is in about so many ms; tells when exactly. */
async function schedule(shift: Shift, ahead: number, status: 'enabled' | 'suspended' = 'enabled') {
  const due = Math.ceil((shift.canvas.clock.now() + ahead) / minute) * minute;
  const reading: ListReading = {
    ...list(Date.now()),
    schedules: [
      {
        generation: 'A',
        everyMinutes: 1440,
        hourOfDay: null,
        nextRun: new Date(due).toISOString().slice(0, 16),
        zone: 'UTC',
        status,
      },
    ],
  };
  const page = portOf({ tab: { url: `https://${host}/accounts/1/external_tools/42` } });
  await shift.worker().receive(page, { kind: 'reading', reading });
  return due;
}

/** Those of the readings (in minutes) that came less than six minutes after the one before. */
const closeOnes = (lists: number[]) =>
  lists.filter((at, index) => at - (lists[index - 1] ?? Number.NEGATIVE_INFINITY) < 6);

/** Events other than findings: what an import holds is no matter of how often it is asked for. */
const isOfTime = ({ kind }: { kind: string }) => kind !== 'attention';

describe('how often Canvas is asked', { timeout: 60_000 }, () => {
  it('is four times an hour while nothing runs, and never over twelve while pages are opened', async () => {
    const shift = await startShift('nothing-to-do');
    const { clock, requests } = shift.canvas;
    await shift.worker().visited(host, '/');
    const start = clock.now();
    await shift.sleepUntil(start + 3 * hour);
    expect(shift.lists(start)).toEqual([15, 30, 45, 60, 75, 90, 105, 120, 135, 150, 165, 180]);
    const browsing = clock.now();
    for (let page = 0; page < 90; page++) {
      await shift.worker().visited(host, '/courses/7');
      await shift.sleepUntil(clock.now() + minute);
    }
    expect(shift.busiestHour(browsing)).toBeLessThanOrEqual(12);
    expect(requests.all.every(({ overlap }) => overlap <= 1)).toBe(true);
  });

  it('is every 30 s while an import runs, once more a minute after the last end, and no more', async () => {
    const shift = await startShift('imports-only');
    const { clock } = shift.canvas;
    await shift.worker().visited(host, '/');
    const start = clock.now();
    await shift.sleepUntil(start + hour);
    const [key = '', { reading: ended } = {}] =
      Object.entries((await shift.cell.get()).imports).sort(
        ([, a], [, b]) => (b.reading.createdAt ?? 0) - (a.reading.createdAt ?? 0),
      )[0] ?? [];
    expect([key.startsWith(host), ended?.state]).toEqual([true, 'imported']);
    const end = ((ended?.endedAt ?? 0) - start) / minute;
    const lists = shift.lists(start);
    const during = lists.filter((at) => at <= end);
    expect(during.length).toBeGreaterThanOrEqual(Math.floor(end * 2) - 1);
    // Seen within half a minute, read again a minute after the end, then every quarter of an hour.
    const after = lists.filter((at) => at > end);
    expect(after[0]).toBeLessThanOrEqual(end + 0.6);
    expect(after[1]).toBeGreaterThanOrEqual(end + 1 - 0.1);
    expect(after[1]).toBeLessThanOrEqual(end + 1.2);
    expect((after[2] ?? 0) - (after[1] ?? 0)).toBeCloseTo(15, 0);
  });

  it('is enough to see the error file that Canvas makes after the end, and not for ever', async () => {
    const shift = await startShift('batch-fails');
    await shift.worker().visited(host, '/');
    const start = shift.canvas.clock.now();
    await shift.sleepUntil(start + 45 * minute);
    const records = Object.values((await shift.cell.get()).imports);
    const failed = records.filter(({ reading }) => reading.state === 'failed_with_messages');
    expect(failed).toHaveLength(1);
    const { endedAt, updatedAt } = failed[0]?.reading ?? {};
    expect(updatedAt).toBeGreaterThan(endedAt ?? 0);
    const ends = records.map(({ reading }) => reading.endedAt ?? 0);
    const lastEnd = (Math.max(...ends) - start) / minute;
    const after = shift.lists(start).filter((at) => at > lastEnd + 0.6);
    expect(after.slice(1).every((at, index) => at - (after[index] ?? 0) > 14)).toBe(true);
  });

  it('is every 5 min while a sync is expected, also when it is overdue, which is notified once', async () => {
    const shift = await startShift('nothing-to-do');
    await shift.worker().visited(host, '/');
    const due = await schedule(shift, 3 * hour);
    const eve = shift.canvas.clock.now();
    await shift.sleepUntil(due + 5 * hour);
    const close = closeOnes(shift.lists(eve)).map((at) => at - (due - eve) / minute);
    // From a quarter of an hour before on, for two hours of grace and two more.
    expect(close[0]).toBeGreaterThan(-16);
    expect(close[0]).toBeLessThan(0);
    expect(close.at(-1)).toBeGreaterThan(230);
    expect(close.at(-1)).toBeLessThan(260);
    expect(shift.busiestHour(eve)).toBeLessThanOrEqual(12);
    expect(await shift.events()).toMatchObject([{ kind: 'overdue', expectedAt: due }]);
  });

  it('is as when idle again once the expected sync is seen and through', async () => {
    const shift = await startShift('nothing-to-do');
    await shift.worker().visited(host, '/');
    const due = await schedule(shift, hour);
    await shift.sleepUntil(due);
    shift.canvas.play('healthy');
    await shift.sleepUntil(due + hour);
    const records = Object.values((await shift.cell.get()).imports);
    expect(records.filter(({ reading }) => (reading.createdAt ?? 0) > due)).toHaveLength(3);
    const later = shift.canvas.clock.now();
    await shift.sleepUntil(due + 3 * hour);
    expect(closeOnes(shift.lists(later))).toEqual([]);
    expect((await shift.events()).filter(isOfTime)).toEqual([]);
  });

  it('is as when idle while the schedule is suspended', async () => {
    const shift = await startShift('nothing-to-do');
    await shift.worker().visited(host, '/');
    const due = await schedule(shift, hour, 'suspended');
    const eve = shift.canvas.clock.now();
    await shift.sleepUntil(due + 4 * hour);
    expect(closeOnes(shift.lists(eve))).toEqual([]);
    expect((await shift.events()).filter(isOfTime)).toEqual([]);
  });

  it('is once after a night asleep, however many alarms and workers come at once', async () => {
    const shift = await startShift('nothing-to-do');
    await shift.worker().visited(host, '/');
    shift.pass(8 * hour);
    const awake = shift.canvas.clock.now() - 1;
    const worker = shift.worker();
    await Promise.all([
      worker.publish(),
      worker.pollAll(false),
      worker.pollAll(false),
      worker.pollAll(false),
      worker.visited(host, '/'),
    ]);
    expect(shift.lists(awake)).toHaveLength(1);
    expect(shift.canvas.requests.all.every(({ overlap }) => overlap <= 1)).toBe(true);
  });

  it('is never after a sign-out, also for who opens the popup, until a page says more', async () => {
    const shift = await startShift('nothing-to-do');
    const { canvas } = shift;
    await shift.worker().visited(host, '/');
    canvas.signOut(host);
    await shift.sleepUntil(canvas.clock.now() + hour);
    expect(await shift.account()).toMatchObject({ problem: 'signed-out', nextAt: null });
    const before = canvas.requests.api(host).length;
    await shift.sleepUntil(canvas.clock.now() + 5 * hour);
    await shift.worker().connected(popup());
    await shift.worker().receive(popup(), { kind: 'look' });
    await shift.worker().visited(host, '/login/canvas');
    expect(canvas.requests.api(host)).toHaveLength(before);
    canvas.signIn(host);
    await shift.worker().visited(host, '/');
    expect(await shift.account()).toMatchObject({ problem: null });
  });

  it('is soon again after one failure, and ever less often after a row of them', async () => {
    const shift = await startShift('nothing-to-do');
    const { canvas } = shift;
    await shift.worker().visited(host, '/');
    canvas.faults.on(host, '500');
    const start = canvas.clock.now();
    await shift.sleepUntil(start + 3 * hour);
    const lists = shift.lists(start);
    const gaps = lists.slice(1).map((at, index) => at - (lists[index] ?? 0));
    expect(gaps[0]).toBeLessThan(2);
    expect(gaps.at(-1)).toBeCloseTo(15, 0);
    expect(shift.busiestHour(start)).toBeLessThanOrEqual(12);
  });

  it('is at once when the network is back', async () => {
    const shift = await startShift('nothing-to-do');
    await shift.worker().visited(host, '/');
    shift.setOnline(false);
    await shift.sleepUntil(shift.canvas.clock.now() + hour);
    expect(await shift.account()).toMatchObject({ problem: 'offline' });
    shift.setOnline(true);
    await shift.worker().online();
    expect(await shift.account()).toMatchObject({ problem: null, failures: 0 });
  });
});

describe('the alarm', { timeout: 60_000 }, () => {
  it('is left alone by a worker that starts, and comes back when it is lost', async () => {
    const shift = await startShift('nothing-to-do');
    await shift.worker().visited(host, '/');
    const alarm = await browser.alarms.get('poll');
    expect(alarm?.scheduledTime).toBe((await shift.account())?.nextAt);
    const create = vi.spyOn(browser.alarms, 'create');
    for (let start = 0; start < 5; start++) {
      shift.pass(minute);
      await shift.worker().publish();
    }
    expect(create).not.toHaveBeenCalled();
    await browser.alarms.clear('poll');
    await shift.worker().publish();
    expect((await browser.alarms.get('poll'))?.scheduledTime).toBe(alarm?.scheduledTime);
  });

  it('rings within half a minute for what is overdue, and is not put off by workers that die', async () => {
    const shift = await startShift('nothing-to-do');
    await shift.worker().visited(host, '/');
    await browser.alarms.clear('poll');
    shift.pass(2 * hour);
    await shift.worker().publish();
    const { scheduledTime } = (await browser.alarms.get('poll')) ?? {};
    expect(scheduledTime).toBe(Date.now() + minute / 2);
    shift.pass(minute / 6);
    await shift.worker().publish();
    expect((await browser.alarms.get('poll'))?.scheduledTime).toBe(scheduledTime);
  });
});

describe('a computer whose clock is wrong', { timeout: 60_000 }, () => {
  it.each([3, -3])('by %d days from the start reads as often and knows the same', async (days) => {
    const shift = await startShift('imports-only');
    shift.setWrong(days * 24 * hour);
    await shift.worker().visited(host, '/');
    const start = shift.canvas.clock.now();
    await shift.sleepUntil(start + hour);
    expect(shift.lists(start).length).toBeGreaterThan(15);
    const [newest] = Object.values((await shift.cell.get()).imports).sort(
      (a, b) => (b.reading.createdAt ?? 0) - (a.reading.createdAt ?? 0),
    );
    expect(newest?.reading.state).toBe('imported');
  });

  it.each([3, -3])('by %d days from one moment to the next misses nothing', async (days) => {
    const shift = await startShift('imports-only');
    await shift.worker().visited(host, '/');
    await shift.sleepUntil(shift.canvas.clock.now() + 2 * minute);
    shift.setWrong(days * 24 * hour);
    // The next alarm may be days off by now, but any worker that starts puts it right.
    await shift.worker().publish();
    await shift.worker().pollAll(false);
    const start = shift.canvas.clock.now();
    await shift.sleepUntil(start + hour);
    const records = Object.values((await shift.cell.get()).imports);
    expect(records.filter(({ reading }) => reading.state === 'importing')).toEqual([]);
    expect(records.every(({ at }) => at <= Date.now())).toBe(true);
    expect(await shift.account()).toMatchObject({ problem: null, skew: -days * 24 * hour });
    expect((await shift.events()).filter(({ notice }) => notice !== 'quiet')).toEqual([]);
  });
});
