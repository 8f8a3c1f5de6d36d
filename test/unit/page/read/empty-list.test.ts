// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listOf } from '../drawn.ts';

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
