// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

const dresses = {
  'a text field': (text: string, id: string) => `<input id="${id}" readonly value="${text}">`,
  'a field that is off': (text: string, id: string) =>
    `<input id="${id}" disabled value="${text}">`,
  'an area': (text: string, id: string) => `<textarea id="${id}" readonly>${text}</textarea>`,
};

test.each(Object.entries(dresses))('%s that nobody can write into shows a value', (_, field) => {
  const line = (label: string, text: string, id: string) =>
    `<div><label for="${id}">${label}</label>${field(text, id)}</div>`;
  const values = ['Complete', '', '58%'];
  const page = detailsOf(
    `${buttons}<h1>Rostering Job Details</h1>${line('Job ID', '48213', 'a')}${line('Name', 'Oak Hill Nightly', 'b')}<h2>Progress</h2><div>${steps.map((step, at) => line(step, values[at] ?? '', `s${at}`)).join('')}</div>`,
  );
  expect(page).toMatchObject({
    jobId: '48213',
    name: 'Oak Hill Nightly',
    steps: {
      extract: { state: 'complete' },
      conversion: { state: 'skipped' },
      import: { state: 'running', percent: 58 },
    },
  });
});

test('what may be written into is no value', () => {
  const line = (step: string, at: number) =>
    `<li><h3>${step}</h3>${at === 2 ? '<input value="Failed at 3%"><input type="search" readonly value="Failed">' : 'Complete'}</li>`;
  const page = detailsOf(`${buttons}<h1>Nightly</h1><ul>${steps.map(line).join('')}</ul>`);
  expect(page.steps.import.state).not.toBe('failed');
});
