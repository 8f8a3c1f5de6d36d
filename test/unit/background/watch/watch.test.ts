import { beforeEach, describe, expect, it } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { openHistory } from '../../../../utils/storage/history/history';
import { blank, canvasImport, details, failed, host } from '../../roster/readings';
import { bad, beginNight, broken, canvas, cell, good, worker } from './stand-in';

beforeEach(beginNight);

describe('the watch', () => {
  it('knows an account from the first page of it', async () => {
    await worker().visited(host, '/');
    expect((await cell().get()).accounts[host]).toMatchObject({ problem: null, failures: 0 });
  });

  it('asks one thing at a time, however many want to know', async () => {
    const watch = worker();
    await Promise.all([watch.visited(host, '/'), watch.visited(host, '/'), watch.pollAll(true)]);
    expect(canvas.mostAtOnce).toBe(1);
  });

  it('keeps what was known when Canvas does not answer', async () => {
    canvas.answer = good([broken()]);
    await worker().visited(host, '/');
    canvas.answer = bad('unreachable');
    await cell().update((ledger) => withAccount(ledger, host, { askedAt: 0 }));
    await worker().pollAll(false);
    const ledger = await cell().get();
    expect(ledger.accounts[host]).toMatchObject({ problem: 'unreachable', failures: 1 });
    expect(Object.keys(ledger.imports)).toEqual([`${host}/import/7`]);
  });

  it('forgets a host that gave no answer of Canvas', async () => {
    canvas.answer = {
      ok: false,
      problem: 'not-canvas',
      reason: 'not JSON',
      date: null,
      retryAfter: null,
    };
    await worker().visited('community.instructure.com', '/');
    expect((await cell().get()).accounts).toEqual({});
  });

  it('puts what ended into history, once, without people or messages', async () => {
    const ended = {
      state: 'imported',
      createdAt: Date.now() - 60_000,
      endedAt: Date.now(),
      runner: 'f'.repeat(16),
    } as const;
    canvas.answer = good([
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
    canvas.answer = good([canvasImport(7, { createdAt: Date.now() })]);
    await worker().visited(host, '/');
    expect((await browser.alarms.get('poll'))?.periodInMinutes).toBe(0.5);
    canvas.answer = good([canvasImport(7, { createdAt: Date.now(), state: 'imported' })]);
    await cell().update((ledger) => withAccount(ledger, host, { askedAt: 0 }));
    await worker().pollAll(false);
    expect((await browser.alarms.get('poll'))?.periodInMinutes).toBe(15);
  });

  it('leaves others their share when little is left of what Canvas allows, also while an admin looks', async () => {
    const running = canvasImport(7, { createdAt: Date.now() });
    canvas.answer = { ...good([running]), remaining: 149 } as typeof canvas.answer;
    await worker().visited(host, '/');
    const { notBefore, nextAt, askedAt } = (await cell().get()).accounts[host] ?? {};
    expect((notBefore ?? 0) - (askedAt ?? 0)).toBe(30_000);
    expect(nextAt).toBeGreaterThanOrEqual(notBefore ?? Number.POSITIVE_INFINITY);
    await cell().update((ledger) => withAccount(ledger, host, { askedAt: Date.now() - 10_000 }));
    await worker().pollAll(true);
    expect(canvas.asked).toBe(1);
    canvas.answer = good([running]);
    await cell().update((ledger) => withAccount(ledger, host, { notBefore: Date.now() - 1 }));
    await worker().pollAll(true);
    expect(canvas.asked).toBe(2);
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
