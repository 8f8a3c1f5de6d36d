// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, columns, detailsOf, jobs, listOf, read, steps } from '../drawn.ts';

// What pages of ten further libraries taught at their first sight, each as small as it reads.

const head = `${buttons}<h1>Nightly Roster</h1><p>Job ID: 58213</p>`;

test('a heading above a step’s own is its value', () => {
  const bar = (now: number) =>
    `<div role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${now}"></div>`;
  const card = (step: string | undefined, value: string, now: number, more = '') =>
    `<div>${bar(now)}<div>${value && `<h4>${value}</h4>`}<h3>${step}</h3></div><p>Data is pulled from the source.</p>${more}</div>`;
  const batches =
    '<ul><li>Import 1 <i>Complete</i></li><li>Import 2 <i>Failed at 22%</i></li></ul>';
  expect(
    detailsOf(
      `${head}${card(steps[0], 'Complete', 100)}${card(steps[1], 'Failed at 73%', 73)}${card(steps[2], '', 0)}`,
    ).steps,
  ).toMatchObject({ extract: { state: 'complete' }, conversion: { state: 'failed', percent: 73 } });
  expect(
    detailsOf(
      `${head}${card(steps[0], 'Complete', 100)}${card(steps[1], 'Complete', 100)}${card(steps[2], 'Failed at 38%', 38, batches)}`,
    ).steps.import,
  ).toMatchObject({ state: 'failed', percent: 38 });
  // The heading of a message is not.
  const message = '<section><h4>Failed</h4><p>The SIS refused the connection.</p></section>';
  expect(
    detailsOf(
      `${head}${card(steps[0], 'Complete', 100)}${card(steps[1], '71%', 71)}${card(steps[2], '', 0, message)}`,
    ).steps,
  ).toMatchObject({ conversion: { state: 'running', percent: 71 }, import: { state: 'waiting' } });
});

test('an import’s row that says its state in the title’s cell is no head of the rows below', () => {
  const row = (title: string, value: string) =>
    `<div role="row"><div role="gridcell"><span>${title}</span><span>${value}</span></div></div>`;
  const imports = (...values: string[]) =>
    detailsOf(
      `${buttons}<h1>Nightly Roster</h1><p>Rostering Job ID: 58213</p><div role="grid" aria-label="Imports">${values.map((value, at) => row(`Import ${at + 1}`, value)).join('')}</div>`,
    ).batches?.map(({ step }) => step.state);
  expect(imports('Complete', 'Failed')).toEqual(['complete', 'failed']);
  expect(imports('Failed', 'Complete', 'Complete')).toEqual(['failed', 'complete', 'complete']);
});

