import { describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openHistory } from '../../../utils/storage/history/history';
import { host, hour, startShift } from './shift';

/** A failed import and a sync that is missing: two notices, a badge and a page of history. */
async function evening() {
  const shift = await startShift('night');
  await shift.worker().visited(host, '/');
  return { ...shift, night: () => shift.sleepUntil(shift.canvas.clock.now() + 10 * hour) };
}
const kept = async () => (await openHistory()).recent(host, { limit: 100 });
const up = async () => Object.keys(await browser.notifications.getAll()).sort();

describe('one surface that fails stops no other', { timeout: 120_000 }, () => {
  test('a notice that is refused is the only one missing, and is tried again', async () => {
    const { night, events, worker } = await evening();
    const { create } = browser.notifications;
    const refuse = vi.spyOn(browser.notifications, 'create');
    let isRefused = true;
    refuse.mockImplementation(async (...args: Parameters<typeof create>) => {
      if (isRefused && String(args[0]).startsWith('failed')) throw new Error('refused');
      return create.apply(browser.notifications, args);
    });
    await night();
    expect(await events()).toMatchObject([
      { kind: 'failed', notice: 'due' },
      { kind: 'overdue', notice: 'told' },
    ]);
    expect((await up()).map((id) => id.split('|')[0])).toEqual(['overdue']);
    expect((await kept()).filter(({ status }) => status === 'failed')).not.toEqual([]);
    isRefused = false;
    await worker().publish();
    expect((await events()).map(({ notice }) => notice)).toEqual(['told', 'told']);
    expect((await up()).map((id) => id.split('|')[0])).toEqual(['failed', 'overdue']);
  });

  test('a toolbar that fails costs no notice, no history and no alarm', async () => {
    const { night, events } = await evening();
    vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockRejectedValue(new Error('no icon'));
    await night();
    expect((await events()).map(({ notice }) => notice)).toEqual(['told', 'told']);
    expect((await kept()).filter(({ status }) => status === 'failed')).not.toEqual([]);
    expect(await browser.alarms.get('poll')).toBeDefined();
  });

  test('permissions that cannot be asked for cost no badge, no history and no alarm', async () => {
    const { night } = await evening();
    vi.spyOn(browser.permissions, 'contains').mockRejectedValue(new Error('no answer'));
    await night();
    expect(await browser.action.getBadgeText({})).toBe('1');
    expect((await kept()).filter(({ status }) => status === 'failed')).not.toEqual([]);
    expect(await browser.alarms.get('poll')).toBeDefined();
  });

  test('alarms that cannot be set cost no badge, no notice and no history', async () => {
    const { worker, events, canvas, pass } = await evening();
    vi.spyOn(browser.alarms, 'get').mockRejectedValue(new Error('no clock'));
    for (let quarter = 0; quarter < 40; quarter++) {
      pass(hour / 4);
      await worker().pollAll(false);
    }
    expect(canvas.clock.now()).toBeGreaterThan(0);
    expect((await events()).map(({ notice }) => notice)).toEqual(['told', 'told']);
    expect(await browser.action.getBadgeText({})).toBe('1');
    expect((await kept()).filter(({ status }) => status === 'failed')).not.toEqual([]);
  });
});
