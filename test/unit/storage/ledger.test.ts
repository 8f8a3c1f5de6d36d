import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withAccount } from '../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../utils/roster/ledger/merge-imports';
import { withUser } from '../../../utils/roster/ledger/parked-sessions';
import { ledgerCell } from '../../../utils/storage/ledger';
import { canvasImport, host, start } from '../roster/readings';

beforeEach(() => fakeBrowser.reset());

const other = 'lakeside.instructure.com';
const whole = mergeImports(
  mergeImports(
    withAccount(emptyLedger, other, {}),
    host,
    [canvasImport(1), canvasImport(2)],
    start,
  ),
  other,
  [canvasImport(3)],
  start,
);

test.each<[string, object]>([
  ['a wait for ever', { notBefore: 9.9e18 }],
  ['an endless skew', { skew: null }],
  [
    'a schedule of no zone',
    { schedules: [{ generation: 'B', hourOfDay: 2, zone: 'Mars/Olympus' }] },
  ],
])('an account is watched on whatever is damaged of it: %s', async (_, change) => {
  const ledger = withAccount(whole, host, change);
  await browser.storage.local.set({ ledger });
  const read = await ledgerCell.get();
  expect(Object.keys(read.accounts)).toEqual([other, host]);
  expect(Object.keys(read.imports)).toHaveLength(3);
});

test('an account of a host that cannot be is dropped, for nobody could remove it', async () => {
  const bad = `evil.example@${host}`;
  await browser.storage.local.set({ ledger: withAccount(whole, bad, {}) });
  expect(Object.keys((await ledgerCell.get()).accounts)).toEqual([other]);
});

test('a damaged import costs itself alone, also in a parked session', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const parked = withUser(
    withUser(withAccount(whole, host, {}), host, 'a', start),
    host,
    'b',
    start,
  );
  const ledger = structuredClone(mergeImports(parked, host, [canvasImport(9)], start));
  const bad = { ...canvasImport(8), counts: { users: 1e99 } };
  const record = { host, reading: bad, wasRunning: false, at: start };
  ledger.imports[`${host}/import/8`] = record;
  const [book = ''] = Object.keys(ledger.shelf);
  Object.assign(ledger.shelf[book]?.imports ?? {}, { [`${host}/import/8`]: record });
  await browser.storage.local.set({ ledger });
  const read = await ledgerCell.get();
  expect(Object.keys(read.imports).sort()).toEqual([`${host}/import/9`, `${other}/import/3`]);
  expect(Object.keys(read.shelf[book]?.imports ?? {})).toEqual([
    `${host}/import/1`,
    `${host}/import/2`,
  ]);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('Damaged in ledger: imports'));
  expect(ledgerCell.damagedAt()).toBeGreaterThan(0);
});

test('is stored as text, which takes a browser a tenth of the time, and read as earlier releases left it', async () => {
  await browser.storage.local.set({ ledger: whole });
  expect(await ledgerCell.get()).toEqual(whole);
  const more = await ledgerCell.update((ledger) => withAccount(ledger, host, {}));
  const { ledger } = await browser.storage.local.get('ledger');
  expect(ledger).toBeTypeOf('string');
  fakeBrowser.reset();
  await browser.storage.local.set({ ledger });
  expect(await ledgerCell.get()).toEqual(more);
});

test.each(['{"version":1,"acc', '', '7'])(
  'what is no such text is set aside: %j',
  async (ledger) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await browser.storage.local.set({ ledger });
    expect(await ledgerCell.get()).toEqual(emptyLedger);
    expect(await browser.storage.local.get('ledger.aside')).not.toEqual({});
  },
);
