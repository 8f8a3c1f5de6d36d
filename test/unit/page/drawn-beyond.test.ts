// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, listOf, steps } from './drawn.ts';
import { documentOf } from './pages.ts';
import { start } from './samples.ts';
import { readPage } from './words/english.ts';

// What pages of a third batch of component libraries, and by hand, taught.

const columns = ['Type', 'Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'];

test('rows whose back is hidden are shown', () => {
  const row = (cells: string[], role: string) =>
    `<div role="row"><div style="backface-visibility: hidden">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div></div>`;
  const job = ['Roster Import', 'Ada', 'PowerSchool', '2026-11-25 02:20', 'Data Conversion'];
  const grid = `<div role="grid">${row(columns, 'columnheader')}${row([...job, 'Failed'], 'gridcell')}<p>Loading…</p></div>`;
  expect(listOf(`<h2>Rostering Jobs</h2>${grid}`).rows).toMatchObject([
    { status: 'failed', stage: 'conversion' },
  ]);
  const hidden = grid.replaceAll('backface-visibility', 'visibility');
  expect(readPage(documentOf(`<h2>Rostering Jobs</h2>${hidden}`), start)).toBeNull();
});

const history = (job: string) =>
  `<div><div>Schedules</div><table><tr><th>Hour of Day</th><th>Last Run</th><th>Next Run</th><th>Status</th></tr><tr><td>2:00 AM</td><td>11/24/2026, 2:02:00 AM</td><td>–</td><td>Suspended</td></tr></table></div><div><div>Sync Event History</div><div>${job}</div></div>`;

test.each([
  [
    'a link as a whole',
    '<a href="#/jobs/58190"><span>Complete</span><h4>11/24/2026, 2:11:00 AM</h4><p>Ada – Show Details</p></a>',
  ],
  [
    'the head of an accordion',
    '<button type="button" aria-expanded="false">Nov 24, 2026 2:11 AM – Complete</button>',
  ],
  [
    'texts in several lines',
    '<div>11/24/2026, 02:11 AM MST</div><div>Roster Import <b>Complete</b></div><a href="#">Show Details</a>',
  ],
])('the only job is read below a name that is no heading, as %s', (_, job) => {
  const { rows, schedules } = listOf(history(job));
  expect(rows).toMatchObject([{ status: 'completed' }]);
  expect(rows[0]?.updatedAt).not.toBeNull();
  expect(schedules).toMatchObject([{ status: 'suspended' }]);
});

test('the status and the link of the only job stand beside what has labels', () => {
  const pairs = [
    ['Posted By', 'Ada'],
    ['SIS Type', 'PowerSchool'],
    ['Time Updated', '2026-11-25 02:20'],
    ['Stage', 'Roster Extract'],
  ];
  const cells = pairs.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`);
  const terms = pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`);
  const job = (facts: string) =>
    `<h2>Rostering Jobs</h2><div><div><div>In Progress</div>${facts}</div><a href="#/jobs/58213">Job Status Details</a></div>`;
  const wanted = { status: 'in-progress', stage: 'extract', jobId: '58213' };
  expect(listOf(job(`<table>${cells.join('')}</table>`)).rows).toMatchObject([wanted]);
  expect(listOf(job(`<dl>${terms.join('')}</dl>`)).rows).toMatchObject([wanted]);
});

test('a schedule of stacked labels that reach across columns', () => {
  const stacked = [
    ['Hour of Day', '2:00 AM'],
    ['Last Run', '2026-11-24 02:00'],
    ['Next Run', '–'],
    ['Status', 'Suspended'],
  ].map(
    ([label, value]) =>
      `<tr><th colspan="2">${label}</th></tr><tr><td colspan="2">${value}</td></tr>`,
  );
  const table = `<table><tr><td></td><td></td></tr>${stacked.join('')}</table>`;
  const reading = listOf(
    `<h2>Schedules</h2>${table}<button>Run schedule now</button><h2>Sync Event History</h2><p>Nothing yet.</p>`,
  );
  expect(reading.schedules).toMatchObject([{ generation: 'B', status: 'suspended' }]);
});

