// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { detailsOf, listOf } from './drawn.ts';

// What pages of component libraries that nobody here had seen taught.

test('a job whose time is the link that opens it', () => {
  const item = (time: string, status: string) =>
    `<li><a href="#">${time}</a><div><div>Posted By</div><div>Ada</div></div><div><div>Status</div><div>${status}</div></div><a href="#">Show Details</a></li>`;
  const { rows } = listOf(
    `<h2>Schedules</h2><p>Next Run: 2026-11-26 02:00</p><h2>Sync Event History</h2><ol>${item('Nov 25, 2026, 02:14 AM MST', 'Failed')}${item('Nov 24, 2026, 02:11 AM MST', 'Complete')}</ol>`,
  );
  expect(rows.map(({ status }) => status)).toEqual(['failed', 'completed']);
  expect(rows.map(({ updatedAt }) => updatedAt)).toEqual([
    Date.parse('2026-11-25T09:14:00Z'),
    Date.parse('2026-11-24T09:11:00Z'),
  ]);
});

test('a card without a stage is of a job that ended well, or not understood', () => {
  const card = (status: string, stage: string) =>
    `<div><h3>Roster Import</h3><p>Posted By: Ada</p><p>SIS Type: PowerSchool</p><p>Time Updated: 2026-11-25 02:20<br>${stage}</p><b>${status}</b><button>Job Status Details</button></div>`;
  const all = [
    card('In Progress', 'Stage: Roster Extract'),
    card('Warning', ''),
    card('Failed', ''),
  ];
  const { rows } = listOf(`<h1>Rostering Jobs</h1><div>${all.join('')}</div>`);
  expect(rows.map(({ status, stage }) => [status, stage])).toEqual([
    ['in-progress', 'extract'],
    ['warning', null],
    ['failed', 'unknown'],
  ]);
});

test('the number that Canvas gave an import stands below its title', () => {
  const item = (n: number, status: string) =>
    `<li><p>Import ${n}</p><p>SIS Import 9055${n}</p><span>${status}</span></li>`;
  const { batches } = detailsOf(
    `<a href="#">Back to all Rostering Jobs</a><h1>Nightly</h1><p>Job ID 58213</p><button>Refresh</button><h2>Canvas Imports</h2><ul>${item(1, 'Complete')}${item(2, 'Failed')}${item(3, '')}</ul>`,
  );
  expect(batches?.map(({ label, step }) => [label, step.state])).toEqual([
    ['Import 1', 'complete'],
    ['Import 2', 'failed'],
    ['Import 3', 'unknown'],
  ]);
});

test('what a badge says for screen readers may mean what it shows', () => {
  const item = (time: string, heard: string, status: string) =>
    `<li><h3>${time} <span><span>${heard}</span><span>${status}</span></span></h3><p>Ada</p><a href="#">Show Details</a></li>`;
  const statusesOf = (heard: string) =>
    listOf(
      `<h2>Schedules</h2><p>Next Run: 2026-11-26 02:00</p><h2>Sync Event History</h2><ul>${item('Nov 25, 2026, 2:14 AM', 'Critical', 'Failed')}${item('Nov 24, 2026, 2:11 AM', heard, 'Complete')}</ul>`,
    ).rows.map(({ status }) => status);
  expect(statusesOf('Success')).toEqual(['failed', 'completed']);
  expect(statusesOf('Failed')).toEqual(['failed', 'unknown']);
});

test('a head of columns without a row is no import', () => {
  const page = (rows: string) =>
    detailsOf(
      `<button>Back to all Rostering Jobs</button><h2>Nightly</h2><p>58213</p><button>Refresh</button><p><a href="#">users.csv</a></p><div><div><div>Import</div><div>SIS Import</div><div>Status</div></div><div>${rows}</div></div>`,
    ).batches;
  expect(page('')).toBeNull();
  expect(page('<div>Import 1</div><div>90555</div><div>Complete</div>')).toMatchObject([
    { label: 'Import 1', step: { state: 'complete' } },
  ]);
});

test('a twin of the head stands beside the heading, and the whole table further out', () => {
  const columns = ['Type', 'Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'];
  const head = `<thead><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr></thead>`;
  const page = (rows: string) =>
    listOf(
      `<div><div><div><h2>Rostering Jobs</h2></div><div aria-hidden="true"><table>${head}</table></div></div><div><table>${head}<tbody>${rows}</tbody></table></div></div>`,
    ).rows;
  const cells = ['Roster Import', 'Ada', 'PowerSchool', '2026-11-25 02:20', 'Data Conversion'];
  const row = [...cells, 'Failed'].map((cell) => `<td>${cell}</td>`).join('');
  expect(page(`<tr>${row}</tr>`)).toMatchObject([{ status: 'failed', stage: 'conversion' }]);
  expect(page('')).toEqual([]);
});
