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

test('a picture with a name is what it is called, and what is written in it may be a step’s value', () => {
  const [first = '', second = '', third = ''] = steps;
  const named = '<svg role="img" aria-label="The last thirty nights"><text>Failed</text></svg>';
  const page = (...values: string[]) =>
    detailsOf(
      `${head}${[first, second, third].map((step, at) => `<section><b>${step}</b>${values[at]}</section>`).join('')}`,
    ).steps;
  expect(page('Done', `${named}`, '').conversion.state).toBe('unknown');
  expect(page('Done', `8% ${named}`, '').conversion).toEqual({ state: 'running', percent: 8 });
});

const ring = (dashes: string) => `<svg><circle r="9" /><circle r="9" ${dashes} /></svg>`;

test.each([
  ['a ring', ring('stroke-dasharray="12.5 56.5"'), ring('stroke-dasharray="0 56.5"')],
  [
    'a ring that is moved',
    ring('stroke-dasharray="56.5" stroke-dashoffset="44"'),
    ring('stroke-dasharray="56.5" stroke-dashoffset="56.5"'),
  ],
  [
    'a bar',
    '<p class="bar"><i style="height:4px; width: 22.1%"></i></p>',
    '<p class="bar"><i style="height:4px; width: 0%; max-width: 90%"></i></p>',
  ],
])(
  '%s drawn in part, without a figure, is a step at work, of which no more is known',
  (_, part, idle) => {
    const done = `<i>Complete</i>${ring('')}`;
    const page = (last: string) =>
      detailsOf(
        `${head}${steps.map((step, at) => `<section><b>${step}</b>${at < 2 ? done : last}</section>`).join('')}`,
      ).steps.import.state;
    expect(page(part)).toBe('unknown');
    expect(page(idle)).toBe('waiting');
  },
);
