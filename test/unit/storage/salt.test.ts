import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withAccount } from '../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../utils/roster/ledger/merge-imports';
import { withUser } from '../../../utils/roster/ledger/parked-sessions';
import { digest } from '../../../utils/roster/model/digest';
import { importSeries } from '../../../utils/roster/model/imports/import-series';
import { openHistory } from '../../../utils/storage/history/history';
import { ledgerCell } from '../../../utils/storage/ledger';
import { createSalted } from '../../../utils/storage/salt';
import { canvasImport, host, start } from '../roster/readings';
import { emptyBrowser, run } from './history/runs';

const [admin, other, robot] = ['2201', '2202', '317'];
const ids = Array.from({ length: 5000 }, (_, id) => digest(`${id}`));

beforeEach(() => {
  fakeBrowser.reset();
  emptyBrowser();
});

/** What an earlier release left: unsalted digests in accounts, imports, parked sessions and history. */
async function earlier() {
  const by = (id: number) => ({
    ...canvasImport(id),
    runner: digest(robot),
    dataSet: 'nightly',
  });
  const first = withUser(withAccount(emptyLedger, host, {}), host, digest(other), start);
  const parked = withUser(mergeImports(first, host, [by(1)], start), host, digest(admin), start);
  await browser.storage.local.set({ ledger: mergeImports(parked, host, [by(2)], start) });
  const history = await openHistory();
  const series = importSeries(digest(robot), 'nightly');
  await history.keep([
    run(1, { key: `${host}/import/900`, kind: 'import', series }),
    run(2, { key: `${host}/import/901`, kind: 'import', series: importSeries(digest('7'), 'old') }),
    run(3),
  ]);
  return history;
}

/** Everything that lies on the disk. */
async function disk(): Promise<string> {
  const runs = [];
  for await (const each of (await openHistory()).all()) runs.push(each);
  return JSON.stringify([await browser.storage.local.get(null), runs]);
}

/** Ids of users that can be read back by trying five thousand of them. */
const readBack = (text: string) =>
  ids.flatMap((each, id) => {
    const series = ['nightly', 'old'].map((dataSet) => importSeries(each, dataSet) ?? '');
    return [each, ...series].some((mark) => text.includes(mark)) ? [`${id}`] : [];
  });

test('no user id can be read back from what is stored, and nobody is taken for another', async () => {
  const history = await earlier();
  expect(readBack(await disk())).toEqual(expect.arrayContaining([admin, other, robot, '7']));
  const salted = createSalted(ledgerCell, async () => history);
  const mine = await salted(digest(admin));
  expect(mine).toMatch(/^[0-9a-f]{32}$/);
  await expect.poll(async () => readBack(await disk()), { timeout: 10_000 }).toEqual([]);

  const ledger = await ledgerCell.get();
  expect(ledger.accounts[host]?.user).toBe(mine);
  expect(Object.keys(ledger.shelf)).toEqual([`${host} ${await salted(digest(other))}`]);
  expect(withUser(ledger, host, mine, start).shelf).toEqual(ledger.shelf);
  const runner = await salted(digest(robot));
  expect(ledger.imports[`${host}/import/2`]?.reading.runner).toBe(runner);
  // The runs of years belong to the same series still; one that nothing tells of belongs to none.
  const [job, lost, kept] = await history.recent(host, { limit: 9 });
  expect([job?.series, lost?.series, kept?.series]).toEqual([
    run(3).series,
    null,
    importSeries(runner, 'nightly'),
  ]);
});

test('the next worker makes the same digests, and another install others', async () => {
  const open = async () => {
    const made = await createSalted(ledgerCell, openHistory)(digest(admin));
    // History is renewed behind it; what is left of that must not reach into what comes next.
    await expect
      .poll(async () => (await browser.storage.local.get('salt')).salt)
      .toMatchObject({ series: null });
    return made;
  };
  const first = await open();
  expect(await open()).toBe(first);
  await browser.storage.local.clear();
  expect(await open()).not.toBe(first);
});

test('a full disk keeps no users from being distinguished, and the salt lasts as long as the browser runs', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  const first = await createSalted(ledgerCell, openHistory)(digest(admin));
  expect(await createSalted(ledgerCell, openHistory)(digest(admin))).toBe(first);
  full.mockRestore();
});

test('a history that is out of reach is renewed once it is back', async () => {
  const history = await earlier();
  await createSalted(ledgerCell, () => Promise.reject(new Error('busy')))(digest(admin));
  expect(readBack(await disk())).toContain('7');
  await createSalted(ledgerCell, async () => history)(digest(admin));
  await expect.poll(async () => readBack(await disk()), { timeout: 10_000 }).toEqual([]);
  const [, , kept] = await history.recent(host, { limit: 9 });
  expect(kept?.series).not.toBeNull();
});
