// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

// Pages that say two things of one step, or one thing where another is looked for: none is a guess.

const head = `${buttons}<h1>Nightly Roster</h1><p>Job ID: 58213</p>`;
const card = (at: number, value: string) => `<div><h3>${steps[at]}</h3>${value}</div>`;
const stepsOf = (values: string[], more = '') =>
  detailsOf(`${head}${values.map((value, at) => card(at, value)).join('')}${more}`).steps;
const bar = (now: number, more = '') =>
  `<div role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${now}" ${more}></div>`;
const done = '<p>Complete</p>';
const list = (values: string[]) =>
  `<ul>${values.map((value, at) => `<li>Import ${at + 1} <i>${value}</i></li>`).join('')}</ul>`;

test('two percentages of one step are none, and no blank', () => {
  expect(stepsOf([done, '<p>42%</p><p>58%</p>', '<p>8%</p>']).conversion.state).toBe('unknown');
  expect(stepsOf([done, '<p>42%</p><p>42%</p>', '']).conversion.percent).toBe(42);
});

test('a full bar is a complete step only where a later one has begun', () => {
  expect(stepsOf([bar(100), bar(42), bar(0)])).toMatchObject({
    extract: { state: 'complete' },
    conversion: { state: 'running', percent: 42 },
  });
  expect(stepsOf([bar(100), bar(100), bar(100)]).import.state).toBe('unknown');
});

test('a bar that is called by a word nobody knows does not run', () => {
  expect(stepsOf([done, bar(37, 'aria-valuetext="Halted"'), bar(0)]).conversion.state).toBe(
    'unknown',
  );
});

test('a step that is shown twice, in two states, is unknown', () => {
  const twice = (value: string) =>
    detailsOf(
      `${head}<section>${[done, '<p>42%</p>', ''].map((each, at) => card(at, each)).join('')}</section><section>${[done, value, ''].map((each, at) => card(at, each)).join('')}</section>`,
    ).steps.conversion;
  expect(twice('<p>42%</p>')).toMatchObject({ state: 'running', percent: 42 });
  expect(twice('<p>Failed at 42%</p>').state).toBe('unknown');
});

test('a step of several imports is what they come to, and unknown where they contradict it', () => {
  const imported = (value: string, ...batches: string[]) =>
    stepsOf([done, done, `${value}${list(batches)}`]).import.state;
  expect(imported('', 'Pending', 'No data')).toBe('waiting');
  expect(imported('', 'Complete', 'Pending')).toBe('running');
  expect(imported(done, 'Complete', 'Failed')).toBe('unknown');
});

test('a label and a value may span the same columns of their rows', () => {
  const row = (tag: string, contents: string[], span: string) =>
    `<tr>${contents.map((content) => `<${tag}${span}>${content}</${tag}>`).join('')}</tr>`;
  const values = ['Complete', '', '58%', '', '', ''];
  expect(
    detailsOf(`${head}<table>${row('th', steps, ' colspan="2"')}${row('td', values, '')}</table>`)
      .steps,
  ).toMatchObject({
    extract: { state: 'complete' },
    conversion: { state: 'running', percent: 58 },
  });
});

test('values that stand before their labels are not taken for those of the labels before them', () => {
  const flat = ['Complete', '58%', ''].map((value, at) => `<p>${value}</p><p>${steps[at]}</p>`);
  expect(detailsOf(`${head}<div>${flat.join('')}</div>`).steps.extract.state).not.toBe('running');
});

/** Two imports, each in a tab of its own, below a step that shows this. */
function batches(value: string, blocks: string) {
  const tab = (at: number) =>
    `<button role="tab" aria-controls="p${at}">Import Details ${at}</button>`;
  const panel = (at: number) => `<div role="tabpanel" id="p${at}">${blocks}</div>`;
  return detailsOf(
    `${head}${[done, done, value].map((each, at) => card(at, each)).join('')}<div role="tablist">${tab(1)}${tab(2)}</div>${panel(1)}${panel(2)}`,
  ).batches;
}
const block = (title: string, names: string[], cells: string[]) =>
  `<h4>${title}</h4><table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

test('a tab in which the head of a second import is missing is none of the first', () => {
  const names = ['Type', 'Created', 'Restored', 'Deleted'];
  const both = (created: string) =>
    block('Import Counts', names, ['Users', created, '0', '1']) +
    block('Import Timing', ['Time', 'Status'], ['Nov 24, 2026, 2:09 AM', 'Pending']);
  expect(batches('<p>42%</p>', both('7'))?.[0]?.counts).toHaveLength(1);
  expect(batches('<p>42%</p>', both('7') + both('9'))?.[0]?.counts).toBeNull();
});

test('imports are not complete by their tables alone while the step of them runs', () => {
  const timing = (state: string) =>
    block('Import Timing', ['Time', 'Status'], ['Nov 24, 2026, 2:09 AM', state]);
  const states = (value: string, state: string) =>
    batches(value, timing(state))?.map(({ step }) => step.state);
  expect(states('<p>42%</p>', 'Completed')).toEqual(['unknown', 'unknown']);
  expect(states(done, 'Completed')).toEqual(['complete', 'complete']);
});

test('a value behind the group of the steps, in an element like that of the first step, is the last one’s', () => {
  const page = (last: string) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1><div><div><div><button>Roster Extract</button><em>Complete</em></div><button>Data Conversion</button><em>Complete</em><div><button>Canvas Imports</button></div></div>${last}</div>`,
    ).steps.import;
  expect(page('<em>Failed at 64%</em>')).toEqual({ state: 'failed', percent: 64 });
  expect(page('<em>30%</em>')).toEqual({ state: 'running', percent: 30 });
  // What stands in another element, or after another text, is about the job.
  expect(page('<p><strong>Failed</strong></p>').state).toBe('waiting');
  expect(page('<span>Status</span><em>Failed</em>').state).toBe('waiting');
});
