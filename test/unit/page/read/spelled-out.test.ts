// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, columns, detailsOf, jobs, listOf, read, steps } from '../drawn.ts';

// Capital letters that a title spells out.

const short = ['TYP', 'BY', 'SIS', 'UPD', 'STG', 'ST'];
const codes: Record<string, string> = {
  'Roster Import': 'RI',
  'Roster Extract': 'EX',
  Failed: 'ERR',
  Completed: 'OK',
};
const cell = (text: string) =>
  codes[text] ? `<td><abbr title="${text}">${codes[text]}</abbr></td>` : `<td>${text}</td>`;
const rowsOf = (title: (at: number) => string) =>
  listOf(
    `<h1>SIS Integration</h1><h2>Rostering Jobs</h2><table><tr>${short.map((text, at) => `<th title="${title(at)}">${text}</th>`).join('')}<th></th></tr>${jobs.map((job) => `<tr>${job.map(cell).join('')}<td><a href="#">Job Status Details</a></td></tr>`).join('')}</table>`,
  ).rows;

test('a table says its columns and values in letters, and what they mean in titles', () => {
  expect(rowsOf((at) => columns[at] ?? '')).toMatchObject(read);
  expect(rowsOf((at) => columns[at] ?? '')).toMatchObject([
    { type: 'Roster Import' },
    { type: 'Roster Import' },
  ]);
});

test('a label, too', () => {
  const { jobId, name } = detailsOf(
    `${buttons}<dl><dt title="Rostering Job ID">RJ</dt><dd>58213</dd><dt title="Sync Name">SN</dt><dd>Evening load</dd></dl>${steps.map((step) => `<div><h3>${step}</h3></div>`).join('')}`,
  );
  expect([jobId, name]).toEqual(['58213', 'Evening load']);
});

test('a title in other words explains', () => {
  const stateOf = (value: string) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1>${steps.map((step, at) => `<div><h3>${step}</h3><p>${at < 2 ? 'Complete' : value}</p></div>`).join('')}`,
    ).steps.import.state;
  expect(stateOf('<b title="Failed">ERR</b>')).toBe('failed');
  expect(stateOf('<b title="Failed once before">ERR</b>')).toBe('unknown');
});
