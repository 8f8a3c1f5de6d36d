// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, listOf } from '../drawn.ts';

// Pages that say in sentences what others put into columns.

const run = '<button>Run schedule now</button>';
const history = (...jobs: string[]) =>
  `<h2>Sync Event History</h2>${jobs.map((job) => `<div>${job} <a href="#">Show Details</a></div>`).join('')}`;
const job = history(
  '<p>Ended: <b>Complete</b></p><p>Sync job 70112, run by Ada, was last updated on 11/24/2026 at 1:02 AM.</p>',
);

test('the id of a job stands at the beginning of its sentence', () => {
  const { rows } = listOf(
    history(
      '<p>It is <em>Running</em>.</p><p>Job #70115 was posted by Ada and updated Tue 11/24/2026 2:01am.</p>',
      '<p>It <em>Failed</em>.</p><p>Run 70112; Ada posted it after run 70110. Updated Mon 11/23/2026 9:01pm.</p>',
    ),
  );
  expect(rows).toMatchObject([
    { jobId: '70115', status: 'in-progress', updatedAt: new Date(2026, 10, 24, 2, 1).getTime() },
    { jobId: '70112', status: 'failed', updatedAt: new Date(2026, 10, 23, 21, 1).getTime() },
  ]);
});

test('the name of a sync is no id, whatever figures are in it', () => {
  for (const name of [
    'Sync 2026 evening',
    'Sync 2026-27 Nightly',
    'Run 365 schools',
    'Job 4711 Hill',
  ]) {
    const { rows } = listOf(history(`<p>${name}</p><p>Tue 11/24/2026 2:01am</p><p>Failed</p>`));
    expect(rows, name).toMatchObject([{ jobId: null, status: 'failed' }]);
  }
});

test.each([
  ['This is rostering job 70112. Ada posted it.', '70112'],
  ['You are viewing job #70112, posted by Ada', '70112'],
  ['Details of sync 70112.', '70112'],
  ['It was posted after job 70110.', null],
  ['This is a retry of job 70110.', null],
])('the id in %s', (said, jobId) => {
  const page = detailsOf(`${buttons}<h1>Valley Unified Nightly</h1><p>${said}</p><h2>Imports</h2>`);
  expect(page).toMatchObject({ jobId, name: 'Valley Unified Nightly' });
});

test('schedules are told one by one, each with what runs it', () => {
  const told = (status: string, next: string) =>
    `<div><p>This one is <b>${status}</b>. Its last run was on Nov. 23, 2026 at 4:00 a.m. ${next}</p>${run}</div>`;
  const two = [
    told('Enabled', 'The next run will be on Nov. 24, 2026 at 4:00 a.m.'),
    told('Suspended', 'There is no next run. It was posted on Nov 1, 2026 at 4:00 AM.'),
  ];
  const { schedules } = listOf(`<h2>Schedules</h2>${two.join('')}${job}`);
  expect(schedules).toMatchObject([
    { generation: 'B', status: 'enabled', nextRun: '2026-11-24T04:00' },
    { generation: 'B', status: 'suspended', nextRun: null },
  ]);
  const one = listOf(`<div><h2>Schedules</h2></div>${two[0]}${job}`).schedules;
  expect(one).toMatchObject([{ status: 'enabled', nextRun: '2026-11-24T04:00' }]);
});

test.each([
  `<p>Two run every night.</p>${run}`,
  `<label>Nightly: <b>Enabled</b></label><label>Weekly: <b>Enabled</b></label>${run}`,
  `<p>Nightly runs at 2:00 AM.</p>`,
])(
  'schedules that cannot be told apart were not read, which does not mean that there are none: %s',
  (said) => {
    expect(listOf(`<h2>Schedules</h2>${said}${job}`).schedules).toBeNull();
  },
);
