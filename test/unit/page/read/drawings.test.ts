// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

const head = `${buttons}<h1>Nightly Roster</h1><p>Job ID: 58213</p>`;

/** Three steps, each with a drawing before its label and more below it. */
const drawn = (drawings: string[], more: string[] = []) =>
  detailsOf(
    `${head}${steps.map((step, at) => `<section><svg viewBox="0 0 9 9"><path d="M0 0h9"/>${drawings[at] ?? ''}</svg><div><b>${step}</b>${more[at] ?? ''}</div></section>`).join('')}`,
  ).steps;

test.each([
  ['in one text', '<text>37%</text>'],
  ['in two', '<text>37</text><text>%</text>'],
  ['in pieces of a text', '<text><tspan>37</tspan><tspan>%</tspan></text>'],
])('a drawing says what is written in it, %s', (_, figure) => {
  expect(drawn(['<text>Done</text>', figure, ''])).toMatchObject({
    extract: { state: 'complete' },
    conversion: { state: 'running', percent: 37 },
    import: { state: 'waiting' },
  });
});

test('what a drawing says must agree with what stands beside it', () => {
  const words = ['<i>Complete</i>', '<i>60%</i>', ''];
  expect(drawn(['', '<text>60%</text>'], words).conversion).toMatchObject({ percent: 60 });
  expect(drawn(['', '<text>37%</text>'], words).conversion.state).toBe('unknown');
});

test('a number in a drawing that is not said to be a percentage is no value, and hides one', () => {
  expect(drawn(['<text>Done</text>', '<text>37</text>', '']).conversion.state).toBe('unknown');
});

test('a drawing that is a bar remains one', () => {
  const bar =
    '<svg role="meter" aria-valuemin="0" aria-valuemax="4" aria-valuenow="1"><text>25%</text></svg>';
  const cells = ['Done', bar, ''].map((value, at) => `<li><b>${steps[at]}</b> ${value}</li>`);
  expect(detailsOf(`${head}<ul>${cells.join('')}</ul>`).steps.conversion).toEqual({
    state: 'running',
    percent: 25,
  });
});

test('a chart says nothing of the steps', () => {
  const chart =
    '<text>12:00 AM</text><text>1:00 AM</text><text>2:00 AM</text><text>Complete</text>';
  const words = ['<i>Complete</i>', '<i>Failed at 12%</i>', ''];
  const read = {
    extract: { state: 'complete' },
    conversion: { state: 'failed', percent: 12 },
    import: { state: 'waiting' },
  };
  expect(drawn(['', chart, ''], words)).toMatchObject(read);
});
