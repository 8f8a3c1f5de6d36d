// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markups } from '../markups.ts';
import { documentOf, pageOf } from '../pages.ts';
import { detailsSamples, listSample, start } from '../samples.ts';
import { explain } from '../words/english.ts';

const steps = ['Roster Extract Progress', 'Data Conversion Progress', 'Canvas Imports Progress'];
const details = (values: string[]) =>
  documentOf(
    `<button>Back to all Rostering Jobs</button><button>Refresh</button><h1>Ada’s nightly</h1><p>Job ID: 58213</p>${steps
      .map((step, at) => `<p><b>${step}</b> <i>${values[at]}</i></p>`)
      .join('')}`,
  );

test('why each step is known, or is not', () => {
  expect(explain(details(['Complete', '8%', '']), start)).toBe(
    `read as: details
step labels: 1, blocks: 0, tabs: 0
id: found, name: found
extract: complete (inside: word), start: not found
conversion: running 8% (inside: number), start: not found
import: waiting (inside: nothing there), start: not found
imports: not found`,
  );
  expect(explain(details(['Complete', 'Ada', '']), start)).toContain(
    'conversion: unknown (inside: words that nobody knows)',
  );
});

test('what each job of a list lacks', () => {
  const row = '<tr><td>Roster Import</td><td>Ada</td><td>Lost</td><td>Somewhere</td></tr>';
  const list = documentOf(
    `<h2>Rostering Jobs</h2><table><tr><th>Type</th><th>Posted By</th><th>Status</th><th>Stage</th></tr>${row}</table>`,
  );
  expect(explain(list, start)).toBe(
    `read as: list
jobs: 1, schedules: not found
job 1: without jobId sisType updatedAt stage status`,
  );
});

test('another page, and one that throws', () => {
  expect(explain(documentOf('<p>Ada</p>'), start)).toBe('read as: no page of the tool');
  expect(explain({} as Document, start)).toMatch(/^read as: /);
});

test('none of it is text of the page: no name, no id, no time', () => {
  const ours = /^(?:[a-z, ()]+: (?:[a-z, ]|\d{1,3}%? ?|\(|\)|:)*|job \d+: without [a-zA-Z ]+)$/;
  for (const [markup] of markups) {
    for (const view of [...Object.values(detailsSamples), listSample]) {
      for (const line of explain(pageOf(markup, view), start).split('\n'))
        expect(line).toMatch(ours);
    }
  }
}, 300_000);
