// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

type Three = [extract: string, conversion: string, last: string];

const rows = (values: Three) =>
  detailsOf(
    `${buttons}<h1>Nightly</h1><ul>${values.map((value, at) => `<li><h3>${steps[at]}</h3><div>${value}</div></li>`).join('')}</ul>`,
  ).steps;
const states = (values: Three) => Object.values(rows(values)).map(({ state }) => state);

const checks = {
  'a sign that style draws': '<i class="done"></i>',
  'an element of the page’s own making': '<app-mark kind="done"></app-mark>',
  'an image without a name': '<img alt="" src="data:,">',
  'a letter of an icon font': '<span aria-hidden="true">\uF00C</span>',
  'the word that a font draws': '<span aria-hidden="true">check_circle</span>',
  'a drawing': '<svg aria-hidden="true"><use href="#done"></use></svg>',
  'a check mark kept from screen readers': '<b aria-hidden="true">✔</b>',
};

test.each(Object.entries(checks))('complete steps that only show %s are not skipped', (_, icon) => {
  expect(states([icon, icon, '58%'])).toEqual(['unknown', 'unknown', 'running']);
  expect(states([icon, '12%', ''])).toEqual(['unknown', 'running', 'waiting']);
});

test('only the conversion is skipped, and only beside an extract that is understood', () => {
  expect(states(['Complete', '', '58%'])).toEqual(['complete', 'skipped', 'running']);
  expect(states(['', 'Complete', '58%'])[0]).toBe('unknown');
  expect(states(['', '', '58%'])).toEqual(['unknown', 'unknown', 'running']);
  // Nor has a step with a 0 begun after one of which nothing is known.
  expect(states(['', '0%', ''])[1]).not.toBe('running');
});

test.each(Object.entries(checks))('a failed step that only shows %s does not wait', (_, icon) => {
  expect(states(['Complete', 'Complete', icon])[2]).toBe('unknown');
  // Its batches say less than it does.
  const batches = '<ol><li>Batch 1: Complete</li><li>Batch 2: Complete</li></ol>';
  expect(states(['Complete', 'Complete', icon + batches])[2]).toBe('unknown');
  expect(states(['Complete', 'Complete', batches])[2]).toBe('complete');
});

test('a number drawn before the label of a step that was skipped is no value', () => {
  const signs = [
    '<path d="M1 2l3 4"/>',
    '<circle r="9"/><text>2</text>',
    '<circle r="9"/><text>3</text>',
  ];
  const items = ['Complete', '', '44%'].map(
    (value, at) =>
      `<li><div><span><svg aria-hidden="true">${signs[at]}</svg></span><span><b>${steps[at]}</b><small>${value}</small></span></div></li>`,
  );
  const page = detailsOf(`${buttons}<h1>Nightly</h1><ol>${items.join('')}</ol>`);
  expect(page.steps.conversion.state).toBe('skipped');
});

test('an element that holds the words of other steps is no picture where it is empty', () => {
  const note = (text: string) => `<app-note>${text}</app-note>`;
  expect(states([note('Complete'), note(''), note('41%')])).toEqual([
    'complete',
    'skipped',
    'running',
  ]);
});

test('an empty element of the page’s own making that nothing calls a picture is a place without a value', () => {
  expect(states(['Complete', '<app-view class="cell"></app-view>', '41%'])[1]).toBe('skipped');
});

test('several rows or items are not one value, though only one of them says something', () => {
  const last = (rest: string) => `<ol><li>Complete</li><li>${rest}</li></ol>`;
  expect(rows(['Complete', 'Complete', `${checks['a drawing']}${last('')}`]).import.state).toBe(
    'unknown',
  );
});

test('a value behind the last part that holds a label is not an import batch’s', () => {
  const part = (step: string, inner: string, behind: string) =>
    `<details><summary>${step}</summary><div>${inner}</div></details><div>${behind}</div>`;
  const [extract = '', conversion = '', last = ''] = steps;
  const icon = '<b aria-hidden="true">✔</b>';
  const batches = `<ol><li>${icon}</li><li>21%</li></ol>`;
  const read = detailsOf(
    `${buttons}<h1>Nightly</h1><div>${part(extract, '', icon)}${part(conversion, '', icon)}${part(last, batches, '81%')}</div>`,
  ).steps;
  expect(read.import.percent).not.toBe(21);
});

test.each([
  ['0 failed', 'waiting'],
  ['Failed: 0', 'waiting'],
  ['<b>Batches: 3, complete: 0</b>', 'waiting'],
  ['<b>Batches: 3, complete: 1</b>', 'running'],
  ['<b>Failed: 0, complete: 3</b>', 'complete'],
  ['Complete (0 errors)', 'complete'],
  ['Complete (0 warnings, 0 errors)', 'complete'],
  ['2 of 3 failed', 'failed'],
  ['<p>Failed</p><p>(0 of 3 done)</p>', 'failed'],
  ['Failed', 'failed'],
])('what is counted as none is no state: %s', (value, state) => {
  expect(states(['Complete', 'Complete', value])[2]).toBe(state);
});
