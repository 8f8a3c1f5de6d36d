import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { exportHistory } from '../../../../utils/storage/history/export';
import { openHistory } from '../../../../utils/storage/history/history';
import { allOf, emptyBrowser, first, host, run } from './runs';

beforeEach(() => {
  emptyBrowser();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const nights = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => run(from + index));

/** A disk with room for so many runs: the real store, that ends a transaction as a browser does. */
function roomFor(most: number) {
  const { put } = IDBObjectStore.prototype;
  const refusals = { count: 0 };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = put.call(this, value);
    const counting = this.count();
    counting.onsuccess = () => {
      if (counting.result <= most) return;
      refusals.count++;
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    };
    return request;
  });
  return refusals;
}

describe('a full disk', () => {
  it('costs the oldest tenth, and the new run is kept', async () => {
    const history = await openHistory();
    await history.keep(nights(0, 100));
    const refusals = roomFor(100);
    expect(await history.keep([run(100)])).toBe('ok');
    expect(refusals.count).toBe(1);
    expect(await history.count()).toBe(91);
    expect(await history.oldest()).toBe(run(10).startedAt);
    expect(await history.recent(host, { limit: 1 })).toEqual([run(100)]);
  });

  it('costs a tenth more as long as there is no room', async () => {
    const history = await openHistory();
    await history.keep(nights(0, 100));
    roomFor(100);
    expect(await history.keep(nights(100, 125))).toBe('ok');
    expect(await history.oldest()).toBe(run(28).startedAt);
  });

  it('is given up on after three tenths, without throwing and without losing the rest', async () => {
    const history = await openHistory();
    await history.keep(nights(0, 100));
    roomFor(0);
    expect(await history.keep([run(100)])).toBe('unavailable');
    expect(history.state()).toBe('unavailable');
    vi.restoreAllMocks();
    expect(await history.count()).toBe(72);
    expect(await history.keep([run(100)])).toBe('ok');
    expect(history.state()).toBe('ok');
  });

  it('never costs the last sixty days, however often it refuses', async () => {
    const history = await openHistory();
    await history.keep(nights(0, 100));
    roomFor(0);
    for (let night = 100; night < 106; night++) await history.keep([run(night)]);
    vi.restoreAllMocks();
    expect(await history.oldest()).toBe(run(39).startedAt);
    expect(await history.count()).toBe(61);
  });
});

describe.each([
  ['is not there', () => vi.stubGlobal('indexedDB', undefined)],
  [
    'is forbidden',
    () =>
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('The operation is insecure', 'SecurityError');
      }),
  ],
])('an IndexedDB that %s', (_, forbid) => {
  it('answers empty, says unavailable and never throws', async () => {
    forbid();
    const history = await openHistory();
    expect(history.state()).toBe('unavailable');
    expect(await history.keep([run(0)])).toBe('unavailable');
    expect(await history.recent(host, { limit: 5 })).toEqual([]);
    expect(await allOf(history)).toEqual([]);
    expect(await exportHistory(history, first)).toBeNull();
    expect([await history.count(), await history.oldest(), await history.refused()]).toEqual([
      0,
      null,
      0,
    ]);
    await history.trim(first);
    await history.clear();
    expect(history.state()).toBe('unavailable');
  });

  it('is used as soon as it is there again', async () => {
    forbid();
    const history = await openHistory();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    expect(await history.keep([run(0)])).toBe('ok');
    expect(history.state()).toBe('ok');
  });
});

/** Another page that is still upgrading: whoever opens the database meanwhile hears nothing at all. */
function hold(): () => void {
  let isHeld = true;
  const opening = indexedDB.open('rosterscope', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('unfinished');
    const goOn = () => {
      if (isHeld) store.count().onsuccess = goOn;
      else opening.transaction?.abort();
    };
    goOn();
  };
  opening.onerror = (event) => event.preventDefault();
  return () => {
    isHeld = false;
  };
}

test('an IndexedDB that is silent is waited for some seconds, and used once it answers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const release = hold();
  const opening = openHistory();
  await vi.advanceTimersByTimeAsync(10_000);
  const history = await opening;
  expect(history.state()).toBe('unavailable');
  expect(await history.keep([run(0)])).toBe('unavailable');
  vi.useRealTimers();
  release();
  await expect.poll(() => history.keep([run(0)])).toBe('ok');
  expect(await history.count()).toBe(1);
});

test('a browser that ends in the middle of a transaction leaves no rejection unhandled', async () => {
  await (await openHistory()).keep([run(0)]); // the database is there: what follows only reads it
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const ended = vi.fn();
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const transaction = begin.apply(this, args);
    transaction.addEventListener('abort', ended);
    queueMicrotask(() => transaction.abort());
    return transaction;
  });
  const history = await openHistory();
  expect(await history.oldest()).toBeNull();
  await expect.poll(() => ended.mock.calls.length).toBe(2);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
