import { expect, it } from 'vitest';
import { foldNights, popupGroups } from '../../../../components/text/popup-groups';
import { account, canvasImport, endedJob, failedJob, hour, job, now, snapshot } from '../samples';

const ids = (items: { id: string | null }[]) => items.map((item) => item.id);

it('shows failures that nobody has seen first, then the newest', () => {
  const jobs = [
    endedJob(2 * hour, { id: '4' }),
    failedJob({ id: '3', endedAt: now - 26 * hour }),
    endedJob(50 * hour, { id: '2' }),
    failedJob({ id: '1', endedAt: now - 60 * hour, seen: true }),
  ];
  expect(ids(popupGroups(snapshot({ jobs }), now)[0]?.ended ?? [])).toEqual(['3', '4', '2', '1']);
});

it('leaves out what is long past, but for failures nobody has seen and the newest of all', () => {
  const jobs = [
    endedJob(190 * hour, { id: '4' }),
    endedJob(191 * hour, { id: '3' }),
    failedJob({ id: '2', endedAt: now - 200 * hour }),
    failedJob({ id: '1', endedAt: now - 201 * hour, seen: true }),
  ];
  expect(ids(popupGroups(snapshot({ jobs }), now)[0]?.ended ?? [])).toEqual(['2', '4']);
});

it('parts what runs from what ended, jobs from imports', () => {
  const imports = [canvasImport(), canvasImport({ id: '5011', status: 'completed' })];
  const [group] = popupGroups(snapshot({ jobs: [job()], imports }), now);
  expect(ids(group?.running ?? [])).toEqual(['8841']);
  expect(ids(group?.runningImports ?? [])).toEqual(['5012']);
  expect(ids(group?.ended ?? [])).toEqual(['5011']);
});

it('puts hosts where something runs first, then those with a new failure', () => {
  const accounts = ['a', 'b', 'c'].map((host) => account({ host }));
  const jobs = [job({ host: 'c' }), failedJob({ host: 'b' }), endedJob(hour, { host: 'a' })];
  const found = popupGroups(snapshot({ accounts, jobs }), now);
  expect(found.map((group) => group.host)).toEqual(['c', 'b', 'a']);
});

it('shows a host that no account is known of', () => {
  const found = popupGroups(snapshot({ accounts: [], imports: [canvasImport()] }), now);
  expect(found).toMatchObject([{ host: 'demo.instructure.com', account: null }]);
});

it('goes by the clock of Canvas where the local one is weeks off', () => {
  const skew = -20 * 24 * hour; // the local clock is ahead
  const jobs = [endedJob(hour, { id: '2' }), endedJob(190 * hour, { id: '1' })];
  const shifted = jobs.map((each) => ({ ...each, endedAt: (each.endedAt ?? 0) + skew }));
  const found = popupGroups(snapshot({ accounts: [account({ skew })], jobs: shifted }), now);
  expect(ids(found[0]?.ended ?? [])).toEqual(['2']);
  const more = [...shifted, { ...shifted[0], id: '3' } as (typeof jobs)[0]];
  expect(
    popupGroups(snapshot({ accounts: [account({ skew })], jobs: more }), now)[0]?.ended,
  ).toHaveLength(2);
});

it('folds imports of one night into one row, but for those that need a look', () => {
  const at = (hours: number, id: string) =>
    canvasImport({ id, status: 'completed', endedAt: new Date(2026, 10, 24, hours).getTime() });
  const items = [
    at(3, 'e'),
    at(2, 'd'),
    at(1, 'bad'),
    at(-1, 'c'),
    endedJob(9 * hour, { id: 'job' }),
    at(-22, 'b'),
    at(-40, 'a'),
  ];
  const rows = foldNights(items, ({ id }) => id !== 'bad');
  expect(rows.map(ids)).toEqual([['e', 'd', 'c'], ['bad'], ['job'], ['b'], ['a']]);
});
