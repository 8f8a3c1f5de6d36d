import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../utils/roster/assess/view';
import { withCatchUp } from '../../../utils/roster/ledger/catch-up';
import { healthy } from '../../canvas/scenarios/healthy';
import { improperCsv } from '../../canvas/scenarios/messages';
import type { ImportScript, Scenario } from '../../canvas/sync/script';
import { host, hour, minute, startShift } from './shift';

const upload: ImportScript = {
  minutes: 1,
  rows: { user: 900, section: 90 },
  end: 'imported',
  dataSet: 'nightly',
};
const failing: ImportScript = {
  ...upload,
  end: 'failed_with_messages',
  stopsAt: 0.5,
  messages: [improperCsv(3)],
};
const day = 24 * hour;
/** Friday, 17:00 in Phoenix; syncs come at 2:00. */
const friday = '2026-11-21T00:00:00Z';
const untilNight = 9 * hour;

type Shift = Awaited<ReturnType<typeof startShift>>;

/** Imports that Canvas makes at so many ms after Friday evening. */
async function play(imports: { at: number; script: ImportScript }[]): Promise<Shift> {
  const shift = await startShift('nothing-to-do');
  const scenario: Scenario = {
    ...healthy,
    current: null,
    earlier: [],
    imports: imports.map(({ at, script }) => ({
      createdMinutesAgo: -at / minute,
      by: 'integration',
      script,
    })),
  };
  const { clock } = shift.canvas;
  clock.advance(Date.parse(friday) + 7 * day - clock.now());
  shift.canvas.district(host).play(scenario, clock.now());
  shift.pass(0);
  return shift;
}

/** Nights before and after Friday, counted from it, that have a sync; none on the days they name. */
const nights = (count: number, isOff: (weekday: number) => boolean, fails: number[] = []) =>
  Array.from({ length: count + 4 }, (_, n) => n - count).flatMap((n) => {
    const at = n * day + untilNight;
    const weekday = new Date(Date.parse(friday) + at).getUTCDay();
    return isOff(weekday) ? [] : [{ at, script: fails.includes(n) ? failing : upload }];
  });

async function weekend(shift: Shift) {
  await shift.worker().visited(host, '/');
  shift.pass(63 * hour); // Monday, 8:00
  await shift.worker().pollAll(false);
  return (await shift.events()).map(({ kind, subject, notice }) => ({ kind, subject, notice }));
}

const failedIds = (shift: Shift) =>
  shift.canvas
    .district(host)
    .imports.filter(({ script }) => script.end === failing.end)
    .map(({ id }) => `${host}/import/${id}`);

