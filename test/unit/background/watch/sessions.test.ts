import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { canvasImport, host } from '../../roster/readings';
import { bad, beginNight, canvas, cell, good, worker } from './stand-in';

beforeEach(beginNight);

describe('the watch over sessions', () => {
  it('says that a page has another session, where one is open that nobody sees who is not signed in', async () => {
    const problem = async () => (await cell().get()).accounts[host]?.problem;
    canvas.answer = {
      ok: false,
      problem: 'signed-out',
      reason: '401',
      date: null,
      retryAfter: null,
    };
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
    canvas.answer = good([]);
    await watch.visited(host, '/accounts/1');
    expect(await problem()).toBeNull();
  });

  it('leaves Canvas alone while nobody is signed in, and goes on with the next page', async () => {
    canvas.answer = bad('signed-out');
    await worker().visited(host, '/');
    await worker().pollAll(true);
    await worker().pollAll(false);
    expect(canvas.asked).toBe(0); // the first question was who is there
    canvas.answer = good([]);
    await worker().visited(host, '/');
    expect((await cell().get()).accounts[host]?.problem).toBeNull();
  });

  it('never shows one user what another could read, and gives it back to its own', async () => {
    canvas.answer = good([canvasImport(7, { state: 'imported', createdAt: Date.now() })]);
    await worker().visited(host, '/accounts/1');
    await worker().visited(host, '/login/canvas');
    canvas.user = 'bbbb';
    canvas.answer = good([]);
    await worker().visited(host, '/');
    expect((await cell().get()).imports).toEqual({});
    await worker().visited(host, '/login/canvas');
    canvas.user = 'aaaa';
    await worker().visited(host, '/');
    expect(Object.keys((await cell().get()).imports)).toEqual([`${host}/import/7`]);
  });

  it('knows from any answer that another has signed in, and mixes nothing', async () => {
    canvas.answer = good(
      [canvasImport(7, { state: 'imported', createdAt: Date.now() })],
      canvas.user,
    );
    await worker().visited(host, '/');
    const since: (number | null)[] = [];
    const list = vi.spyOn(canvas.client, 'listImports').mockImplementation(async (_, from) => {
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
});
