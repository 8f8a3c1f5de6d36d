// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listOf } from '../../drawn.ts';
import { documentOf } from '../../pages.ts';
import { start } from '../../samples.ts';
import { readPage } from '../../words/english.ts';

// What may stand below the list's heading before its rows, and say nothing of them.

const head = ['Type', 'SIS Type', 'Time Updated', 'Stage', 'Status'];
const row = (stage: string, status: string) =>
  ['Roster Import', 'PowerSchool', '2 hours ago', stage, status].map((cell) => `<td>${cell}</td>`);
const table = (...rows: string[][]) =>
  `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;

test('a note that begins with "No" does not empty a list whose rows show no time', () => {
  for (const note of ['No filters set', 'Sorted by time, no grouping', 'Without filter: none']) {
    const { rows } = listOf(
      `<h2>Rostering Jobs</h2><p>${note}</p>${table(row('Data Conversion', 'Failed'), row('', 'Completed'))}`,
    );
    expect(rows, note).toMatchObject([{ status: 'failed' }, { status: 'completed' }]);
  }
});

test('nor one whose rows show no type either', () => {
  const bare = ['PowerSchool', '2 hours ago', 'Failed'].map((cell) => `<td>${cell}</td>`);
  const heads = ['SIS Type', 'Time Updated', 'Status'].map((text) => `<th>${text}</th>`);
  const body = `<h2>Rostering Jobs</h2><p>No filters set</p><table><tr>${heads.join('')}</tr><tr>${bare.join('')}</tr></table>`;
  expect(listOf(body).rows).toMatchObject([{ status: 'failed' }]);
});

test('a list says that it is empty, whatever its filter offers', () => {
  for (const around of ['', '<label>Status</label><ul><li>Completed</li><li>Failed</li></ul>']) {
    const body = `<h2>Rostering Jobs</h2>${table()}<p>No rostering jobs yet.</p>${around}`;
    expect(listOf(body).rows).toEqual([]);
  }
});

test.each([
  '<label>Find</label><input><span>All</span><span>Mine</span><span>Scheduled</span><button><span>Download CSV</span></button><p>No rostering jobs yet</p><p>Jobs appear here after the first sync.</p>',
  '<p>Every sync between your SIS and Canvas is listed here, the newest first.</p><button><span>Export</span></button><button><span>More</span></button><div><p>No sync has run yet</p><p>When the first one starts, you will see it.</p></div><p>Learn more about <a href="#">rostering jobs</a>.</p>',
  '<table><tr><td>Search:</td><td><input><input type="submit" value="Go"></td><td><a href="csv">CSV</a></td></tr></table><table><tr><td><i>No records found.</i></td></tr></table><p>Records 0 - 0 of 0</p>',
  '<div><span>CSV</span></div><div><div>Nothing has been synced yet</div><div>As soon as a schedule runs, its jobs are here.</div></div>',
  '<div><b>There are none.</b>Nothing has run in the last 90 days.</div><span>Last loaded Nov 25, 2026, 2:20 AM</span>',
])('a list is empty also where other things stand before the sentence that says so: %s', (body) => {
  expect(listOf(`<h1>Rostering Jobs</h1>${body}`).rows).toEqual([]);
  const trail = '<nav><a href="#">Rostering</a> / <a href="#">Rostering Jobs</a></nav>';
  expect(listOf(`${trail}<h1>Rostering Jobs</h1>${body}`).rows).toEqual([]);
});

test('what a heading explains is no part of it', () => {
  const help = (about: string) =>
    `<span><button aria-label="Information"></button><span role="tooltip">${about}</span></span>`;
  const body = `<h1>Rostering</h1><h2>Rostering Jobs ${help('Every import of the last months.')}</h2><div>There are no jobs to display.</div>`;
  expect(listOf(body).rows).toEqual([]);
});

test('a time among other words does not empty a list that shows one', () => {
  const row =
    '<div><div>Aspen</div><div>Umlauf</div><div>Updated Nov 25, 2026, 2:20 AM</div><div>Fertig</div></div>';
  const reading = readPage(documentOf(`<h1>Rostering Jobs</h1><p>No filters set</p>${row}`), start);
  expect(reading).toBeNull();
});
