import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  deliverNotices,
  noticeClosed,
  subjectOfNotice,
} from '../../../../utils/background/notices/notice';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { Ledger } from '../../../../utils/roster/model/ledger';
import type { RosterEvent } from '../../../../utils/roster/model/records/roster-event';
import { defaultSettings } from '../../../../utils/roster/model/settings';
import { type Cell, createCell } from '../../../../utils/storage/cell';

const host = 'demo.instructure.com';
const other = 'lakeside.instructure.com';

function eventOf(number: number, change: Partial<RosterEvent> = {}): RosterEvent {
  const subject = `${change.host ?? host}/import/${number}`;
  return {
    id: `${change.kind ?? 'failed'}|${subject}`,
    kind: 'failed',
    host,
    subject,
    step: 'import',
    percent: null,
    streak: 1,
    expectedAt: null,
    at: Date.now(),
    notice: 'due',
    ...change,
  };
}

let cell: Cell<Ledger>;
let raised: { id: string; title: string; message: string }[];
const settings = async () => defaultSettings;
const deliver = () => deliverNotices(cell, settings);
const dueIn = async () =>
  Object.values((await cell.get()).events).filter(({ notice }) => notice === 'due');

async function happen(...events: RosterEvent[]): Promise<void> {
  await cell.update((ledger) => ({
    ...ledger,
    events: { ...ledger.events, ...Object.fromEntries(events.map((each) => [each.id, each])) },
  }));
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  fakeBrowser.reset();
  cell = createCell('ledger', Ledger, emptyLedger, () => {});
  raised = [];
  const { create } = browser.notifications;
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (...args) => {
    const [id, { title = '', message = '' }] = args as unknown as [
      string,
      { title: string; message: string },
    ];
    raised.push({ id, title, message });
    return create.apply(browser.notifications, args);
  });
});

describe('many events at once', () => {
  const failures = (count: number) => Array.from({ length: count }, (_, n) => eventOf(n + 1));

  test('come as three notices, the last of which sums up all others', async () => {
    await happen(eventOf(99, { kind: 'recovered' }), ...failures(40));
    await deliver();
    expect(raised.map(({ title }) => title)).toEqual([
      'Canvas import 1 failed',
      'Canvas import 2 failed',
      '39 more roster updates',
    ]);
    expect(raised[2]?.message).toBe(
      `Failed: 38. Open Rosterscope in the toolbar to see all of them. ${host}`,
    );
    expect(await dueIn()).toEqual([]);
    await deliver();
    expect(raised).toHaveLength(3);
  });

  test('three of them come each by itself', async () => {
    await happen(...failures(3));
    await deliver();
    expect(raised.map(({ title }) => title)).toEqual(
      [1, 2, 3].map((n) => `Canvas import ${n} failed`),
    );
  });

  test('those of another Canvas within the minute are added to the sum, and later ones come anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await happen(...failures(5));
    await deliver();
    await happen(eventOf(6, { host: other }), eventOf(7, { host: other }));
    await deliver();
    expect(new Set(raised.map(({ id }) => id)).size).toBe(3);
    expect(raised.at(-1)?.title).toBe('5 more roster updates');
    expect(raised.at(-1)?.message).toContain(`${host} ${other}`);
    vi.setSystemTime(Date.now() + 61_000);
    await happen(eventOf(8));
    await deliver();
    expect(raised.at(-1)?.title).toBe('Canvas import 8 failed');
  });

  test('those of an earlier session that are still up take no room', async () => {
    await happen(...[1, 2, 3].map((n) => eventOf(n, { at: Date.now() - 3_600_000 })));
    await deliver();
    await browser.storage.session.clear();
    await happen(...failures(6).slice(3));
    await deliver();
    expect(raised.slice(3).map(({ title }) => title)).toEqual(
      [4, 5, 6].map((n) => `Canvas import ${n} failed`),
    );
  });

  test('a click on the sum leads to the account, and one on a notice to what it is about', async () => {
    await happen(...failures(5));
    await deliver();
    const [first, , sum] = raised.map(({ id }) => subjectOfNoticeIn(id));
    expect(await first).toBe(`${host}/import/1`);
    expect(await sum).toBe(host);
  });
});

const subjectOfNoticeIn = async (id: string) => subjectOfNotice(id, await cell.get());

describe('a worker that is stopped', () => {
  /** The browser gets the call, and nobody is left to hear that it worked. */
  function dieAtNotice(): void {
    const create = vi.mocked(browser.notifications.create).getMockImplementation();
    vi.mocked(browser.notifications.create).mockImplementationOnce(async (...args) => {
      await create?.(...args);
      return new Promise<string>(() => {});
    });
  }
  const untilRaised = (count: number) => vi.waitFor(() => expect(raised).toHaveLength(count));

  test('after the notice went up notifies it once, also where it goes down by itself', async () => {
    await happen(eventOf(1));
    dieAtNotice();
    void deliver();
    await untilRaised(1);
    const [{ id } = { id: '' }] = raised;
    await browser.notifications.clear(id);
    await noticeClosed(cell, id); // the next worker hears it
    await deliver();
    expect(raised).toHaveLength(1);
    expect(await dueIn()).toEqual([]);
  });

  test('and so for a sum, whatever it said', async () => {
    await happen(...Array.from({ length: 6 }, (_, n) => eventOf(n + 1)));
    vi.mocked(browser.notifications.create);
    const { getMockImplementation } = vi.mocked(browser.notifications.create);
    const create = getMockImplementation();
    vi.mocked(browser.notifications.create).mockImplementation(async (...args) => {
      await create?.(...args);
      return String(args[0]).startsWith('summary') ? new Promise<string>(() => {}) : `${args[0]}`;
    });
    void deliver();
    await untilRaised(3);
    await deliver(); // it is up still
    expect(raised).toHaveLength(3);
    expect(await dueIn()).toEqual([]);
  });

  test('before the notice went up loses nothing', async () => {
    await happen(eventOf(1));
    vi.mocked(browser.notifications.create).mockImplementationOnce(() => new Promise(() => {}));
    void deliver();
    await vi.waitFor(() => expect(browser.notifications.create).toHaveBeenCalled());
    await deliver();
    expect(raised).toHaveLength(1);
  });
});

test('on a full disk what was notified stays notified, though nothing could be marked', async () => {
  const failed = eventOf(1);
  await happen(failed);
  await deliver();
  for (let wake = 0; wake < 6; wake++) {
    await browser.notifications.clear(failed.id); // the admin has read it
    await happen(failed); // what the next worker finds stored
    await deliver();
  }
  expect(raised).toHaveLength(1);
});
