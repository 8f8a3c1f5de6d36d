import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPoller } from '../../../utils/background/poll';
import type { Answer } from '../../../utils/canvas/answer';
import type { CanvasClient } from '../../../utils/canvas/client';
import { withAccount } from '../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import { withoutHost } from '../../../utils/roster/ledger/without-host';
import type { ImportReading } from '../../../utils/roster/model/import';
import { Ledger } from '../../../utils/roster/model/ledger';
import { createCell } from '../../../utils/storage/cell';
import { canvasImport, host } from '../roster/readings';

const cell = createCell('ledger', Ledger, emptyLedger, () => {});
const around = async () => ({ now: Date.now(), zone: 'UTC', runsOf: () => [], pauses: [] });
beforeEach(() => fakeBrowser.reset());

function pollerOf(users: () => string, onWho: () => Promise<unknown> = async () => {}) {
  const good = <T>(value: T): Answer<T> => ({
    ok: true,
    value,
    date: Date.now(),
    remaining: 600,
    user: users(),
  });
  const listImports = vi.fn(async (): Promise<Answer<ImportReading[]>> => {
    if (listImports.mock.calls.length > 20) throw new Error('a loop without an end');
    return good([canvasImport(7, { state: 'imported', createdAt: Date.now() })]);
  });
  const client = {
    listImports,
    async whoIsThere() {
      await onWho();
      return good(users());
    },
  } as unknown as CanvasClient;
  return { listImports, poller: createPoller(client, cell, around) };
}

test('a host that is removed while its user is asked for is asked for nothing more', async () => {
  await cell.update((ledger) => withAccount(ledger, host, {}));
  const remove = () => cell.update((ledger) => withoutHost(ledger, host));
  const { poller, listImports } = pollerOf(() => 'aaaa', remove);
  await poller.poll(host);
  expect(listImports).not.toHaveBeenCalled();
  expect((await cell.get()).accounts).toEqual({});
});

test('a host that is not known is not asked', async () => {
  const { poller, listImports } = pollerOf(() => 'aaaa');
  await poller.poll(host);
  expect(listImports).not.toHaveBeenCalled();
});

test('users that alternate cost one repetition, then a wait, and are never mixed', async () => {
  await cell.update((ledger) => withAccount(ledger, host, { user: 'aaaa', userAskedAt: 1 }));
  let turn = 0;
  const { poller, listImports } = pollerOf(() => (++turn % 2 ? 'bbbb' : 'aaaa'));
  await poller.poll(host);
  expect(listImports).toHaveBeenCalledTimes(2);
  const { imports, accounts } = await cell.get();
  expect(imports).toEqual({});
  const { notBefore, askedAt, nextAt } = accounts[host] ?? {};
  expect((notBefore ?? 0) - (askedAt ?? 0)).toBeGreaterThanOrEqual(5000);
  expect(nextAt).toBeGreaterThanOrEqual(notBefore ?? Number.POSITIVE_INFINITY);
});

test('another user who stays is read at the second asking', async () => {
  await cell.update((ledger) => withAccount(ledger, host, { user: 'aaaa', userAskedAt: 1 }));
  const { poller, listImports } = pollerOf(() => 'bbbb');
  await poller.poll(host);
  expect(listImports).toHaveBeenCalledTimes(2);
  expect(Object.keys((await cell.get()).imports)).toEqual([`${host}/import/7`]);
});
