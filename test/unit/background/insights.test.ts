import { expect, test, vi } from 'vitest';
import { createInsights } from '../../../utils/background/insights';
import { viewLedger } from '../../../utils/roster/assess/view';
import { audit } from '../../../utils/roster/audit/audit';
import { withAccount } from '../../../utils/roster/ledger/account';
import { defaultSettings } from '../../../utils/roster/model/settings';
import { healthy } from '../../canvas/scenarios/healthy';
import { silentFailures } from '../../canvas/scenarios/silent';
import { host } from '../roster/readings';
import { watched } from './watched';

vi.setConfig({ testTimeout: 60_000 });
vi.mock('../../../utils/roster/audit/audit', async (real) => {
  const { audit } = await real<typeof import('../../../utils/roster/audit/audit')>();
  return { audit: vi.fn(audit) };
});

/** The morning after a night of mass deletion. */
async function massDeletion() {
  const night = await watched(silentFailures['mass-deletion']);
  await night.poll();
  await night.look(8);
  await night.pass(60);
  await night.watch.pollAll(true);
  await night.look();
  return night;
}

test('what nothing has changed of is not judged again', async () => {
  const night = await watched(healthy);
  await night.poll();
  await night.look(2);
  const insights = createInsights(
    async () => [],
    async () => defaultSettings,
  );
  const judge = async () => {
    vi.mocked(audit).mockClear();
    const ledger = await night.cell.get();
    const found = await insights(ledger);
    if (found === null) throw new Error('history cannot be read');
    return { found, judged: vi.mocked(audit).mock.calls.map(([run]) => run.key) };
  };
  expect((await judge()).judged.length).toBeGreaterThan(10);
  expect((await judge()).judged).toEqual([]);
  await night.pass(0.5);
  await night.look(2);
  await night.watch.pollAll(true);
  const later = await judge();
  expect(later.judged).toEqual([night.newest]); // it runs
  expect(later.found[night.newest]?.estimate).not.toBeNull();
});

test('a limit the admin sets counts at once', async () => {
  const night = await massDeletion();
  let settings = defaultSettings;
  const insights = createInsights(
    async () => [],
    async () => settings,
  );
  const found = async () => {
    const ledger = await night.cell.get();
    const of = (await insights(ledger))?.[night.newest];
    return of?.findings.map(({ id }) => id);
  };
  expect(await found()).toEqual(['mass-deletion']);
  const { audit: limits } = settings;
  const usual = { share: 0.5, count: 20 };
  settings = { ...settings, audit: { ...limits, deleted: { usual, types: {} } } };
  expect(await found()).toEqual([]);
});

test('an account without history, or with one that cannot be read, costs no snapshot', async () => {
  const night = await watched(healthy);
  await night.poll();
  await night.look();
  const ledger = await night.cell.get();
  const broken = createInsights(
    () => Promise.reject(new Error('no disk')),
    async () => defaultSettings,
  );
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await broken(ledger)).toBeNull();
  expect(said).toHaveBeenCalledOnce();
});

test('a silenced finding is dated by the local clock, where that of Canvas is ahead', async () => {
  const night = await massDeletion();
  const insights = createInsights(
    async () => [],
    async () => defaultSettings,
  );
  const ahead = withAccount(await night.cell.get(), host, { skew: 10 * 60_000 });
  const silenced = { [host]: { 'mass-deletion enrollments': Date.now() + 86_400_000 } };
  const found = (await insights({ ...ahead, silenced }))?.[night.newest]?.findings;
  const job = viewLedger(ahead).jobs.find(({ key }) => key === night.newest);
  expect(found?.map(({ dismissed }) => dismissed?.at)).toEqual([job?.asOf]);
});
