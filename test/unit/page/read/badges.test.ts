// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, listOf, steps } from '../drawn.ts';

// What pages of ten more libraries taught at their first sight, each as small as it reads.

const head = `${buttons}<h1>Nightly Roster</h1><p>Job ID: 58213</p>`;

test('a badge that is called a picture without a name is read as it is shown', () => {
  const badge = (text: string) => text && `<div><div role="img"><span>${text}</span></div></div>`;
  const card = (value: string, at: number) =>
    `<article><header>${steps[at]}</header>${badge(value)}</article>`;
  const read = detailsOf(`${head}<main>${['Complete', '71%', ''].map(card).join('')}</main>`);
  expect(read.steps).toMatchObject({
    extract: { state: 'complete' },
    conversion: { state: 'running', percent: 71 },
    import: { state: 'waiting' },
  });
  const icons = ['check_circle', 'sync', ''].map((icon) => `<span role="img">${icon}</span>`);
  const drawn = steps.map((step, at) => `<p>${icons[at]} <b>${step}</b> <i>Complete</i></p>`);
  expect(detailsOf(`${head}${drawn.join('')}`).steps.import.state).toBe('complete');
});

test('a bar that counts to 1 and declares 100 says no percentage', () => {
  const bar = (now: number, text: string) =>
    `<div role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${now}"></div>${text && `<b>${text}</b>`}`;
  const page = (...bars: [number, string][]) =>
    detailsOf(
      `${head}${bars.map(([now, text], at) => `<section><h3>${steps[at]}</h3>${bar(now, text)}</section>`).join('')}`,
    ).steps;
  expect(page([0.3, '30%'], [0, ''], [0, '']).extract).toMatchObject({
    state: 'running',
    percent: 30,
  });
  expect(page([0.04, 'Failed at 4%'], [0, ''], [0, '']).extract).toMatchObject({
    state: 'failed',
    percent: 4,
  });
  expect(page([1, 'Complete'], [1, 'Complete'], [1, 'Complete']).import.state).toBe('complete');
  expect(page([1, ''], [1, ''], [0.3, '']).extract.state).toBe('unknown');
  // A batch's figure is not the step's.
  const batch = '<ul><li>Import 1 <i>Complete</i></li><li>Import 2 <i>17%</i></li></ul>';
  const batches: [number, string][] = [
    [1, 'Complete'],
    [1, 'Complete'],
    [0.3, batch],
  ];
  expect(page(...batches).import).toEqual({ state: 'running', percent: null });
});

test('what holds several batches is none of them: the value after it is the step’s own', () => {
  const bar = (now: number) =>
    `<div role="progressbar" aria-valuemin="0" aria-valuemax="1" aria-valuenow="${now}"></div>`;
  const row = (step: string | undefined, now: number, batches: string, value: string) =>
    `<div><div>${step}</div><div>${bar(now)}${batches}</div><div><b>${value}</b></div></div>`;
  const batches =
    '<div>Import 1 <span>Complete</span></div><div>Import 2 <span>12%</span></div><div>Import 3</div>';
  const read = detailsOf(
    `${head}<div>${row(steps[0], 1, '', 'Complete')}${row(steps[1], 1, '', 'Complete')}${row(steps[2], 0.3, batches, '30%')}</div>`,
  );
  expect(read.steps.import).toMatchObject({ state: 'running', percent: 30 });
});

const item = (time: string, state: string) =>
  `<div role="listitem"><div>OneRoster</div><div>Roster Import</div><div>${time} · Ada</div><div>${state}</div></div>`;
const listed = (...items: string[]) =>
  listOf(
    `<h1>SIS Integration</h1><h2>Schedules</h2><p>None</p><h2>Rostering Jobs</h2><div role="list">${items.join('')}</div>`,
  ).rows;

test('a status is read after its stage, too', () => {
  expect(
    listed(
      item('11/25/2026, 2:03 AM', 'Roster Extract: Failed'),
      item('11/24/2026, 2:09 AM', 'Completed'),
    ),
  ).toMatchObject([{ status: 'failed', stage: 'extract' }, { status: 'completed' }]);
});

test('a row among others stays a row where nobody knows its word for the status', () => {
  const rows = listed(
    item('11/25/2026, 2:03 AM', 'Halted by operator'),
    item('11/24/2026, 2:09 AM', 'Completed'),
  );
  expect(rows.map(({ status }) => status)).toEqual(['unknown', 'completed']);
});

test('a job’s id is read below *Job*', () => {
  const table = (id: string, type: string) =>
    `<h2>Rostering Jobs</h2><table><tr>${['Job', 'Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'].map((text) => `<th>${text}</th>`).join('')}${type && '<th>Type</th>'}</tr><tr>${[id, 'Ada', 'Q', 'Nov 25, 2026 2:03 AM', '', 'Completed', ...(type ? [type] : [])].map((text) => `<td>${text}</td>`).join('')}</tr></table>`;
  expect(listOf(table('204410', 'Roster Import')).rows).toMatchObject([
    { jobId: '204410', type: 'Roster Import' },
  ]);
  expect(listOf(table('Roster Import', '')).rows).toMatchObject([
    { jobId: null, status: 'completed' },
  ]);
});

test('a name that a trail ends with, too, is one name above the id', () => {
  const name = 'Glen Ellyn 41 Roster Feed';
  const plain = steps.map((step) => `<p><b>${step}</b> <i>Complete</i></p>`).join('');
  expect(
    detailsOf(
      `<div><span>Rostering</span><span>${name}</span></div>${buttons}<div><div>${name}</div><table><tr><td>Rostering Job ID</td><td>50831</td></tr></table></div>${plain}`,
    ).name,
  ).toBe(name);
});

test.each([
  ['Job 70412', 'Lakeshore USD Full Sync', 'Posted by Ada'],
  ['Job 70412', 'Cedar Hill SFTP', 'Posted by Ada'],
])('a name below the id is read where no heading is: %s, %s', (id, name, poster) => {
  const plain = steps.map((step) => `<p><b>${step}</b> <i>Complete</i></p>`).join('');
  const card = (...texts: string[]) =>
    `<section><div>${texts.map((text) => `<div>${text}</div>`).join('')}</div></section>`;
  expect(detailsOf(`${card(id, name, poster)}${buttons}${plain}`)).toMatchObject({ name });
  expect(detailsOf(`${card(id)}${buttons}<div>${card(poster, name)}</div>${plain}`).name).toBe(
    null,
  );
});
