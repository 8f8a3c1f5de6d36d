// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { DetailsReading } from '../../../utils/roster/model/reading.ts';
import { buttons, detailsOf, listOf, steps } from './drawn.ts';
import { documentOf } from './pages.ts';
import { start } from './samples.ts';
import { readPage } from './words/english.ts';

// More arrangements that component libraries draw, each as small as it reads.

const helps = [
  'Sync data is extracted from the source.',
  'A sync may skip this step.',
  'Converted data is imported into Canvas, in one or more batches. The step is complete when all batches have been completed.',
];

/** A page of details with this head, and with each step as it is drawn. */
const drawnOf = (head: string, draw: (step: string, at: number) => string) =>
  detailsOf(`${buttons}${head}<div>${steps.map(draw).join('')}</div>`);

const shownOf = ({ steps: { extract, conversion, import: last } }: DetailsReading) =>
  [extract, conversion, last].map(({ state, percent }) => [state, percent]);

const conversionAt8 = [
  ['complete', null],
  ['running', 8],
  ['waiting', null],
];
const values = ['Complete', '8%', ''];
const shares = [100, 8, 0];

test('sections called by their step, each with an explanation and a bar called "loading"', () => {
  const reading = drawnOf(
    '<h1>Nightly</h1>',
    (step, at) =>
      `<section aria-labelledby="s${at}"><div><div><h6 id="s${at}">${step}</h6><div>${helps[at]}</div></div><span>${values[at]}</span></div><div role="progressbar" aria-label="loading" aria-valuenow="${shares[at]}"><div></div></div></section>`,
  );
  expect(shownOf(reading)).toEqual(conversionAt8);
});

test('reads no share from the style of a bar, but that an empty one has not begun', () => {
  const card = (step: string, at: number) =>
    `<div><div>${step}</div>${values[at]?.replace(/^8%$/, '<b>8%</b>')}<div role="progressbar" data-state="indeterminate"><div style="transform: translateX(-${100 - (shares[at] ?? 0)}%);"></div></div></div>`;
  expect(shownOf(drawnOf('<h1>Nightly</h1>', card))).toEqual(conversionAt8);
  const moved = (step: string, at: number) =>
    `<div><div>${step}</div>${at ? '' : 'Complete'}<div role="progressbar"><div style="width: ${at ? 30 : 100}%"></div></div></div>`;
  expect(drawnOf('<h1>Nightly</h1>', moved).steps.conversion.state).toBe('unknown');
});

test('a stepper whose numbers stand before a title with its value in it', () => {
  const reading = drawnOf(
    '<h1>Nightly</h1>',
    (step, at) =>
      `<div><div>${at ? `<span>${at + 1}</span>` : '<span role="img" aria-label="check"></span>'}</div><div><div>${step}${values[at] && `<div title="${values[at]}">${values[at]}</div>`}</div><div>${helps[at]}</div></div></div>`,
  );
  expect(shownOf(reading)).toEqual(conversionAt8);
});

test('what a step is called for screen readers, in a few words more', () => {
  const heard = ['is complete', 'is loading', 'is incomplete'];
  const reading = drawnOf(
    '<h1>Nightly</h1>',
    (step, at) =>
      `<div><div><span style="position:absolute;width:1px">Step ${at + 1} ${heard[at]}</span><p>${step}</p></div><div><span>${values[at]}</span></div></div>`,
  );
  expect(shownOf(reading)).toEqual(conversionAt8);
});

test('never takes what counts or explains every step for the value of one', () => {
  const reading = drawnOf(
    '<h1>Nightly</h1>',
    (step, at) =>
      `<div><span>Step ${at + 1}</span><span>${step}</span> <abbr>i</abbr>${at ? '' : '<span>8%</span>'}</div>`,
  );
  expect(shownOf(reading).map(([state]) => state)).toEqual(['running', 'waiting', 'waiting']);
});

test('never takes an unknown word, alert or picture of a step for a running one', () => {
  const bar = (at: number) => `<div role="progressbar" aria-valuenow="${[100, 37, 0][at]}"></div>`;
  const alert = (word: string) =>
    drawnOf(
      '<h1>Nightly</h1>',
      (step, at) =>
        `<div><label>${step}</label>${bar(at)}${['Complete', `<div role="alert">${word}</div>`, ''][at]}</div>`,
    ).steps.conversion.state;
  expect([alert('Failed at 37%'), alert('Zzyzx')]).toEqual(['failed', 'unknown']);
  const picture = (word: string) =>
    drawnOf(
      '<h1>Nightly</h1>',
      (step, at) =>
        `<p><b>${step}</b> ${at < 2 ? `<svg role="img"><title>${at ? word : 'Complete'}</title></svg> <i>${[100, 37][at]}%</i>` : ''}</p>`,
    ).steps.conversion.state;
  expect([picture('Failed'), picture('Zzyzx')]).toEqual(['failed', 'unknown']);
});

