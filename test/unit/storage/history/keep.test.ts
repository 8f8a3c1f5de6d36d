import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Run } from '../../../../utils/roster/model/run';
import { openHistory } from '../../../../utils/storage/history/history';
import { allOf, emptyBrowser, minute, run, unfinished } from './runs';

beforeEach(emptyBrowser);

describe('keep', () => {
  it('survives the worker: another history reads what the first one kept', async () => {
    expect(await (await openHistory()).keep([run(0), run(1)])).toBe('ok');
    const history = await openHistory();
    expect(await allOf(history)).toEqual([run(0), run(1)]);
    expect(await history.count()).toBe(2);
    expect(await history.oldest()).toBe(run(0).startedAt);
  });

  it('replaces an unfinished reading by the end, and never the end by an unfinished reading', async () => {
    const history = await openHistory();
    await history.keep([unfinished()]);
    await history.keep([run()]);
    await history.keep([unfinished(0, { asOf: run().asOf + 90 * minute })]);
    expect(await allOf(history)).toEqual([run()]);
  });

  it('lets an end that comes later stand above one without a time', async () => {
    const endless = run(0, { endedAt: null, status: 'failed', asOf: run().asOf + 60 * minute });
    const ended = run(0, { status: 'failed' });
    const history = await openHistory();
    await history.keep([endless, ended, endless]);
    expect(await allOf(history)).toEqual([ended]);
  });

  it('takes errors that Canvas counts after the end', async () => {
    const history = await openHistory();
    await history.keep([run(0, { errorCount: 9 })]);
    await history.keep([run(0, { errorCount: 10 })]);
    await history.keep([run(0, { errorCount: 9 })]);
    expect((await allOf(history))[0]?.errorCount).toBe(10);
  });

  it('keeps what knows more of two readings of the same time', async () => {
    const history = await openHistory();
    await history.keep([run(), run(0, { errorCount: null, figures: {} })]);
    expect(await allOf(history)).toEqual([run()]);
  });

  it('loses nothing that two pages of the extension keep at once', async () => {
    const pages = await Promise.all([openHistory(), openHistory()]);
    const nights = Array.from({ length: 20 }, (_, night) => night);
    await Promise.all(
      nights.flatMap((night) => [pages[0].keep([unfinished(night)]), pages[1].keep([run(night)])]),
    );
    expect(await allOf(await openHistory())).toEqual(nights.map((night) => run(night)));
  });

  const changes = fc.record<Partial<Run>>({
    asOf: fc.constantFrom(run().asOf, run().asOf + minute),
    endedAt: fc.constantFrom(null, run().startedAt + minute, run().startedAt + 40 * minute),
    status: fc.constantFrom('in-progress', 'completed', 'warning', 'failed', 'unknown'),
    errorCount: fc.constantFrom(null, 0, 4020),
    figures: fc.constantFrom<Run['figures']>(
      {},
      { users: { created: 1 } },
      { users: { created: 2 } },
    ),
  });
  const readings = fc.array(
    fc.tuple(fc.nat(2), changes).map(([night, change]) => run(night, change)),
    { minLength: 1, maxLength: 8 },
  );
  const sequences = readings.chain((whole) =>
    fc.tuple(
      fc.constant(whole),
      fc.shuffledSubarray([...whole, ...whole], { minLength: 2 * whole.length }),
      fc.integer({ min: 1, max: 3 }),
    ),
  );

  it('gives the same content for any order, repetition and portioning', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async ([whole, partial, portion]) => {
        emptyBrowser();
        const once = await openHistory('once');
        await once.keep(whole);
        const often = await openHistory('often');
        for (let at = 0; at < partial.length; at += portion) {
          await often.keep(partial.slice(at, at + portion));
        }
        expect(await allOf(often)).toEqual(await allOf(once));
      }),
      { numRuns: 60 },
    );
  });
});

describe('privacy', () => {
  it('strips every field the schema does not name, however deep', async () => {
    const noisy = {
      ...run(),
      name: 'Ada Lovelace',
      steps: { ...run().steps, extract: { ...run().steps.extract, login: 'alovelace' } },
      flags: { ...run().flags, row_info: 'ada,1815' },
    } as unknown as Run;
    const history = await openHistory();
    expect(await history.keep([noisy])).toBe('ok');
    const whole = run();
    expect(await allOf(history)).toEqual([whole]);
    const raw = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('rosterscope');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const rows = opening.result.transaction('runs').objectStore('runs').getAll();
        rows.onsuccess = () => resolve(rows.result);
      };
    });
    expect(raw).toEqual([whole]);
  });

  it('stores nothing at all of a run the schema refuses, and says so without its text', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const named = run(1, { figures: { 'Ada Lovelace 1815': { created: 1 } } });
    const figured = run(2, { figures: { users: { ada_lovelace: 1815 } } } as unknown as Run);
    const history = await openHistory();
    await history.keep([run(0), named, figured]);
    expect(await history.count()).toBe(1);
    expect(await history.refused()).toBe(0);
    expect(warn.mock.calls.flat().join()).toMatch(/not kept in history/);
    expect(warn.mock.calls.flat().join()).not.toMatch(/Ada|1815/);
  });
});
