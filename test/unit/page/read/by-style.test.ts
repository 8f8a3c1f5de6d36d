// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { detailsOf, listOf } from '../drawn.ts';

// Pages that say with style sheets alone what is a row, a heading or a button.

const at = (day: number, hour: number, minute: number) =>
  new Date(2026, 10, day, hour, minute).getTime();
const cell = (text: string, look = 'c') => `<div class="${look}">${text}</div>`;
const when = (day: string, time: string) => `<p>${day}</p><p>${time}</p>`;
const head = ['Hour of Day', 'Last Run', 'Next Run', 'Posted By', 'Status'];
const planned = [
  ['5 AM', when('Tue 11/24/2026', '5:00 AM'), when('Wed 11/25/2026', '5:00 AM'), 'Ada', 'Paused'],
  ['9 PM', when('Mon 11/23/2026', '9:00 PM'), when('Tue 11/24/2026', '9:00 PM'), 'Ada', 'Active'],
];
const run = '<div tabindex="0">Run schedule now</div>';
const plan = [
  { hourOfDay: 5, nextRun: '2026-11-25T05:00', status: 'suspended' },
  { hourOfDay: 21, nextRun: '2026-11-24T21:00', status: 'enabled' },
];

/** A page whose schedules are this, and that has two jobs as tiles. */
function pageOf(schedules: string): string {
  const tile = (status: string, day: string, time: string) =>
    `<div><svg role="img"><title>${status}</title></svg><div><b>Ada Byron</b><div><i>${day}</i><i>${time}</i></div></div><a href="javascript:;">Show Details</a></div>`;
  const tiles = [
    tile('In Progress', 'Tuesday, 11/24/2026', '2:05 a.m.'),
    tile('Failed', 'Monday, 11/23/2026', '9:40 p.m.'),
  ];
  return `<section><p>Schedules</p>${schedules}</section><section><p>Sync Event History</p><div>${tiles.join('')}</div></section>`;
}

test.each([0, 1, 2])('a grid of cells without rows, %i of its headings empty', (bare) => {
  const more = Array.from({ length: bare }, (_, place) => (place ? '' : run));
  const rows = planned.map((cells) => [...cells, ...more]);
  const heads = [...head, ...more.map(() => '')];
  const grid = [...heads.map((text) => cell(text, 'h')), ...rows.flat().map((text) => cell(text))];
  expect(listOf(pageOf(`<div>${grid.join('')}</div>`)).schedules).toMatchObject(plan);
});

test('a grid of which cells are missing shows no schedules that were read, rather than none', () => {
  const [first = [], second = []] = planned;
  const cells = [...head, ...first, ...second.slice(1)].map((text) => cell(text));
  expect(listOf(pageOf(`<div>${cells.join('')}</div>`)).schedules).toBeNull();
});

test('the day and the hour of a job may stand apart', () => {
  const { rows } = listOf(pageOf(''));
  expect(rows).toMatchObject([
    { status: 'in-progress', updatedAt: at(24, 2, 5) },
    { status: 'failed', updatedAt: at(23, 21, 40) },
  ]);
});

test('what can be pressed need not call itself a button', () => {
  const press = (text: string) => `<div tabindex="0"><span>${text}</span></div>`;
  const { jobId, name, batches } = detailsOf(
    `${press('Back to all Rostering Jobs')}${press('Refresh')}<div>Valley Unified Nightly</div><div><div>Job ID</div><div>70112</div></div><div><p>Imports</p><div><p>Import 1</p><p>Complete</p></div><div><p>Import 2</p><p>Failed</p></div></div>`,
  );
  expect([jobId, name]).toEqual(['70112', 'Valley Unified Nightly']);
  expect(batches).toMatchObject([{ step: { state: 'complete' } }, { step: { state: 'failed' } }]);
});
