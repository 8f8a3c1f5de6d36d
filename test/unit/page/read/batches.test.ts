// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

/** The last step of a job whose other steps are complete, with what stands below its label. */
const importOf = (below: string) => {
  const cards = steps.map((step, at) => `<li><b>${step}</b>${at < 2 ? '<i>Done</i>' : below}</li>`);
  return detailsOf(
    `${buttons}<h1>Nightly Roster</h1><p>Job ID: 58213</p><ul>${cards.join('')}</ul>`,
  ).steps.import;
};
const rows = (...values: string[]) =>
  `<div role="table">${values.map((value, at) => `<div role="row"><span role="cell">Import ${at + 1}</span><span role="cell">${value}</span></div>`).join('')}</div>`;

test('the step’s own figure stands beside that of the only import that has one', () => {
  expect(importOf(`<i>9%</i>${rows('27%', '', '')}`)).toEqual({ state: 'running', percent: 9 });
  expect(importOf(`<i>9%</i>${rows('27%', 'not begun', '')}`)).toMatchObject({ percent: 9 });
  expect(importOf(`<i>Complete</i>${rows('27%', '')}`).state).toBe('unknown');
});

test('one of several imports without a value has not begun', () => {
  expect(importOf(rows('Complete', '')).state).toBe('unknown');
  expect(importOf(rows('Complete', 'Complete', '')).state).toBe('unknown');
  expect(importOf(rows('Complete', 'Complete')).state).toBe('complete');
  expect(importOf(`<i>Complete</i>${rows('Complete', '')}`).state).toBe('complete');
  expect(importOf(`${rows('Complete', 'Complete')}<p>2 of 2</p>`).state).toBe('complete');
  expect(importOf('<p>Batch 1</p><p>Complete</p><p>Batch 2</p>').state).toBe('unknown');
});

test('the figure of one of several imports is not the step’s', () => {
  expect(importOf(rows('Complete', '40%'))).toEqual({ state: 'running', percent: null });
  expect(importOf(rows('40%', '', ''))).toEqual({ state: 'running', percent: null });
  expect(importOf(rows('Complete', 'Failed at 40%'))).toEqual({ state: 'failed', percent: null });
});

test('a caption that counts the steps names no import', () => {
  const parts = steps.map(
    (step, at) =>
      `<fieldset><legend>Step ${at + 1} of 3</legend><h4>${step}</h4><div>${at < 2 ? 'Complete' : `<b>17%</b>${rows('34%', '')}`}</div></fieldset>`,
  );
  expect(detailsOf(`${buttons}<h1>Nightly Roster</h1>${parts.join('')}`).steps.import).toEqual({
    state: 'running',
    percent: 17,
  });
});
