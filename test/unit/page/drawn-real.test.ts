// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { DetailsReading } from '../../../utils/roster/model/reading.ts';
import { buttons, detailsOf, listOf, steps } from './drawn.ts';
import { documentOf } from './pages.ts';
import { start } from './samples.ts';
import { readPage } from './words/english.ts';

// What pages drawn by real libraries and by hand taught at their first sight, each as small as it reads.

const statesOf = ({ steps: { extract, conversion, import: last } }: DetailsReading) =>
  [extract, conversion, last].map(({ state }) => state);

const drawnOf = (values: string[], draw: (step: string, value: string, at: number) => string) =>
  statesOf(
    detailsOf(
      `${buttons}<h1>Nightly</h1><div>${steps.map((step, at) => draw(step, values[at] ?? '', at)).join('')}</div>`,
    ),
  );

test('a bar of colored table cells hides no value beside it', () => {
  const bar = (value: string) =>
    `<table><tr><td width="64%" bgcolor="red">&nbsp;</td>${/\d/.test(value) ? '<td>&nbsp;</td>' : ''}</tr></table>`;
  const card = (step: string, value: string) =>
    `<table><tr><td>${step}</td></tr><tr><td>${value && bar(value)}<font>${value}</font></td></tr></table>`;
  expect(drawnOf(['Complete', 'Complete', 'Failed at 64%'], card)).toEqual([
    'complete',
    'complete',
    'failed',
  ]);
});

test('an idle bar that every card has, and that nobody is told of, is no value', () => {
  const idle = '<div role="progressbar" aria-hidden="true" aria-valuemin="0"></div>';
  const card = (step: string, value: string) =>
    `<div>${idle}<div>${step}</div><div>${value && `<b>${value}</b>`}</div></div>`;
  expect(drawnOf(['42%', '', ''], card)).toEqual(['running', 'waiting', 'waiting']);
});

test('a 0 that every step shows says of none that it runs', () => {
  const bar = (step: string) =>
    `<p><b>${step}</b> <span role="progressbar" aria-valuenow="0" aria-valuetext="0%"></span></p>`;
  expect(drawnOf([], bar)).toEqual(['unknown', 'unknown', 'unknown']);
});

test('a typeset text is read line by line', () => {
  const lines = ['Sync name:   Nightly', 'Rostering Job ID:   58213', ''];
  const values = ['Complete', 'Failed at 81%', ''];
  const shown = steps.map((step, at) => `${step} ${'.'.repeat(9 - at)} ${values[at]}`);
  const reading = detailsOf(
    `${buttons}<h1>Rostering Job Details</h1><pre>\n${[...lines, ...shown].join('\n')}\n</pre>`,
  );
  expect(statesOf(reading)).toEqual(['complete', 'failed', 'waiting']);
  expect(reading).toMatchObject({ jobId: '58213', name: 'Nightly' });
});

const plainSteps = steps.map((step) => `<p><b>${step}</b> <i>Complete</i></p>`).join('');

test.each([
  [
    'at the end of a trail without a role',
    '<ol><li><a href="#">SIS Integration</a></li><li>58213</li></ol><h1>Nightly Roster</h1>',
  ],
  [
    'in a row of labels and values by turns',
    '<h1>Nightly Roster</h1><table><tr><td class="a">Rostering Job ID</td><td class="b">58213</td><td class="a">Posted By</td><td class="b">Ada</td></tr><tr><td class="a">Began</td><td class="b">Today</td><td class="a">Files</td><td class="b">None</td></tr></table>',
  ],
  [
    'beside buttons that follow it',
    '<h1>Nightly Roster</h1><div><label>Posted By:</label><div>Ada</div><label>Job ID:</label><div>58213</div><button>Copy</button><button>Print</button></div>',
  ],
])('an id is found %s', (_, head) => {
  expect(detailsOf(`${buttons}<div>${head}</div>${plainSteps}`).jobId).toBe('58213');
});

const row = (status: string, stage: string) => ({ status, stage });
const bothRows = [row('failed', 'conversion'), row('completed', null as never)];
const facts = (stage: string) => [
  ['Posted By', 'Ada'],
  ['SIS Type', 'PowerSchool'],
  ['Time Updated', '2026-11-25 02:20'],
  ['Stage', stage],
];

test('cards whose status has no label are all jobs, also where they show no stage', () => {
  const card = (status: string, stage: string) =>
    `<div><div><p>Roster Import</p><b>${status}</b></div>${facts(stage)
      .filter(([, value]) => value)
      .map(([label, value]) => `<p>${label}: ${value}</p>`)
      .join('')}<button>Job Status Details</button></div>`;
  const reading = listOf(
    `<h2>Rostering Jobs</h2><div>${card('Failed', 'Data Conversion')}${card('Completed', '')}</div>`,
  );
  expect(reading.rows.map(({ status }) => status)).toEqual(['failed', 'completed']);
});

