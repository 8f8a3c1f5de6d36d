// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf } from '../drawn.ts';

// Tables of imports whose columns are called in words that nobody knows.

const row = (tag: string, texts: string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const batchesOf = (head: string[], ...rows: string[][]) =>
  detailsOf(
    `${buttons}<h1>Nightly Roster</h1><p>Job ID: 58213</p><h2>Imports (${rows.length})</h2><table>${row('th', head)}${rows.map((cells) => row('td', cells)).join('')}</table>`,
  ).batches?.map(({ label, step }) => `${label}: ${step.state}`) ?? null;

test('each row with the number of an import is one, whatever the column beside it is called', () => {
  for (const title of ['Canvas Import', 'Batch']) {
    expect(batchesOf([title, 'How it went'], ['1', 'Complete'], ['2', 'Failed'])).toEqual([
      '1: complete',
      '2: failed',
    ]);
  }
  expect(batchesOf(['Import', 'So far'], ['Batch 1', ''], ['Batch 2', ''])).toEqual([
    'Batch 1: unknown',
    'Batch 2: unknown',
  ]);
  expect(
    batchesOf(['Import', 'Begun', 'So far'], ['Batch 1', 'Nov 25, 2026, 2:03 AM', 'Complete']),
  ).toEqual(['Batch 1: complete']);
});

test('what two cells of its row say differently is not known', () => {
  expect(batchesOf(['Import', 'Upload', 'Canvas'], ['Batch 1', 'Complete', 'Failed'])).toEqual([
    'Batch 1: unknown',
  ]);
});

test('the head of a column is no import, and rows without its number are none', () => {
  expect(batchesOf(['Import', 'How it went'], ['users.csv', 'Complete'])).toBeNull();
  expect(batchesOf(['Import', 'How it went'], ['90555', 'Complete'], ['90556', ''])).toBeNull();
  expect(batchesOf(['ID', 'File'], ['1', 'users.csv'], ['2', 'courses.csv'])).toBeNull();
});
