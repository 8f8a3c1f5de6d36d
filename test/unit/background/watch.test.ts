import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWatch } from '../../../utils/background/watch';
import type { Answer } from '../../../utils/canvas/answer';
import type { CanvasClient } from '../../../utils/canvas/client';
import { withAccount } from '../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import type { ImportReading } from '../../../utils/roster/model/import';
import { Ledger } from '../../../utils/roster/model/ledger';
import { defaultSettings } from '../../../utils/roster/model/settings';
import { createCell } from '../../../utils/storage/cell';
import { openHistory } from '../../../utils/storage/history/history';
import { blank, canvasImport, details, failed, host } from '../roster/readings';
import { emptyBrowser } from '../storage/history/runs';

const good = (value: ImportReading[], who?: string): Answer<ImportReading[]> => ({
  ok: true,
  user: who,
  value,
  date: Date.now(),
  remaining: 600,
});
const bad = (problem: 'signed-out' | 'unreachable'): Extract<Answer<never>, { ok: false }> => ({
  ok: false,
  problem,
  reason: '',
  date: null,
  retryAfter: null,
});

let answer: Answer<ImportReading[]>;
let asked = 0;
let atOnce = 0;
let mostAtOnce = 0;
let user = 'aaaa';
const client: CanvasClient = {
  async whoIsThere() {
    return answer.ok ? { ...answer, value: user } : answer;
  },
  async listImports() {
    asked++;
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    await new Promise((resolve) => setTimeout(resolve, 1));
    atOnce--;
    return answer;
  },
  oneImport: async () => bad('unreachable'),
  listErrors: async () => bad('unreachable'),
  ownErrors: async () => bad('unreachable'),
};
const cell = () => createCell('ledger', Ledger, emptyLedger, () => {});
/** A worker just started: nothing but storage connects it to the one before. */
const worker = () => createWatch(client, cell(), openHistory, async () => defaultSettings);

const broken = () => canvasImport(7, { state: 'failed', createdAt: Date.now(), progress: 62 });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  emptyBrowser();
  asked = mostAtOnce = 0;
  user = 'aaaa';
  answer = good([]);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
});

const notices = async () => Object.keys(await browser.notifications.getAll());