test('a table for each job is a card of it', () => {
  const card = (status: string, stage: string) =>
    `<li><div><span>${status}</span><table>${facts(stage)
      .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
      .join('')}</table></div><button>Job Status Details</button></li>`;
  const reading = listOf(
    `<h4>Rostering Jobs</h4><ul>${card('Failed', 'Data Conversion')}${card('Completed', '')}</ul>`,
  );
  expect(reading.rows).toMatchObject(bothRows);
});

test('labels and values that follow each other in one paragraph for each job', () => {
  const job = (status: string, stage: string) =>
    `<p>${[...facts(stage), ['Status', status]].map(([label, value]) => `<b>${label}:</b> ${value}<br>`).join('')}<a href="#">Job Status Details</a></p>`;
  const reading = listOf(
    `<h1>Rostering Jobs</h1>${job('Failed', 'Data Conversion')}${job('Completed', '')}`,
  );
  expect(reading.rows).toMatchObject(bothRows);
});

test('empty cells that measure the columns of a grid move none of them', () => {
  const cells = (texts: string[], role = 'gridcell') =>
    `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
  const columns = ['Type', 'Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'];
  const first = ['Roster Import', 'Ada', 'PowerSchool', '2026-11-25 02:20'];
  const reading = listOf(
    `<h2>Rostering Jobs</h2><div role="grid">${cells(columns.map(() => ''))}${cells(columns, 'columnheader')}${cells([...first, 'Data Conversion', 'Failed'])}${cells([...first, 'N/A', 'Completed'])}</div>`,
  );
  expect(reading.rows).toMatchObject(bothRows);
});

test('a list that still loads is not empty', () => {
  const page = (text: string) =>
    readPage(
      documentOf(
        `<h2>Schedules</h2><p>Next Run: 2026-11-26 02:00</p><section><h2>Rostering Jobs</h2><p>${text}</p></section>`,
      ),
      start,
    );
  expect(page('No jobs.')).toMatchObject({ page: 'list', rows: [] });
  expect(page('Loading...')).toBeNull();
});

const schedules = '<h2>Schedules</h2><button>Run schedule now</button>';

test.each([
  [
    'the head of a section that opens, time and status in one text',
    (time: string, status: string) =>
      `<div><button aria-expanded="false">${time} – ${status}</button></div>`,
  ],
  [
    'a link with the time and a badge',
    (time: string, status: string) => `<div><a href="#">${time} <span>${status}</span></a></div>`,
  ],
  [
    'a term and its definition',
    (time: string, status: string) =>
      `<dt><time>${time}</time></dt><dd>${status} <a href="#">Show Details</a></dd>`,
  ],
])('a job of the history is %s', (_, job) => {
  const jobs = [
    job('11/25/2026, 2:14:00 AM', 'Failed'),
    job('11/24/2026, 2:11:00 AM', 'Complete'),
  ].join('');
  const list = jobs.startsWith('<dt>') ? `<dl>${jobs}</dl>` : `<div>${jobs}</div>`;
  const { rows } = listOf(`${schedules}<section><h2>Sync Event History</h2>${list}</section>`);
  expect(rows.map(({ status }) => status)).toEqual(['failed', 'completed']);
  expect(rows.every(({ updatedAt }) => updatedAt !== null)).toBe(true);
});

test('a list item drawn by pictures alone is read by its name', () => {
  const item = (step: string, value: string) =>
    `<li aria-label="${value ? `${step}: ${value}` : step}"><span aria-hidden="true" class="dot"></span></li>`;
  expect(drawnOf(['Complete', '8%', ''], item)).toEqual(['complete', 'running', 'waiting']);
  expect(drawnOf(['Complete', 'Failed at 8%', ''], item).slice(0, 2)).toEqual([
    'complete',
    'failed',
  ]);
});

test('a type in two parts, of which one is a type, too', () => {
  const job = (status: string) =>
    `<li><div><b>Roster</b> <b>Import</b></div>${[...facts('Data Conversion'), ['Status', status]].map(([label, value]) => `<div>${label}: ${value}</div>`).join('')}<a href="#">Job Status Details</a></li>`;
  const { rows } = listOf(`<h1>Rostering Jobs</h1><ul>${job('Failed')}${job('Completed')}</ul>`);
  expect(rows.map(({ type }) => type)).toEqual(['Roster Import', 'Roster Import']);
});

test('status and stage in one text', () => {
  const job = (said: string) =>
    `<article><h3>Roster Import</h3><p>${said}</p><p>2026-11-25 02:20</p><a href="#">Job Status Details</a></article>`;
  const { rows } = listOf(
    `<h1>Rostering Jobs</h1>${['Failed in Data Conversion', 'In Progress: Roster Extract', 'Failed after Data Conversion'].map(job).join('')}`,
  );
  expect(rows.map(({ status, stage }) => [status, stage])).toEqual([
    ['failed', 'conversion'],
    ['in-progress', 'extract'],
    ['unknown', 'unknown'],
  ]);
});

test.each([
  'You do not have any rostering jobs.',
  'There are no jobs to show.',
  'Your search returned no results.',
  'You haven’t run any syncs yet.',
])('an empty list in the words "%s"', (words) => {
  expect(listOf(`<h1>Rostering Jobs</h1><p>${words}</p>`).rows).toEqual([]);
});
