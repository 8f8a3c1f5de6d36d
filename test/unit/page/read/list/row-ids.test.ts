// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { columns, jobs, listOf } from '../../drawn.ts';

// Ids of jobs that no column named so holds, and no link's address.

const row = (tag: string, texts: string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const idsOf = (head: string, ...cells: string[]) =>
  listOf(
    `<h1>SIS Integration</h1><h2>Rostering Jobs <i lang="fr">Synchronisations</i></h2><table>${row('th', [head, ...columns])}${jobs.map((job, at) => row('td', [cells[at] ?? '', ...job])).join('')}</table>`,
  ).rows.map(({ jobId }) => jobId);
const none = [null, null];

test('a column of numbers holds the ids that are signed as such', () => {
  expect(idsOf('No.', '#58213', '#58209')).toEqual(['58213', '58209']);
  expect(idsOf('Number', '# 58213', '# 58209')).toEqual(['58213', '58209']);
  expect(idsOf('No.', '1', '2')).toEqual(none);
  expect(idsOf('Number', '58213', '58209')).toEqual(none);
  expect(idsOf('Ticket', '#58213', '#58209')).toEqual(none);
  expect(idsOf('No.', '#58213', '2')).toEqual(['58213', null]);
});

test('what names a job below its type is its id', () => {
  const below = (...lines: string[]) =>
    listOf(
      `<h1>SIS Integration</h1><h2>Rostering Jobs</h2><table>${row('th', columns)}${jobs.map(([type, ...more], at) => row('td', [`<b>${type}</b><p>${lines[at]}</p>`, ...more])).join('')}</table>`,
    ).rows;
  for (const name of ['Job', 'Job ID:', '#'])
    expect(below(`${name} 58213`, `${name} 58209`)).toMatchObject([
      { type: 'Roster Import', jobId: '58213' },
      { type: 'Roster Import', jobId: '58209' },
    ]);
  for (const line of [
    'Sync 2026',
    'Posted 58213',
    '58213',
    'SIS Import #90555',
    'Job 58213 after Job 58209',
  ])
    expect(below(line, '')[0]?.jobId, line).toBeNull();
  // Elsewhere it may be another job.
  expect(idsOf('Again after', 'Job 58213', 'Job 58209')).toEqual(none);
});