test('a title within its table is of the whole table', () => {
  const cells = (role: string, texts: string[]) =>
    `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
  const table = (title: string, names: string[], rows: string[][]) =>
    `<div role="table"><div><div><span>${title}</span><i></i></div></div><div><div role="rowgroup">${cells('columnheader', names)}</div><div role="rowgroup">${rows.map((row) => cells('cell', row)).join('')}</div></div></div>`;
  const time = 'Nov 26, 2026, 2:00 AM';
  const schedules = [
    ['Roster Import', 'Daily', time, 'America/Denver', 'Ada'],
    ['Grade Passback', 'Weekly', time, 'America/Denver', 'Ada'],
  ];
  const heads = ['Type', 'Interval', 'Next Run', 'Time Zone', 'Posted By'];
  const list = listOf(
    `<h1>SIS Integration</h1>${table('Schedules', heads, schedules)}${table('Rostering Jobs', columns, jobs)}`,
  );
  expect(list.rows).toMatchObject(read);
  expect(list.schedules).toMatchObject([{ everyMinutes: 1440, zone: 'America/Denver' }]);
});

test('heads and rows that stand beside their empty table are read', () => {
  const line = (texts: string[], role = '') =>
    `<div>${texts.map((text) => `<div${role && ` role="${role}"`}>${text}</div>`).join('')}</div>`;
  const rows = (all: string[][]) =>
    listOf(
      `<h1>SIS Integration</h1><h2>Rostering Jobs</h2><section>${line(columns, 'columnheader')}<div>${all.map((row) => line(row)).join('')}</div><table><caption>Rostering Jobs</caption><tbody></tbody></table></section>`,
    ).rows;
  expect(rows(jobs)).toMatchObject(read);
  const cut = rows([jobs[0] ?? [], ['Roster Import', 'Ada', 'Completed']]);
  expect(new Set(cut.map(({ status }) => status))).toEqual(new Set(['unknown']));
});

test('a group that is called by its label says the label once more, not another value', () => {
  const items = [
    ['Hour of Day', '2:00 AM'],
    ['Last Run', 'Nov 24, 2026, 2:00 AM'],
    ['Next Run', 'Nov 26, 2026, 2:00 AM'],
    ['Status', 'Enabled'],
  ].map(([label, value]) => `<li aria-label="${label}"><p>${label}</p><span>${value}</span></li>`);
  const { schedules } = listOf(
    `<h1>SIS Integration</h1><h2>Schedules</h2><ul>${items.join('')}</ul><button>Run schedule now</button><h2>Sync Event History</h2><p>Nothing yet</p>`,
  );
  expect(schedules).toMatchObject([{ hourOfDay: 2, status: 'enabled' }]);
});

test('the end of a trail is read however its list is wrapped', () => {
  const plain = steps.map((step) => `<p><b>${step}</b> <i>Complete</i></p>`).join('');
  const trail = (last: string) =>
    `<nav aria-label="Breadcrumb"><div role="list"><div><i></i><div role="listitem"><a href="#">SIS Integration</a></div><div role="listitem"><a href="#">Rostering Jobs</a></div><div role="listitem">${last}</div></div></div></nav>`;
  const page = (last: string) => detailsOf(`${trail(last)}<h1>Fox Valley</h1>${buttons}${plain}`);
  expect(page('<span>902233</span>').jobId).toBe('902233');
});

test('a list is empty where nothing of a job follows its heading, whatever stands before', () => {
  const fields =
    '<ul><li><div>Hour of Day</div><div>2:00 AM</div></li><li><div>Next Run</div><div>Nov 26, 2026, 2:00 AM</div></li></ul>';
  const page = (after: string) =>
    listOf(
      `<h1>SIS Integration</h1><button>Run schedule now</button>${fields}<article><h2>Sync Event History</h2><ul>${after}</ul></article>`,
    ).rows;
  expect(page('')).toEqual([]);
  expect(() => page('<li>Nov 24, 2026, 2:09 AM</li>')).toThrow();
});

test('a job that ended well has no stage where the page is of the generation with stages', () => {
  const item = ([type, by, sis, time, stage, status]: string[]) =>
    `<li><button><h3>${type}</h3><p>${sis} · ${by}</p><p>${[time, stage].filter(Boolean).join(' · ')}</p></button><b>${status}</b></li>`;
  const page = (schedule: string, ...rows: string[][]) =>
    listOf(
      `<h1>SIS Integration</h1><button>Run this schedule now</button>${schedule}<h2>Rostering Jobs</h2><ul>${rows.map(item).join('')}</ul>`,
    ).rows.map(({ stage }) => stage);
  const [failed = [], completed = []] = jobs;
  const schedule = (label: string, value: string) =>
    `<h2>Schedules</h2><dl><dt>Type</dt><dd>Roster Import</dd><dt>${label}</dt><dd>${value}</dd><dt>Next Run</dt><dd>Nov 26, 2026, 2:00 AM</dd></dl>`;
  expect(page(schedule('Interval', 'Daily'), failed, completed)).toEqual(['extract', null]);
  // What the other rows show changes while the page is looked at.
  expect(page('', failed, completed)).toEqual(['extract', 'unknown']);
  expect(page(schedule('Hour of Day', '2:00 AM'), completed)).toEqual(['unknown']);
  // One that failed has one, though it is not shown.
  const unsaid = failed.with(4, '');
  expect(page(schedule('Interval', 'Daily'), unsaid, completed)).toEqual(['unknown', null]);
});

test('a chip that is a button nobody can press is read as it is shown', () => {
  const chip = (text: string) => `<button type="button" disabled><span>${text}</span></button>`;
  const job = (status: string, time: string) =>
    `<section><h3>Roster Import</h3>${chip(status)}<dl><dt>SIS Type</dt><dd>Aspen</dd><dt>Time Updated</dt><dd>${time}</dd><dt>Posted By</dt><dd>Ada</dd></dl></section>`;
  const { rows } = listOf(
    `<h1>SIS Integration</h1><button disabled>Run this schedule now</button><h2>Rostering Jobs</h2>${job('Failed', 'Nov 25, 2026, 2:03 AM')}${job('Warning', 'Nov 24, 2026, 2:09 AM')}`,
  );
  expect(rows.map(({ status }) => status)).toEqual(['failed', 'warning']);
  const card = (step: string, at: number) =>
    `<section><h3>${step}</h3>${chip(['Complete', 'Failed at 73%'][at] ?? 'Retry')}</section>`;
  expect(detailsOf(`${head}${steps.map(card).join('')}`).steps).toMatchObject({
    extract: { state: 'complete' },
    conversion: { state: 'failed', percent: 73 },
  });
});

test('a job’s id is read below *ID*', () => {
  const row = (tag: string, texts: string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const table = `<h2>Rostering Jobs</h2><table>${row('th', ['ID', ...columns])}${row('td', ['83391', ...(jobs[0] ?? [])])}</table>`;
  expect(listOf(table).rows).toMatchObject([{ jobId: '83391', status: 'failed' }]);
});

test('a name with a word of syncs is none of a person', () => {
  const plain = steps.map((step) => `<p><b>${step}</b> <i>Complete</i></p>`).join('');
  const page = (name: string) =>
    detailsOf(
      `<div><strong>${name}</strong><span>${buttons}</span></div><div><span>Job ID</span><span>19607</span></div>${plain}`,
    ).name;
  expect(page('Elm Street Charter Feed')).toBe('Elm Street Charter Feed');
  expect(page('Ada Lovelace')).toBe(null);
});

test('one text says several fields, each up to the next label', () => {
  const job = (by: string, status: string) =>
    `<a href="#"><div><h5>Roster Import <b>${status}</b></h5><small>Nov 25, 2026, 2:03 AM</small></div><p>SIS Type: Aspen. Posted By: ${by}</p></a>`;
  const page = (jobs: string, fields = '') =>
    listOf(
      `<h1>SIS Integration</h1><h2>Schedules</h2><p>${fields}</p><button>Run schedule now</button><h2>Rostering Jobs</h2><div>${jobs}</div>`,
    );
  const { rows } = page(`${job('Ada', 'Failed')}${job('Grace', 'Completed')}`);
  expect(rows.map(({ sisType }) => sisType)).toEqual(['Aspen', 'Aspen']);
  for (const sign of [' · ', ', ', '; ', ' – ']) {
    const fields = [
      'Hour of Day: 2:00 AM',
      'Last Run: –',
      'Next Run: Wed, Nov 26, 2026 at 2:00 AM',
      'Status: Enabled',
    ];
    expect(page(job('Ada', 'Failed'), fields.join(sign)).schedules).toMatchObject([
      { hourOfDay: 2, nextRun: '2026-11-26T02:00', status: 'enabled' },
    ]);
  }
  // A name may have a comma.
  const sis = page(job('Ada', 'Failed').replace('Aspen.', 'Aspen, East: Annex.')).rows[0]?.sisType;
  expect(sis).toBe('Aspen, East: Annex');
});

test('a type and an id in one text are both', () => {
  const job = (text: string, time: string) =>
    `<button><p>${text}</p><h3>Completed</h3><p>SIS Type: Aspen</p><p>Posted By: Ada</p><p>Time Updated: ${time}</p></button>`;
  const page = (...texts: string[]) =>
    listOf(
      `<h1>SIS Integration</h1><button>Run this schedule now</button><h2>Rostering Jobs</h2>${texts.map((text, at) => job(text, `Nov ${20 + at}, 2026, 2:03 AM`)).join('')}`,
    ).rows;
  expect(page('Roster Import #101553', 'Roster Import #101541')).toMatchObject([
    { type: 'Roster Import', jobId: '101553', status: 'completed' },
    { type: 'Roster Import', jobId: '101541', status: 'completed' },
  ]);
  expect(page('SIS Import #90555', 'SIS Import #90556').map(({ jobId }) => jobId)).toEqual([
    null,
    null,
  ]);
});

test('a label that holds a word for a state is no value before the first step', () => {
  const facts = (label: string) =>
    `<div>Key facts<table><tr><th>${label}</th><td>Ash Fork Extract Sync</td><th>Posted By</th><td>Ada</td></tr></table></div>`;
  const page = (label: string) =>
    detailsOf(
      `${head}${facts(label)}${steps.map((step, at) => `<h5>${step}</h5><p>${['Done', '5%', ''][at]}</p>`).join('')}`,
    ).steps;
  for (const label of ['Scheduled Sync', 'Next Scheduled Run', 'Completed At'])
    expect(page(label)).toMatchObject({
      extract: { state: 'complete' },
      conversion: { state: 'running', percent: 5 },
      import: { state: 'waiting' },
    });
});

test('a button that explains a step says nothing of the tab around it', () => {
  const tab = (step: string, value: string) =>
    `<div><a role="tab"><span>${step} <button aria-label="What does this part do?"></button></span><em>${value}</em></a></div>`;
  const values = ['Done', 'Failed at 81%', ''];
  const { extract, conversion } = detailsOf(
    `${head}<div role="tablist">${steps.map((step, at) => tab(step, values[at] ?? '')).join('')}</div>`,
  ).steps;
  expect([extract, conversion]).toMatchObject([
    { state: 'complete' },
    { state: 'failed', percent: 81 },
  ]);
});

test('a row across the table says more of the row above it, unless such rows come first', () => {
  const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const across = (id: string) =>
    `<tr><td colspan="${columns.length}"><p><b>Job ID</b> <span>${id}</span></p><p><b>Status</b> <span>Warning</span></p></td></tr>`;
  const page = (rows: string[]) =>
    listOf(
      `<h2>Rostering Jobs</h2><table><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr>${rows.join('')}</table>`,
    ).rows.map(({ jobId, status }) => [jobId, status]);
  const [first = '', second = ''] = jobs.map(row);
  expect(page([first, across('88123'), second, across('88120')])).toEqual([
    ['88123', 'failed'],
    ['88120', 'completed'],
  ]);
  expect(page([first, second, across('88120')])).toEqual([
    [null, 'failed'],
    ['88120', 'completed'],
  ]);
  expect(page([across('88123'), first, across('88120'), second])).toEqual([
    [null, 'failed'],
    [null, 'completed'],
  ]);
});