describe('the watch', () => {
  it('knows an account from the first page of it', async () => {
    await worker().visited(host, '/');
    expect((await cell().get()).accounts[host]).toMatchObject({ problem: null, failures: 0 });
  });

  it('notifies one failure once, whatever the worker lives through', async () => {
    answer = good([broken()]);
    await worker().visited(host, '/');
    for (let night = 0; night < 3; night++) {
      await worker().publish();
      await worker().pollAll(true);
    }
    expect(await notices()).toEqual([`failed|${host}/import/7`]);
  });

  it('notifies it after a death between the poll and the notice', async () => {
    answer = good([broken()]);
    vi.spyOn(browser.notifications, 'create').mockRejectedValueOnce(new Error('worker died'));
    await worker()
      .visited(host, '/')
      .catch(() => {});
    expect(await notices()).toEqual([]);
    await worker().publish();
    expect(await notices()).toHaveLength(1);
  });

  it('does not raise it again after a death between the notice and its mark', async () => {
    answer = good([broken()]);
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
    answer = good([broken()]);
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
    answer = good([broken()]);
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
    answer = good([broken()]);
    await worker().visited(host, '/');
    expect(Object.keys((await cell().get()).kept)).toHaveLength(1);
    getAll.mockRestore();
    await worker().publish();
    expect(await notices()).toHaveLength(1);
  });

  it('says that a page has another session, where one is open that nobody sees who is not signed in', async () => {
    const problem = async () => (await cell().get()).accounts[host]?.problem;
    answer = { ok: false, problem: 'signed-out', reason: '401', date: null, retryAfter: null };
    const watch = worker();
    let now = Date.now();
    const later = () => {
      now += 60_000;
      vi.spyOn(Date, 'now').mockReturnValue(now);
    };
    await watch.visited(host, '/courses/7');
    expect(await problem()).toBe('signed-out');
    later();
    await watch.visited(host, '/accounts/1/external_tools/42');
    expect(await problem()).toBe('other-session');
    await watch.visited(host, '/login/canvas');
    expect(await problem()).toBe('signed-out');
    later();
    answer = good([]);
    await watch.visited(host, '/accounts/1');
    expect(await problem()).toBeNull();
  });

  it('asks one thing at a time, however many want to know', async () => {
    const watch = worker();
    await Promise.all([watch.visited(host, '/'), watch.visited(host, '/'), watch.pollAll(true)]);
    expect(mostAtOnce).toBe(1);
  });

  it('leaves Canvas alone while nobody is signed in, and goes on with the next page', async () => {
    answer = bad('signed-out');
    await worker().visited(host, '/');
    await worker().pollAll(true);
    await worker().pollAll(false);
    expect(asked).toBe(0); // the first question was who is there
    answer = good([]);
    await worker().visited(host, '/');
    expect((await cell().get()).accounts[host]?.problem).toBeNull();
  });

  it('keeps what was known when Canvas does not answer', async () => {
    answer = good([broken()]);
    await worker().visited(host, '/');
    answer = bad('unreachable');
    await cell().update((ledger) => withAccount(ledger, host, { askedAt: 0 }));
    await worker().pollAll(false);
    const ledger = await cell().get();
    expect(ledger.accounts[host]).toMatchObject({ problem: 'unreachable', failures: 1 });
    expect(Object.keys(ledger.imports)).toEqual([`${host}/import/7`]);
  });

  it('forgets a host that gave no answer of Canvas', async () => {
    answer = { ok: false, problem: 'not-canvas', reason: 'not JSON', date: null, retryAfter: null };
    await worker().visited('community.instructure.com', '/');
    expect((await cell().get()).accounts).toEqual({});
  });

  it('never shows one user what another could read, and gives it back to its own', async () => {
    answer = good([canvasImport(7, { state: 'imported', createdAt: Date.now() })]);
    await worker().visited(host, '/accounts/1');
    await worker().visited(host, '/login/canvas');
    user = 'bbbb';
    answer = good([]);
    await worker().visited(host, '/');
    expect((await cell().get()).imports).toEqual({});
    await worker().visited(host, '/login/canvas');
    user = 'aaaa';
    await worker().visited(host, '/');
    expect(Object.keys((await cell().get()).imports)).toEqual([`${host}/import/7`]);
  });

  it('knows from any answer that another has signed in, and mixes nothing', async () => {
    answer = good([canvasImport(7, { state: 'imported', createdAt: Date.now() })], user);
    await worker().visited(host, '/');
    const since: (number | null)[] = [];
    const list = vi.spyOn(client, 'listImports').mockImplementation(async (_, from) => {
      since.push(from);
      return good([canvasImport(8, { state: 'imported', createdAt: Date.now() })], 'bbbb');
    });
    await cell().update((ledger) => withAccount(ledger, host, { askedAt: 0 }));
    await worker().pollAll(false);
    const ledger = await cell().get();
    expect(ledger.accounts[host]?.user).toBe('bbbb');
    expect(Object.keys(ledger.imports)).toEqual([`${host}/import/8`]);
    // What was asked for on behalf of the first is asked for anew, and all of it.
    expect(since).toEqual([expect.any(Number), null]);
    list.mockRestore();
  });

  it('puts what ended into history, once, without people or messages', async () => {
    const ended = {
      state: 'imported',
      createdAt: Date.now() - 60_000,
      endedAt: Date.now(),
      runner: 'f'.repeat(16),
    } as const;
    answer = good([
      canvasImport(7, { ...ended, counts: { users: 3 }, changes: { Pseudonym: { created: 2 } } }),
    ]);
    await worker().visited(host, '/');
    const history = await openHistory();
    expect(await history.recent(host, { limit: 9 })).toMatchObject([
      { kind: 'import', status: 'completed', figures: { users: { imported: 3, created: 2 } } },
    ]);
    expect(JSON.stringify(await history.recent(host, { limit: 9 }))).not.toContain('ffff');
    const before = JSON.stringify(await cell().get());
    await worker().publish();
    expect(JSON.stringify(await cell().get())).toBe(before);
    expect(await history.count()).toBe(1);
  });

  it('follows a running import by an alarm of 30 s, and an idle account by one of 15 min', async () => {
    answer = good([canvasImport(7, { createdAt: Date.now() })]);
    await worker().visited(host, '/');
    expect((await browser.alarms.get('poll'))?.periodInMinutes).toBe(0.5);
    answer = good([canvasImport(7, { createdAt: Date.now(), state: 'imported' })]);
    await cell().update((ledger) => withAccount(ledger, host, { askedAt: 0 }));
    await worker().pollAll(false);
    expect((await browser.alarms.get('poll'))?.periodInMinutes).toBe(15);
  });

  it('leaves others their share when little is left of what Canvas allows, also while an admin looks', async () => {
    const running = canvasImport(7, { createdAt: Date.now() });
    answer = { ...good([running]), remaining: 149 } as typeof answer;
    await worker().visited(host, '/');
    const { notBefore, nextAt, askedAt } = (await cell().get()).accounts[host] ?? {};
    expect((notBefore ?? 0) - (askedAt ?? 0)).toBe(30_000);
    expect(nextAt).toBeGreaterThanOrEqual(notBefore ?? Number.POSITIVE_INFINITY);
    await cell().update((ledger) => withAccount(ledger, host, { askedAt: Date.now() - 10_000 }));
    await worker().pollAll(true);
    expect(asked).toBe(1);
    answer = good([running]);
    await cell().update((ledger) => withAccount(ledger, host, { notBefore: Date.now() - 1 }));
    await worker().pollAll(true);
    expect(asked).toBe(2);
    expect((await cell().get()).accounts[host]?.notBefore).toBeNull();
  });

  it('takes readings only from an account tool page', async () => {
    const port = (url: string) =>
      ({
        name: 'overlay',
        sender: { tab: { url } },
        postMessage: () => {},
      }) as unknown as Runtime.Port;
    const now = Date.now(); // a failure of days ago would count as seen
    const none = { startedAt: null, endedAt: null };
    const timings = { extract: { ...none, startedAt: now }, conversion: none, import: none };
    const reading = details(now, [failed(37), blank, blank], { timings });
    await worker().receive(port(`https://${host}/courses/7`), { kind: 'reading', reading });
    expect((await cell().get()).jobs).toEqual({});
    await worker().receive(port(`https://${host}/accounts/1/external_tools/42?launch_type=x`), {
      kind: 'reading',
      reading,
    });
    expect(await cell().get()).toMatchObject({
      jobs: { [`${host}/job/8841`]: {} },
      accounts: { [host]: { pageUrl: `https://${host}/accounts/1/external_tools/42` } },
    });
    expect(await browser.action.getBadgeText({})).toBe('1');
  });
});