test('a step at 0 does not run before one that nobody understands', () => {
  const reading = drawnOf(
    '<h1>Nightly</h1>',
    (step, at) => `<p><b>${step}</b> <i>${['Complete', '0%', 'Zzyzx'][at]}</i></p>`,
  );
  expect(shownOf(reading).map(([state]) => state)).toEqual(['complete', 'unknown', 'unknown']);
});

const plain = (step: string, at: number) => `<p><b>${step}</b> <i>${values[at]}</i></p>`;

test.each([
  [
    'pairs of labels and values in several rows',
    '<h1>Rostering Job Details</h1><p>Nightly Roster</p><table><tr><th>Rostering Job ID</th><td>58213</td><th>Posted By</th><td>Ada</td></tr><tr><th>JSON Files</th><td colspan="3"><a href="#">users.json</a></td></tr></table>',
  ],
  [
    'the last of a trail of links',
    '<nav><ol><li><a href="#">Rostering Jobs</a></li><li><span role="link" aria-current="page">Job 58213</span></li></ol></nav><h1>Nightly Roster</h1>',
  ],
  [
    'a title with the id, and the name below',
    '<h2>Rostering Job #58213</h2><p><b>Nightly Roster</b></p>',
  ],
  [
    'an icon called "Sync" beside the heading',
    '<div><div><span title="sync"><span>Sync</span></span></div><h1><span>Rostering Job</span><span>Nightly Roster</span></h1></div><ul><li><div>Job ID</div><div>58213</div></li></ul>',
  ],
])('the job is known by %s', (_, head) => {
  expect(drawnOf(head, plain)).toMatchObject({ name: 'Nightly Roster', jobId: '58213' });
});

test.each([
  [
    'above the id, where nothing is a heading',
    '<div><p>Dana Whitfield</p><p>Job ID: 58213</p></div>',
  ],
  [
    'below the page’s title',
    '<h1>Rostering Job Details</h1><p>Whitfield, Dana</p><p>Job ID: 58213</p>',
  ],
  ['in another script', '<div><p>王小明</p><p>Job ID: 58213</p></div>'],
  [
    'as the one who posted the job, also as a heading',
    '<h1>Terms of dana</h1><p>Posted By: Terms of Dana</p><p>Job ID: 58213</p>',
  ],
])('a person is never taken for a sync: %s', (_, head) => {
  expect(drawnOf(head, plain)).toMatchObject({ name: null, jobId: '58213' });
});

test('a name is found above an id where a list of files follows', () => {
  const reading = readPage(
    documentOf(
      `${buttons}<div><div><div>Nightly Roster</div><div>Job ID: 58213</div></div><ul><li>CSV Files</li><li>users.csv</li></ul></div>`,
    ),
    start,
  );
  expect(reading).toMatchObject({ name: 'Nightly Roster', jobId: '58213' });
});

test('a row of times says its status in an icon and a word, or in one line with how long it took', () => {
  const page = (rows: string) =>
    drawnOf(
      '<h1>Nightly</h1>',
      (step, at) => `${plain(step, at)}${at === 2 ? `<h2>Extract Timing</h2>${rows}` : ''}`,
    ).timings.extract;
  const times = ['2026-11-24T09:00:00Z', '2026-11-23T09:00:00Z'];
  const table = times.map(
    (time) =>
      `<tr><td>${time}</td><td><span role="img" aria-label="Completed"></span>Completed</td><td>4m 2s</td></tr>`,
  );
  expect(
    page(`<table><tr><th>Time</th><th>Status</th><th>Duration</th></tr>${table.join('')}</table>`),
  ).toMatchObject({ startedAt: Date.parse(times[0] ?? '') });
  const list = times.map((time) => `<li><b>${time}</b><i>Completed · 4m 2s</i></li>`);
  expect(page(`<ul>${list.join('')}</ul>`)).toMatchObject({
    startedAt: Date.parse(times[0] ?? ''),
    endedAt: Date.parse(times[0] ?? '') + 242_000,
  });
});

const columns = ['Type', 'Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'];
const jobs = [
  ['Roster Import', 'Ada', 'PowerSchool', '2026-11-25 02:20', 'Data Conversion', 'Failed'],
  ['Roster Import', 'Ada', 'PowerSchool', '2026-11-24 02:11', '', 'Completed'],
];
const bothJobs = [
  { type: 'Roster Import', sisType: 'PowerSchool', stage: 'conversion', status: 'failed' },
  { type: 'Roster Import', sisType: 'PowerSchool', stage: null, status: 'completed' },
];

