// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { DetailsReading } from '../../../utils/roster/model/reading.ts';
import { buttons, detailsOf, listOf, steps } from './drawn.ts';

// Arrangements that component libraries draw and no markup here has, each as small as it reads.

const statesOf = ({ steps: { extract, conversion, import: last } }: DetailsReading) =>
  [extract, conversion, last].map(({ state }) => state);

const field = (label: string, value: number, message: string) =>
  `<div class="field"><label>${label}</label><div role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${value}"></div>${message}</div>`;

test('a field with an alert of its own has failed', () => {
  const fields = (message: string) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1>${[
        field(steps[0] ?? '', 100, '<div>Complete</div>'),
        field(steps[1] ?? '', 81, message),
        field(steps[2] ?? '', 0, ''),
      ].join('')}`,
    ).steps.conversion;
  expect(fields('<div role="alert">Failed at 81%</div>')).toMatchObject({
    state: 'failed',
    percent: 81,
  });
  // What is said at length is not understood; that the bar still moves is not known either.
  expect(fields('<div role="alert">Failed: the file was refused.</div>').state).toBe('unknown');
  expect(fields('').state).toBe('running');
});

test('a step whose label is a link to its details is read', () => {
  const items = ['Complete', '8%', ''].map(
    (value, at) =>
      `<li><div><a href="#">${steps[at]}</a><div>What happens in this step of the sync.</div></div><div>${value && `<b>${value}</b>`}</div></li>`,
  );
  const reading = detailsOf(`${buttons}<h1>Nightly</h1><ul>${items.join('')}</ul>`);
  expect(statesOf(reading)).toEqual(['complete', 'running', 'waiting']);
});

test.each([
  ['tabs', 'div role="tablist"', (step: string) => `<div role="tab">${step}</div>`],
  ['links of a navigation', 'nav', (step: string) => `<li><a href="#">${step}</a></li>`],
])('a stepper of %s is read', (_, around, item) => {
  const items = ['Complete', '8%', ''].map((value, at) =>
    item(
      `<span>${at ? at + 1 : 'Completed'}</span><span><b>${steps[at]}</b><i>${value}</i></span>`,
    ),
  );
  const stepper = `<${around}><ol>${items.join('')}</ol></${around.split(' ')[0]}>`;
  const reading = detailsOf(`${buttons}<h1>Nightly</h1>${stepper}`);
  expect(statesOf(reading)).toEqual(['complete', 'running', 'waiting']);
  expect(reading.steps.conversion.percent).toBe(8);
});

test('progress that only screen readers get does not contradict the percentage of a badge', () => {
  const badge = (heard: string, shown: string) =>
    `<span><span style="position:absolute;width:1px">${heard}</span><b>${shown}</b></span>`;
  const values = [
    badge('Success Complete', 'Complete'),
    badge('Attention Partially complete', '8%'),
    badge('Incomplete', ''),
  ];
  const rows = values.map((value, at) => `<li><h3>${steps[at]}</h3>${value}</li>`);
  const reading = detailsOf(`${buttons}<h1>Nightly</h1><ul>${rows.join('')}</ul>`);
  expect(statesOf(reading)).toEqual(['complete', 'running', 'waiting']);
});

test('a picture below a step that failed is of something else', () => {
  const cards = steps.map((step, at) => `<div><h3>${step}</h3>${at ? '' : 'Failed at 37%'}</div>`);
  const note = '<div><div><svg><path d="M0 0"/></svg></div><p>The SIS answered nothing.</p></div>';
  const reading = detailsOf(`${buttons}<h1>Nightly</h1>${cards.join('')}${note}`);
  expect(statesOf(reading)).toEqual(['failed', 'waiting', 'waiting']);
});

test.each([
  [
    'in one heading with the page’s title',
    '<h1><span>Rostering Job</span><span>Nightly Roster</span></h1><p>Job ID</p><p>58213</p>',
  ],
  ['above the id where nothing is a heading', '<p>Nightly Roster</p><p>Job ID: 58213</p>'],
  ['above an id without a colon', '<p>Nightly Roster</p><p>Job 58213</p>'],
])('a name %s is found', (_, head) => {
  const rows = steps.map((step) => `<li><b>${step}</b> <i>Complete</i></li>`);
  const reading = detailsOf(`${buttons}<div>${head}</div><ul>${rows.join('')}</ul>`);
  expect(reading).toMatchObject({ name: 'Nightly Roster', jobId: '58213' });
});

const columns = ['Type', 'Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'];

test('a list whose items are lines of cells, the first of headings, is a table', () => {
  const item = (cells: string[]) =>
    `<div role="listitem"><div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div></div>`;
  const row = ['Roster Import', 'Ada', 'PowerSchool', 'Nov 25, 2026 2:20 AM', 'Data Conversion'];
  const rows = [
    item(columns),
    item([...row, 'Failed <button>Job Status Details</button>']),
    item([...row.slice(0, 4), '', 'Completed <button>Job Status Details</button>']),
  ];
  const reading = listOf(`<h4>Rostering Jobs</h4><div role="list">${rows.join('')}</div>`);
  expect(reading.rows).toMatchObject([
    { status: 'failed', stage: 'conversion', sisType: 'PowerSchool' },
    { status: 'completed', stage: null, sisType: 'PowerSchool' },
  ]);
});

test('a type is read without what else stands in its cell', () => {
  const cells = ['<b>Roster Import</b><p>Nightly</p>', 'Ada', 'PowerSchool', '2026-11-25 02:20'];
  const row = [...cells, '', 'Completed'].map((cell) => `<td>${cell}</td>`).join('');
  const head = columns.map((column) => `<th>${column}</th>`).join('');
  const table = `<table><tr>${head}</tr><tr>${row}</tr></table>`;
  expect(listOf(`<h2>Rostering Jobs</h2>${table}`).rows).toMatchObject([{ type: 'Roster Import' }]);
});

test('jobs that open by a head of their own are read by it', () => {
  const job = (status: string, time: string) =>
    `<div><h3><button aria-expanded="false"><p>Roster Import</p><span>${status}</span><p>${time}</p></button></h3><div role="region"><button>Show Details</button></div></div>`;
  const reading = listOf(
    `<h2>Sync Event History</h2>${job('In Progress', '11/25/2026, 2:14:00 AM')}${job('Complete', '11/24/2026, 2:11:00 AM')}`,
  );
  expect(reading.rows.map(({ status }) => status)).toEqual(['in-progress', 'completed']);
});

test('reads the status of a card without a label for it', () => {
  const card = (status: string, stage: string) =>
    `<div><header><p>Roster Import</p><span>${status}</span></header>${[
      ['Posted By', 'Ada'],
      ['SIS Type', 'PowerSchool'],
      ['Time Updated', '2026-11-25 02:20'],
      ['Stage', stage],
    ]
      .map(([label, value]) => `<div><p>${label}</p><p>${value}</p></div>`)
      .join('')}<footer><a>Job Status Details</a></footer></div>`;
  const reading = listOf(
    `<h2>Rostering Jobs</h2>${card('Failed', 'Data Conversion')}${card('Completed', '')}`,
  );
  expect(reading.rows).toMatchObject([
    { status: 'failed', stage: 'conversion' },
    { status: 'completed', stage: null },
  ]);
});

test('jobs whose details are not on screen are found by how they stand', () => {
  const job = (status: string, time: string) =>
    `<div><div role="button" aria-expanded="false"><b>${time}</b><i>${status}</i></div><div hidden><a href="#">Show Details</a></div></div>`;
  const filter = '<p><span>Failed</span> <span>Completed</span></p>';
  const reading = listOf(
    `<h2>Schedules</h2><p>Next Run: 2026-11-26 02:00</p><div><h2>Sync Event History</h2>${filter}${job('In Progress', '11/25/2026, 2:14:00 AM')}${job('Complete', '11/24/2026, 2:11:00 AM')}</div>`,
  );
  expect(reading.rows.map(({ status }) => status)).toEqual(['in-progress', 'completed']);
});

test.each([
  [
    'beside marks in its labels',
    (state: string) =>
      [
        ['Hour of Day', '2:00 AM'],
        ['Last Run', '2026-11-24 02:00'],
        ['Next Run', '2026-11-26 02:00'],
        ['Status', state],
      ]
        .map(
          ([label, value]) =>
            `<div><label>${label} <span></span></label><div><div>${value}</div></div></div>`,
        )
        .join(''),
  ],
  [
    'as a word of its own',
    (state: string) =>
      `<div><div>2:00 AM</div><div>${state}</div><div>Last Run: 2026-11-24 02:00</div><div>Next Run: 2026-11-26 02:00</div><div>Posted By: Ada</div></div>`,
  ],
])('reads the state %s of a schedule in a card', (_, card) => {
  const page = (state: string) =>
    listOf(
      `<h3>Schedules</h3><div>${card(state)}</div><button>Run schedule now</button><h3>Sync Event History</h3><p>Nothing yet.</p>`,
    ).schedules;
  expect(page('Suspended')).toMatchObject([{ generation: 'B', status: 'suspended' }]);
  expect(page('Enabled')).toMatchObject([{ generation: 'B', status: 'enabled' }]);
});
