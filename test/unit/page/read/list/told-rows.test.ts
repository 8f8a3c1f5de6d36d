// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listOf } from '../../drawn.ts';

// Jobs that tell in sentences what others show in columns.

const card = (title: string, status: string, ...said: string[]) =>
  `<li><h3>${title}</h3><b>${status}</b><button>Job Status Details</button>${said.map((text) => `<p>${text}</p>`).join('')}</li>`;
const rowsOf = (...cards: string[]) =>
  listOf(`<h1>Rostering Jobs</h1><ul>${cards.join('')}</ul>`).rows;

test('a title says the type and the SIS, a sentence the stage', () => {
  const updated = 'Posted by Ada. Updated on Nov 25, 2026 at 2:18 AM.';
  expect(
    rowsOf(
      card(
        'Roster Import from Aspen',
        'In Progress',
        updated,
        'It is now in the Data Conversion stage.',
      ),
      card(
        'Roster Import from Infinite Campus',
        'Failed',
        updated,
        'It failed during the Roster Extract step.',
      ),
      card('Roster Import from Aspen', 'Failed', updated, 'Stopped in the Canvas Imports phase'),
      card('Roster Import from Aspen', 'Completed', updated),
    ),
  ).toMatchObject([
    { type: 'Roster Import', sisType: 'Aspen', stage: 'conversion', status: 'in-progress' },
    { sisType: 'Infinite Campus', stage: 'extract', status: 'failed' },
    { sisType: 'Aspen', stage: 'import', status: 'failed' },
    { type: 'Roster Import', sisType: 'Aspen', stage: null, status: 'completed' },
  ]);
});

test('what will be, or is over, is no stage', () => {
  const updated = 'Updated on Nov 25, 2026 at 2:18 AM.';
  const told = [
    'It will be in the Data Conversion stage soon.',
    'Nothing went wrong in the Data Conversion stage.',
    'It has not failed in the Data Conversion stage.',
  ];
  for (const said of told) {
    const [first] = rowsOf(
      card('Roster Import from Aspen', 'In Progress', updated, said),
      card('Roster Import from Aspen', 'Completed', updated),
    );
    expect(first?.stage, said).toBe('unknown');
  }
});

test('a stage may follow its status in a text of its own', () => {
  const row = (status: string, place: string) =>
    `<li><h3>Roster Import</h3><p>Nov 25, 2026, 2:18 AM</p><b>${status}</b> <i>${place}</i><button>Job Status Details</button></li>`;
  const stages = rowsOf(
    row('Failed', 'during Data Conversion'),
    row('In Progress', 'in Roster Extract'),
    row('In Progress', 'after Roster Extract'),
  ).map(({ stage }) => stage);
  expect(stages).toEqual(['conversion', 'extract', 'unknown']);
});
