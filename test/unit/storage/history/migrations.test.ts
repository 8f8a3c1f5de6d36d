import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../../../utils/roster/model/run';
import { openHistory } from '../../../../utils/storage/history/history';
import { type Migration, migrations } from '../../../../utils/storage/history/migrations';
import { allOf, emptyBrowser, host, nightly, run } from './runs';

beforeEach(emptyBrowser);

/** The database as its first version was, written down here and not taken from the code. */
async function versionOne() {
  const db = await openDB('rosterscope', 1, {
    upgrade(made) {
      const runs = made.createObjectStore('runs', { keyPath: 'key' });
      runs.createIndex('startedAt', 'startedAt');
      runs.createIndex('host', ['host', 'startedAt']);
      runs.createIndex('kind', ['host', 'kind', 'startedAt']);
      made.createObjectStore('refused', { autoIncrement: true });
    },
  });
  for (const night of [0, 1, 2]) await db.put('runs', run(night));
  await db.add('refused', { at: 1, reason: 'of old', raw: 'old' });
  return db;
}

async function versionNow(): Promise<number> {
  const found = await indexedDB.databases();
  return found.find(({ name }) => name === 'rosterscope')?.version ?? 0;
}

describe('a database of version 1', () => {
  it('is brought up to date with all it holds, and found by series', async () => {
    (await versionOne()).close();
    const history = await openHistory();
    expect(history.state()).toBe('ok');
    expect(await versionNow()).toBe(migrations.length);
    expect(await allOf(history)).toEqual([run(0), run(1), run(2)]);
    expect(await history.refused()).toBe(1);
    const found = await history.recent(host, { series: nightly, limit: 2 });
    expect(found).toEqual([run(2), run(1)]);
  });

  it('is brought up by every migration there will be, in their order', async () => {
    (await versionOne()).close();
    const order: number[] = [];
    const countsAnew: Migration = async (_, tx) => {
      for await (const cursor of tx.objectStore('runs')) {
        await cursor.update({ ...(cursor.value as Run), errorCount: 7 });
      }
      order.push(1);
    };
    const addsStore: Migration = (db) => {
      db.createObjectStore('later' as 'runs');
      order.push(2);
    };
    const history = await openHistory('rosterscope', [...migrations, countsAnew, addsStore]);
    expect(history.state()).toBe('ok');
    expect(order).toEqual([1, 2]);
    expect(await versionNow()).toBe(migrations.length + 2);
    expect((await allOf(history)).map(({ errorCount }) => errorCount)).toEqual([7, 7, 7]);
  });

  it('stays as it was when a migration fails, and history goes on beside it', async () => {
    (await versionOne()).close();
    const fails: Migration = async (_, tx) => {
      // The new database is empty: there it passes.
      for await (const cursor of tx.objectStore('runs')) {
        await cursor.delete();
        throw new Error('no');
      }
    };
    const history = await openHistory('rosterscope', [...migrations, fails]);
    expect(history.state()).toBe('set-aside');
    expect(await versionNow()).toBe(1);
    const old = await openDB('rosterscope');
    expect(await old.count('runs')).toBe(3);
    expect([...old.transaction('runs').store.indexNames]).not.toContain('series');
  });
});

describe('a history that is open', () => {
  it('makes way for a newer version, and does not hold it up', async () => {
    const older = await openHistory();
    await older.keep([run(0)]);
    const newer = await openHistory('rosterscope', [...migrations, () => {}]);
    expect(newer.state()).toBe('ok');
    expect(await allOf(newer)).toEqual([run(0)]);
    // The older one finds its database gone to a newer version, and harms it not.
    expect(await older.keep([run(1)])).toBe('set-aside');
    expect(await allOf(newer)).toEqual([run(0)]);
  });

  it('is not replaced when an older version is held open by somebody who does not let go', async () => {
    const holder = await versionOne();
    const history = await openHistory();
    expect(history.state()).toBe('unavailable');
    expect(await history.keep([run(3)])).toBe('unavailable');
    holder.close();
    await expect.poll(() => history.keep([run(3)])).toBe('ok');
    expect(await history.count()).toBe(4);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['rosterscope']);
  });
});
