import { expect, it } from 'vitest';
import { badgeOf } from '../../../../utils/background/notices/badge';
import { account, endedJob, failedJob, hour, job, now, snapshot } from '../../components/samples';

const missing = account({ missingAt: now - hour });

it.each([
  ['failures that nobody has seen', { jobs: [failedJob(), job()] }, '1'],
  ['them rather than a sync that is missing', { accounts: [missing], jobs: [failedJob()] }, '1'],
  ['that a sync is missing on one of the accounts', { accounts: [account(), missing] }, '!'],
  ['that a job runs', { jobs: [job(), failedJob({ seen: true })] }, '▶'],
  ['nothing when all is well', { jobs: [endedJob(hour), failedJob({ seen: true })] }, ''],
])('the badge shows %s', (_, facts, text) => {
  expect(badgeOf(snapshot(facts), false).text).toBe(text);
});

it('the tooltip says the verdict on the last sync, and why nothing is watched', () => {
  expect(badgeOf(snapshot({ jobs: [endedJob(hour)] }), false).title).toMatch(
    /Sync completed · .*\d:\d\d/,
  );
  const out = badgeOf(snapshot({ accounts: [account({ problem: 'signed-out' })] }), false);
  expect(out.icon).toBe('off');
  expect(out.title).toContain('not watching');
  expect(
    badgeOf(snapshot({ accounts: [account(), account({ problem: 'signed-out' })] }), false).icon,
  ).toBe('watching');
});

it('the badge says in words what a sign stands for', () => {
  expect(badgeOf(snapshot({ accounts: [missing] }), false).title).toContain('didn’t start');
});

it('the badge asks for access where there is none, and says how', () => {
  const { text, title } = badgeOf(snapshot({}), true);
  expect(text).toBe('?');
  expect(title).toContain('may not read Canvas');
});
