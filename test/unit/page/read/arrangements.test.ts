// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, columns, detailsOf, jobs, listOf, read, steps } from '../drawn.ts';

// How further libraries arrange what others say in the same words, each as small as it reads.

const head = `${buttons}<h1>Nightly Roster</h1><p>Job ID: 58213</p>`;

test('a step that says how far it is runs while one of its imports has failed and another runs', () => {
  const card = (step: string | undefined, value: string, more = '') =>
    `<section><h3>${step}</h3><p>${value}</p>${more}</section>`;
  const importOf = (value: string, ...batches: string[]) =>
    detailsOf(
      `${head}${card(steps[0], 'Complete')}${card(steps[1], 'Complete')}${card(steps[2], value, `<ul>${batches.map((text, at) => `<li>Import ${at + 1} <i>${text}</i></li>`).join('')}</ul>`)}`,
    ).steps.import;
  expect(importOf('55%', 'Complete', 'Failed at 40%', '61%')).toEqual({
    state: 'running',
    percent: 55,
  });
  expect(importOf('Failed at 55%', 'Complete', 'Failed at 40%', '61%')).toMatchObject({
    state: 'failed',
    percent: 55,
  });
  // What no import runs for is over.
  expect(importOf('55%', 'Complete', 'Failed at 40%')).toMatchObject({ state: 'failed' });
  expect(importOf('', 'Complete', 'Failed at 40%', '61%')).toMatchObject({ state: 'failed' });
});

