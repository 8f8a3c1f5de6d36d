import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { host } from '../../roster/readings';
import { beginNight, broken, canvas, cell, good, worker } from './stand-in';

const notices = async () => Object.keys(await browser.notifications.getAll());

beforeEach(beginNight);

describe('what the watch notifies', () => {
  it('notifies one failure once, whatever the worker lives through', async () => {
    canvas.answer = good([broken()]);
    await worker().visited(host, '/');
    for (let night = 0; night < 3; night++) {
      await worker().publish();
      await worker().pollAll(true);
    }
    expect(await notices()).toEqual([`failed|${host}/import/7`]);
  });

  it('notifies it after a death between the poll and the notice', async () => {
    canvas.answer = good([broken()]);
    vi.spyOn(browser.notifications, 'create').mockRejectedValueOnce(new Error('worker died'));
    await worker()
      .visited(host, '/')
      .catch(() => {});
    expect(await notices()).toEqual([]);
    await worker().publish();
    expect(await notices()).toHaveLength(1);
  });

  it('does not raise it again after a death between the notice and its mark', async () => {
    canvas.answer = good([broken()]);
    await worker().visited(host, '/');
    await cell().update((ledger) => ({
      ...ledger,
      events: Object.fromEntries(
        Object.entries(ledger.events).map(([id, event]) => [
          id,
          { ...event, notice: 'due' as const },
        ]),
      ),
    }));
    const create = vi.spyOn(browser.notifications, 'create');
    await worker().publish();
    expect(create).not.toHaveBeenCalled();
    expect(Object.values((await cell().get()).events)).toMatchObject([{ notice: 'told' }]);
  });

  it('brings up no old news when the permission comes later', async () => {
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
    canvas.answer = good([broken()]);
    await worker().visited(host, '/');
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
    await worker().publish();
    expect(await notices()).toEqual([]);
  });

  it('goes on where the browser blocks notifications, and notifies nothing old once it does not', async () => {
    const refuse = async () => Promise.reject(new Error('not permitted'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const api = browser.notifications as unknown as { getPermissionLevel?: () => Promise<string> };
    api.getPermissionLevel = async () => 'denied';
    const getAll = vi.spyOn(browser.notifications, 'getAll').mockImplementation(refuse);
    const create = vi.spyOn(browser.notifications, 'create').mockImplementation(refuse);
    canvas.answer = good([broken()]);
    try {
      await worker().visited(host, '/');
      expect(Object.keys((await cell().get()).kept)).toHaveLength(1);
      api.getPermissionLevel = async () => 'granted';
      getAll.mockRestore();
      create.mockRestore();
      await worker().publish();
      expect(await notices()).toEqual([]);
    } finally {
      delete api.getPermissionLevel;
    }
  });

  it('keeps history though the browser takes no notification, and tries that again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const getAll = vi
      .spyOn(browser.notifications, 'getAll')
      .mockRejectedValue(new Error('no service'));
    canvas.answer = good([broken()]);
    await worker().visited(host, '/');
    expect(Object.keys((await cell().get()).kept)).toHaveLength(1);
    getAll.mockRestore();
    await worker().publish();
    expect(await notices()).toHaveLength(1);
  });
});