describe('a computer asleep from Friday, 17:00, to Monday, 8:00', { timeout: 60_000 }, () => {
  it('invents nothing: every sync came, and none is overdue', async () => {
    const shift = await play(nights(40, () => false));
    expect(await weekend(shift)).toEqual([]);
    expect((await shift.account())?.missingAt).toBeNull();
  });

  it('notifies the failures of the nights between once each', async () => {
    const shift = await play(nights(40, () => false, [0, 1]));
    const events = await weekend(shift);
    const failed = events.filter(({ kind }) => kind === 'failed');
    expect(failed.map(({ subject }) => subject).sort()).toEqual(failedIds(shift).sort());
    expect(failed.map(({ notice }) => notice)).toEqual(['told', 'told']);
    for (let wake = 0; wake < 5; wake++) {
      shift.pass(15 * minute);
      await shift.worker().pollAll(false);
    }
    expect((await shift.events()).filter(({ kind }) => kind === 'failed')).toHaveLength(2);
  });

  it('notifies the fourth of sixty imports of a night, which failed', async () => {
    const crowd = Array.from({ length: 60 }, (_, n) => ({
      at: untilNight + n * 5 * minute,
      script: n === 3 ? failing : upload,
    }));
    const shift = await play(crowd);
    const events = await weekend(shift);
    expect(events.filter(({ kind }) => kind === 'failed').map(({ subject }) => subject)).toEqual(
      failedIds(shift),
    );
  });

  it('reads five hundred imports in several looks, and says what is unknown meanwhile', async () => {
    const crowd = Array.from({ length: 500 }, (_, n) => ({
      at: untilNight + n * 4 * minute,
      script: n === 3 ? failing : upload,
    }));
    const shift = await play(crowd);
    const asleep = shift.canvas.clock.now();
    await weekend(shift);
    const { unread } = (await shift.account()) ?? {};
    const [first] = failedIds(shift);
    const created = shift.canvas.district(host).imports[3]?.createdAt ?? 0;
    expect(unread?.from).toBeLessThan(created);
    expect(unread?.to).toBeGreaterThan(created);
    expect(shift.lists(asleep).length).toBeLessThanOrEqual(6);
    await shift.sleepUntil(shift.canvas.clock.now() + hour);
    expect((await shift.account())?.unread).toBeNull();
    const failed = (await shift.events()).filter(({ kind }) => kind === 'failed');
    expect(failed.map(({ subject }) => subject)).toEqual([first]);
    expect(shift.canvas.requests.all.every(({ overlap }) => overlap <= 1)).toBe(true);
  });

  it('is stopped when the admin asks, and read on from there', async () => {
    const crowd = Array.from({ length: 450 }, (_, n) => ({
      at: untilNight + n * 3 * minute,
      script: n === 3 ? failing : upload,
    }));
    const shift = await play(crowd);
    await weekend(shift);
    const shown = async () => viewLedger(await shift.cell.get()).accounts[0]?.unread;
    const { began = 0, from = 0, to = 0, state } = (await shown()) ?? {};
    expect(state).toBe('reading');
    expect(from < to && to < began).toBe(true);
    const catchUp = async (on: boolean) => {
      await shift.cell.update((ledger) => withCatchUp(ledger, host, on));
      await shift.worker().publish();
    };
    const now = () => shift.canvas.clock.now();
    const gaps = (since: number) =>
      shift.canvas.requests
        .api(host)
        .filter((one) => one.simulatedAt > since && one.path.includes('created_before'));

    await catchUp(false);
    const stopped = now();
    await shift.sleepUntil(stopped + hour);
    expect(gaps(stopped)).toEqual([]);
    expect(await shown()).toEqual({ from, to, began, state: 'stopped' });
    expect((await shift.events()).filter(({ kind }) => kind === 'failed')).toEqual([]);

    await catchUp(true);
    await shift.sleepUntil(now() + hour);
    expect(await shown()).toBeNull();
    const failed = (await shift.events()).filter(({ kind }) => kind === 'failed');
    expect(failed.map(({ subject }) => subject)).toEqual(failedIds(shift));
  });

  it('is stopped between two requests, and stays so whatever their answer', async () => {
    const crowd = Array.from({ length: 450 }, (_, n) => ({
      at: untilNight + n * 3 * minute,
      script: upload,
    }));
    const shift = await play(crowd);
    await weekend(shift);
    shift.pass(minute);
    const since = shift.canvas.clock.now() - 1;
    // The admin presses while the first of the next requests is on its way.
    shift.refuse((path) => {
      if (path.includes('created_before'))
        shift.cell.update((ledger) => withCatchUp(ledger, host, false));
      return false;
    });
    await shift.worker().pollAll(false);
    const asked = shift.canvas.requests
      .api(host)
      .filter((one) => one.simulatedAt > since && one.path.includes('created_before'));
    expect(asked).toHaveLength(1);
    expect((await shift.account())?.unread?.stopped).toBe(true);
  });

  it('stops asking for what no answer brings, and goes on calling it unknown', async () => {
    const crowd = Array.from({ length: 400 }, (_, n) => ({
      at: untilNight + n * 4 * minute,
      script: upload,
    }));
    const shift = await play(crowd);
    shift.refuse((path) => /[?&](page|created_before)=/.test(path));
    await weekend(shift);
    await shift.sleepUntil(shift.canvas.clock.now() + hour);
    expect((await shift.account())?.unread?.tries).toBe(5);
    const later = shift.canvas.clock.now();
    await shift.sleepUntil(later + 2 * hour);
    expect(shift.lists(later).length).toBeLessThanOrEqual(10);
    expect((await shift.account())?.unread).not.toBeNull();
  });
});

describe('an import that is not over after two days', { timeout: 60_000 }, () => {
  it('is asked for by its id until it ends, and then notified', async () => {
    const slow = { ...failing, minutes: 120 * 60, stopsAt: 0.5 };
    const shift = await play([{ at: -hour, script: slow }]);
    await shift.worker().visited(host, '/');
    for (let passed = 0; passed < 66; passed += 2) {
      shift.pass(2 * hour);
      await shift.worker().pollAll(false);
    }
    const [record] = Object.values((await shift.cell.get()).imports);
    expect(record?.reading.state).toBe('failed_with_messages');
    expect((await shift.events()).map(({ kind, notice }) => [kind, notice])).toContainEqual([
      'failed',
      'told',
    ]);
    const byId = shift.canvas.requests
      .api(host)
      .filter(({ path }) => /sis_imports\/\d+$/.test(path));
    expect(byId.length).toBeGreaterThan(0);
    expect(byId.length).toBeLessThanOrEqual(24);
  });
});
