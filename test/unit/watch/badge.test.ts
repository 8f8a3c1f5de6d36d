import { expect, it } from 'vitest';
import { badgeOf } from '../../../utils/watch/badge';
import { account, endedJob, failedJob, hour, job, now, snapshot } from '../components/samples';

const missing = account({ missingAt: now - hour });

it.each([
  ['failures that nobody has seen', { jobs: [failedJob(), job()] }, '1'],
  ['them rather than a sync that is missing', { accounts: [missing], jobs: [failedJob()] }, '1'],
  ['that a sync is missing on one of the accounts', { accounts: [account(), missing] }, '!'],
  ['that a job runs', { jobs: [job(), failedJob({ seen: true })] }, '▶'],
  ['nothing when all is well', { jobs: [endedJob(hour), failedJob({ seen: true })] }, ''],
])('the badge tells %s', (_, facts, text) => {
  expect(badgeOf(snapshot(facts)).text).toBe(text);
});

it('the badge says in words what a sign stands for', () => {
  expect(badgeOf(snapshot({ accounts: [missing] })).title).toContain('has not started');
});