const cells = (tag: string, texts: string[]) =>
  `<tr role="row">${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const page = (table: string) =>
  listOf(
    `<h1>SIS Integration</h1><button>Run this schedule now</button><h2>Rostering Jobs</h2>${table}`,
  ).rows;

test('a row without anything in it is no job', () => {
  const sizing = cells(
    'td',
    columns.map(() => ''),
  );
  const table = (...rows: string[][]) =>
    `<div role="grid"><div><table role="presentation"><thead>${cells('th', columns)}</thead></table></div><div><table role="presentation"><tbody>${sizing}${rows.map((row) => cells('td', row)).join('')}</tbody></table></div></div>`;
  expect(page(table(...jobs))).toMatchObject(read);
  expect(page(table())).toEqual([]);
  // What stands for a row that is loading is one.
  expect(page(table(columns.map(() => '<i class="bone"></i>')))).toMatchObject([
    { status: 'unknown' },
  ]);
});

test('a head that stands apart from its table, with fields to filter by below it, heads its rows', () => {
  const filters = columns.map(() => '<div><input type="text" aria-label="Filter"></div>');
  const table = (title: string, names: string[], rows: string[][], more = '') =>
    `<h2>${title}</h2><div role="group"><div><table role="presentation"><tbody><tr role="row">${names.map((name) => `<td role="columnheader">${name}</td>`).join('')}</tr>${more}</tbody></table></div><div><table><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table></div></div>`;
  const both = (rows: string[][]) =>
    listOf(
      `<h1>SIS Integration</h1>${table('Schedules', ['Type', 'Interval', 'Next Run', 'Time Zone', 'Action'], [['Roster Import', 'Daily', 'Nov 26, 2026, 2:00 AM', 'America/Chicago', '<button>Run this schedule now</button>']])}${table('Rostering Jobs', columns, rows, cells('td', filters))}`,
    );
  const { rows, schedules } = both(jobs);
  expect(rows).toMatchObject(read);
  expect(schedules).toMatchObject([{ everyMinutes: 1440, nextRun: '2026-11-26T02:00' }]);
  expect(both(jobs.slice(0, 1)).rows).toMatchObject(read.slice(0, 1));
  const timing = table(
    'Extract Timing',
    ['Time', 'Status', 'Duration'],
    [
      ['Nov 25, 2026, 2:00 AM', 'In Progress', ''],
      ['Nov 24, 2026, 2:00 AM', 'Completed', '3m 10s'],
    ],
  );
  const details = detailsOf(
    `${head}<section><h3>${steps[0]}</h3><p>34%</p></section><section><h3>${steps[1]}</h3></section><section><h3>${steps[2]}</h3></section>${timing}`,
  );
  expect(details.steps.extract).toEqual({ state: 'running', percent: 34 });
  expect(details.timings.extract.startedAt).not.toBeNull();
});

test('an import and its state in one text are both, whatever stands between', () => {
  const imports = (sign: string) =>
    detailsOf(
      `${buttons}<h1>Nightly Roster</h1><p>Rostering Job ID: 58213</p><h2>Imports</h2><ul><li>Import 1${sign}Complete</li><li>Import 2${sign}Failed</li><li>Import 3</li></ul>`,
    ).batches?.map(({ label, step }) => [label, step.state]);
  for (const sign of [' · ', ' – ', ' - ', ' | ', ' (', ': '])
    expect(imports(sign), sign).toEqual([
      ['Import 1', 'complete'],
      ['Import 2', 'failed'],
      ['Import 3', 'unknown'],
    ]);
});

test('a definition that stands before its term, alone with it, is its own', () => {
  const pairs = [
    ['Hour of Day', '3:00 AM'],
    ['Last Run', 'Nov 25, 2026, 3:00 AM'],
    ['Next Run', 'Nov 26, 2026, 3:00 AM'],
    ['Status', 'Suspended'],
  ];
  const list = pairs.map(([name, value]) => `<div><dd>${value}</dd><dt>${name}</dt></div>`);
  expect(
    listOf(
      `<h1>SIS Integration</h1><h2>Schedules</h2><dl>${list.join('')}</dl><button>Run schedule now</button><h2>Sync Event History</h2><p>No sync events</p>`,
    ).schedules,
  ).toMatchObject([{ hourOfDay: 3, nextRun: '2026-11-26T03:00', status: 'suspended' }]);
});

test('nothing beside a label is not its value where that stands beside both', () => {
  const line = (name: string, value: string) =>
    `<div><span><span>${name}</span><span></span></span><span>${value}</span><div></div></div>`;
  const schedules = (...lines: string[]) =>
    listOf(
      `<h1>SIS Integration</h1><h2>Schedules</h2><div>${lines.join('')}<button>Run schedule now</button></div><h2>Sync Event History</h2><p>No sync events</p>`,
    ).schedules;
  const times = [
    line('Hour of Day', '3:00 AM'),
    line('Last Run', 'Nov 25, 2026, 3:00 AM'),
    line('Next Run', 'Nov 26, 2026, 3:00 AM'),
  ];
  expect(schedules(...times, line('Status', 'Suspended'))).toMatchObject([
    { hourOfDay: 3, nextRun: '2026-11-26T03:00', status: 'suspended' },
  ]);
  // A button is no value, nor is what follows several things.
  const next = '<div><span><b>Next Run</b><i></i></span><button>Resume</button></div>';
  expect(schedules(times[0] ?? '', times[1] ?? '', next)).toMatchObject([
    { hourOfDay: 3, nextRun: null },
  ]);
});

test('a picture of a step that has not begun is that of a skipped one, too', () => {
  const item = (step: string | undefined, value: string, sign: string) =>
    `<li><div>${value}</div><i role="img" aria-label="${sign}"></i><div><b>${step}</b><p>Data is pulled from the source.</p></div></li>`;
  const read = (...values: [string, string][]) =>
    detailsOf(
      `${head}<ul>${values.map(([value, sign], at) => item(steps[at], value, sign)).join('')}</ul>`,
    ).steps;
  expect(read(['Complete', 'Completed'], ['', 'Not started'], ['18%', 'Current'])).toEqual({
    extract: { state: 'complete', percent: null },
    conversion: { state: 'skipped', percent: null },
    import: { state: 'running', percent: 18 },
  });
  expect(read(['34%', 'Current'], ['', 'Not started'], ['', 'Not started'])).toMatchObject({
    extract: { state: 'running', percent: 34 },
    conversion: { state: 'waiting' },
    import: { state: 'waiting' },
  });
});

test('labels and values by turns in a single column, each in a row of its own', () => {
  const table = (...rows: [label: string, value: string][]) =>
    `<table>${rows.map(([label, value]) => `<tr><th>${label}</th></tr><tr><td rowspan="NaN">${value}</td></tr>`).join('')}</table>`;
  const drawn = steps.map((step) => `<div><h3>${step}</h3><span>Complete</span></div>`).join('');
  const idOf = (shown: string) => detailsOf(`${buttons}<h1>Nightly</h1>${shown}${drawn}`).jobId;
  expect(idOf(table(['Job ID', '58213'], ['Posted By', 'Ada'], ['Files', 'users.csv']))).toBe(
    '58213',
  );
  expect(idOf(table(['Posted By', 'Ada'], ['Job ID', '58213']))).toBe('58213');
  // A column of several values says nothing of this page.
  expect(
    idOf('<table><tr><th>Job ID</th></tr><tr><td>58213</td></tr><tr><td>58190</td></tr></table>'),
  ).toBeNull();
});

test('an id behind the type of a job is that of its row', () => {
  const names = ['', 'Job', 'SIS Type', 'Time Updated', 'Stage', ''];
  const row = (status: string, id: string, time: string) =>
    cells('td', [
      `<b>${status}</b>`,
      `Roster Import <small>#${id}</small>`,
      'Aspen',
      time,
      '',
      '<button>Job Status Details</button>',
    ]);
  expect(
    page(
      `<table><thead>${cells('th', names)}</thead><tbody>${row('Completed', '26651', 'Nov 25, 2026, 2:03 AM')}${row('Warning', '26640', 'Nov 24, 2026, 2:03 AM')}</tbody></table>`,
    ),
  ).toMatchObject([
    { jobId: '26651', status: 'completed' },
    { jobId: '26640', status: 'warning' },
  ]);
});

test('what Canvas calls an import stands in a column of its own beside the import', () => {
  const rows = (...values: string[]) =>
    detailsOf(
      `${buttons}<h1>Nightly Roster</h1><p>Rostering Job ID: 58213</p><h3>Imports</h3><table>${cells('th', ['Import', 'SIS Import', 'Status'])}${values.map((value, at) => cells('td', [`Import ${at + 1}`, String(41_880 + at), value])).join('')}</table>`,
    ).batches?.map(({ label, importId, step }) => [label, importId, step.state]);
  expect(rows('Complete')).toEqual([['Import 1', '41880', 'complete']]);
  expect(rows('Complete', 'Failed')).toEqual([
    ['Import 1', '41880', 'complete'],
    ['Import 2', '41881', 'failed'],
  ]);
});