test('a page whose buttons are inputs is recognized', () => {
  const reading = detailsOf(
    '<h1>Nightly Roster</h1><p>Job ID: 58213</p><input type="button" value="Back to all Rostering Jobs"><input type="submit" value="Refresh"><table><tr><td>Import 1</td><td>Complete</td></tr><tr><td>Import 2</td><td>Failed</td></tr></table>',
  );
  expect(reading.batches?.map(({ step }) => step.state)).toEqual(['complete', 'failed']);
  // What somebody types is not the page's.
  const typed =
    '<h1>Nightly</h1><input value="Back to all Rostering Jobs"><input value="Refresh"><p>Import 1</p>';
  expect(readPage(documentOf(typed), start)).toBeNull();
});

test('a list without jobs and without a schedule beside it', () => {
  const empty = (line: string) =>
    readPage(documentOf(`<h2>Rostering Jobs</h2><div>${line}</div>`), start);
  for (const line of ['No records found.', '(none)', 'Nothing to show.'])
    expect(empty(line), line).toMatchObject({ page: 'list', rows: [] });
  // Not yet is not nothing, nor is a line about something else.
  for (const line of ['Loading…', '', 'Not available.', 'Ada'])
    expect(empty(line), line).toBeNull();
});

test('the id at the end of a trail of buttons', () => {
  const trail = ['Rostering', 'Jobs'].map((text) => `<li><button>${text}</button></li>`);
  const reading = detailsOf(
    `${buttons}<nav><ol>${trail.join('')}<li>Job 58213</li></ol></nav><h1>Nightly Roster</h1>${steps.map((step) => `<p><b>${step}</b> Complete</p>`).join('')}`,
  );
  expect(reading).toMatchObject({ name: 'Nightly Roster', jobId: '58213' });
});

const shownOf = (drawn: (step: string, at: number) => string) => {
  const reading = detailsOf(`${buttons}<h1>Nightly</h1><ul>${steps.map(drawn).join('')}</ul>`);
  const { extract, conversion, import: last } = reading.steps;
  return [extract, conversion, last].map(({ state, percent }) => [state, percent]);
};

test('a sign before a label says what no word does', () => {
  const signs = (...all: string[]) => shownOf((step, at) => `<li>${all[at]} ${step}</li>`);
  expect(signs('✅', '⏳ 8%', '⚪')).toEqual([
    ['complete', null],
    ['running', 8],
    ['waiting', null],
  ]);
  expect(signs('✔️', '❌ Failed at 37%', '⚪').slice(0, 2)).toEqual([
    ['complete', null],
    ['failed', 37],
  ]);
  // Where words stand beside it they decide.
  expect(signs('✅', '✓ 8%', '')[1]).toEqual(['running', 8]);
});

test('never takes the last of digits that stand apart for the whole number', () => {
  const apart = (text: string) => [...text].map((sign) => `<span>${sign}</span>`).join('');
  const values = ['Complete', '42%', ''];
  const read = shownOf(
    (step, at) => `<li><b>${apart(step)}</b><i>${apart(values[at] ?? '')}</i></li>`,
  );
  expect(read[1]?.[1]).not.toBe(2);
  const failed = shownOf(
    (step, at) => `<li><b>${step}</b><i>${apart(['Failed at 37%', '', ''][at] ?? '')}</i></li>`,
  );
  expect(failed[0]?.[1]).not.toBe(7);
});

test('an import says its state in one line with its title', () => {
  const items = ['✅ Import 1 Complete', '❌ Import 2 Failed', 'Import 3'];
  const reading = detailsOf(
    `${buttons}<h1>Nightly</h1><p>Job ID: 58213</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  );
  expect(reading.batches?.map(({ step }) => step.state)).toEqual(['complete', 'failed', 'unknown']);
});

test('an id is read before what is said behind a dash', () => {
  const reading = detailsOf(
    `${buttons}<h1>Nightly Roster</h1><p>Rostering Job ID: 58213 – refreshed 3 minutes ago</p>${steps.map((step) => `<p><b>${step}</b> Complete</p>`).join('')}`,
  );
  expect(reading.jobId).toBe('58213');
});

test('an only job whose heading says more than its type, and an emoji beside a status', () => {
  const job =
    '<li><time>2026-11-25 02:20</time><h4>Roster Import (SIS Type: PowerSchool)</h4><p>⚠️ Warning</p><p>Posted By Ada</p><p><a href="/jobs/58213">Job Status Details</a></p></li>';
  expect(listOf(`<h2>Rostering Jobs</h2><ol>${job}</ol>`).rows).toMatchObject([
    { status: 'warning', sisType: 'PowerSchool', jobId: '58213' },
  ]);
});
