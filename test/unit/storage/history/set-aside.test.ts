import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportHistory } from '../../../../utils/storage/history/export';
import { openHistory } from '../../../../utils/storage/history/history';
import { allOf, day, emptyBrowser, first, host, run } from './runs';

beforeEach(() => {
  emptyBrowser();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

const damaged = { ...run(3), status: 'excellent' };

/** Writes straight into the stores, as a bug or another version would have done. */
async function write(rows: unknown[]): Promise<void> {
  const db = await openDB('rosterscope');
  for (const row of rows) await db.put('runs', row);
  db.close();
}
async function aside(): Promise<unknown[]> {
  const db = await openDB('rosterscope');
  const found = await db.getAll('refused');
  db.close();
  return found;
}

describe('a newer database', () => {
  async function newer() {
    const db = await openDB('rosterscope', 99, {
      upgrade: (made) => void made.createObjectStore('of-tomorrow').put('kept', 1),
    });
    db.close();
  }

  it('is left untouched, said, and a new history begun', async () => {
    await newer();
    const history = await openHistory();
    expect(history.state()).toBe('set-aside');
    expect(Date.now() - (history.setAsideAt() ?? 0)).toBeLessThan(day);
    expect(await history.keep([run(0)])).toBe('set-aside');
    expect(await allOf(await openHistory())).toEqual([run(0)]);
    const old = await openDB('rosterscope');
    expect([old.version, await old.get('of-tomorrow', 1)]).toEqual([99, 'kept']);
  });

  it('goes with the rest when the admin clears the history', async () => {
    await newer();
    const history = await openHistory();
    await history.keep([run(0)]);
    await history.clear();
    expect([history.state(), history.setAsideAt()]).toEqual(['ok', null]);
    expect(await names()).toEqual(['rosterscope']);
    expect(await history.count()).toBe(0);
  });

  it('is followed by one new history, however many pages begin it, and again when that breaks', async () => {
    await newer();
    const pages = await Promise.all([openHistory(), openHistory()]);
    for (const page of pages) await page.keep([run(0)]);
    expect(await names()).toHaveLength(2);
    vi.useFakeTimers({ now: Date.now() + 40 * day, toFake: ['Date'] });
    const later = (await names()).at(-1) ?? '';
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(later).onsuccess = resolve;
    });
    (await openDB(later, 99)).close();
    const history = await openHistory();
    expect(await history.keep([run(1)])).toBe('set-aside');
    expect(Date.now() - (history.setAsideAt() ?? 0)).toBeLessThan(day);
    expect(await names()).toHaveLength(3);
    await history.clear();
    expect(await names()).toEqual(['rosterscope']);
    vi.useRealTimers();
  });
});

describe('a database without its stores', () => {
  it('is set aside', async () => {
    (
      await openDB('rosterscope', 2, { upgrade: (db) => void db.createObjectStore('runs') })
    ).close();
    const history = await openHistory();
    expect(await history.keep([run(0)])).toBe('set-aside');
    expect(await allOf(history)).toEqual([run(0)]);
  });
});

describe('a row that is no run', () => {
  const future = { ...run(2), figures: { users: { merged: 4 } } };
  const lost = { key: 'lost', startedAt: 'long ago' };

  it('is moved aside as it was with a reason, counted, and never shown', async () => {
    const history = await openHistory();
    await history.keep([run(0), run(4)]);
    await write([damaged, future]);
    expect(await history.recent(host, { limit: 9 })).toEqual([run(4), run(0)]);
    expect(await history.count()).toBe(2);
    expect(await history.refused()).toBe(2);
    expect(await aside()).toEqual([
      { at: expect.any(Number), reason: 'invalid_value at status', raw: damaged },
      { at: expect.any(Number), reason: 'unrecognized_keys at figures', raw: future },
    ]);
    expect((await exportHistory(history, first))?.join('')).not.toContain('excellent');
  });

  it('does not use up the number asked for', async () => {
    const history = await openHistory();
    await history.keep([run(0)]);
    await write([damaged]);
    expect(await history.recent(host, { limit: 1 })).toEqual([run(0)]);
  });

  it('is replaced by a good reading of the same run, and not lost', async () => {
    const history = await openHistory();
    await write([damaged]);
    await history.keep([run(3)]);
    expect(await allOf(history)).toEqual([run(3)]);
    expect(await aside()).toMatchObject([{ raw: damaged }]);
  });

  it('is found by the yearly trim though no index holds it, and forgotten with its time', async () => {
    const history = await openHistory();
    await history.keep([run(0)]);
    await write([lost]);
    await history.trim(first - day);
    expect([await history.count(), await history.refused()]).toEqual([1, 1]);
    await history.trim(Date.now() + day);
    expect([await history.count(), await history.refused()]).toEqual([0, 0]);
  });
});