test.each([
  [
    'buttons that sort it and its menu',
    (word: string) =>
      `<b>${word}</b><button aria-label="Sort"></button><button aria-label="${word} column menu"></button>`,
  ],
  [
    'what it is sorted by and a handle',
    (word: string) =>
      `<a role="button" href="#"><span>Sort by:</span> <b>${word}</b></a><button aria-label="Resize column"></button>`,
  ],
  ['a word for screen readers', (word: string) => `<a href="#">${word}</a> <span>(sort)</span>`],
])('a table whose headings have beside them %s', (_, heading) => {
  const row = (cells: string[]) =>
    `<div role="row">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
  const head = columns.map((column) => `<div role="columnheader">${heading(column)}</div>`);
  const reading = listOf(
    `<h2>Rostering Jobs</h2><div role="grid"><div role="row">${head.join('')}</div>${jobs.map(row).join('')}</div>`,
  );
  expect(reading.rows).toMatchObject(bothJobs);
});

test('a list whose heading counts its jobs, each said in lines of several facts', () => {
  const schedules = '<h2>Schedules</h2><p>Next Run: 2026-11-26 02:00</p>';
  const item = ([type, by, sis, time, stage, status]: string[]) =>
    `<li><h5>${type}</h5><p>SIS Type: ${sis} · Posted By: ${by}${stage && ` · Stage: ${stage}`}</p><p>${time} – ${status} (${by})</p><a href="#">Job Status Details</a></li>`;
  const list = (some: string[][]) =>
    listOf(
      `${schedules}<section><h2>Rostering Jobs (${some.length})</h2><ul>${some.map(item).join('')}</ul></section>`,
    ).rows;
  expect(list(jobs)).toMatchObject(bothJobs);
  expect(list([])).toEqual([]);
});

test('the only job of a list, whose status stands apart from its labels', () => {
  const item = `<li><div><h4>Roster Import <span>In Progress</span></h4><div><span>Posted By: Ada</span> <span>SIS Type: PowerSchool</span> <span>Time Updated: 2026-11-25 02:20</span> <span>Stage: Roster Extract</span></div></div><div><a href="#">Job Status Details</a></div></li>`;
  expect(listOf(`<h2>Rostering Jobs</h2><ul>${item}</ul>`).rows).toMatchObject([
    { type: 'Roster Import', status: 'in-progress', stage: 'extract', sisType: 'PowerSchool' },
  ]);
});

test('a grid without rows is read by what opens each job, and makes up no row', () => {
  const all = [...columns, ...jobs.flat()].map((cell) => `<div>${cell}</div>`).join('');
  const opened = (status: string) => `<div>${status} <a href="#">Job Status Details</a></div>`;
  const grid = all
    .replace('<div>Failed</div>', opened('Failed'))
    .replace('<div>Completed</div>', opened('Completed'));
  const { rows } = listOf(`<h2>Rostering Jobs</h2><div>${grid}</div>`);
  expect(rows.map(({ status }) => status)).toEqual(['failed', 'completed']);
});

test('a job’s time is known where no heading names it', () => {
  const cells = ([type, by, , time, , status]: string[]) =>
    `<tr>${[type, by, time, status, '<a href="#">Show Details</a>'].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const reading = listOf(
    `<h2>Schedules</h2><p>Next Run: 2026-11-26 02:00</p><h2>Sync Event History</h2><table><tr><th>Event</th><th>Posted By</th><th>Time</th><th>Status</th><th></th></tr>${jobs.map(cells).join('')}</table>`,
  );
  expect(reading.rows.map(({ updatedAt }) => updatedAt !== null)).toEqual([true, true]);
});

test('a schedule is read whose status has an icon, or whose times are missing', () => {
  const page = (facts: string[][]) =>
    listOf(
      `<h2>Schedules</h2><p>${facts.map(([label, value]) => `<b>${label}:</b> ${value}<br>`).join('')}</p><button>Run schedule now</button><h2>Sync Event History</h2><p>None.</p>`,
    ).schedules;
  const facts = (next: string, status: string) => [
    ['Hour of Day', '2:00 AM'],
    ['Last Run', ''],
    ['Next Run', next],
    ['Posted By', 'Ada'],
    ['Status', status],
  ];
  expect(page(facts('2026-11-26 02:00', 'Enabled'))).toMatchObject([{ status: 'enabled' }]);
  expect(page(facts('', 'Suspended'))).toMatchObject([{ status: 'suspended' }]);
  const icon = '<span role="img" aria-label="Success"></span><i>Enabled</i>';
  const terms = facts('2026-11-26 02:00', icon).map(
    ([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`,
  );
  const listed = listOf(
    `<h2>Schedules</h2><dl>${terms.join('')}</dl><h2>Sync Event History</h2><p>None.</p>`,
  );
  expect(listed.schedules).toMatchObject([{ status: 'enabled' }]);
});

test('a subtitle of complete steps does not hide a word nobody knows where they have their value', () => {
  const page = (value: string, last = '') =>
    drawnOf(
      '<h1>Nightly</h1>',
      (step, at) =>
        `<div><h3>${step}</h3>${at < 2 ? `<p>Source data</p><span>Complete</span>` : `${last}<span>${value}</span>`}</div>`,
    ).steps.import;
  expect(page('Hmm').state).toBe('unknown');
  expect(page('Undone <b>30%</b>').state).toBe('unknown');
  expect(page('', '<p>Canvas data</p>').state).toBe('waiting');
  expect(page('30%', '<p>Canvas data</p>')).toEqual({ state: 'running', percent: 30 });
});
