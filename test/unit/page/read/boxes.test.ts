// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

// A browser's boxes: what is drawn where, as `data-box="left top right bottom"` says.
vi.hoisted(() => {
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = function () {
    const around = this.closest('[data-box]')?.getAttribute('data-box') ?? '0 0 0 0';
    const [left = 0, top = 0, right = 0, bottom = 0] = around.split(' ').map(Number);
    return { left, top, right, bottom } as DOMRect;
  };
});

const cell = (at: number, row: number, content: string) =>
  `<td data-box="${at * 250} ${row * 40} ${at * 250 + 240} ${row * 40 + 36}">${content}</td>`;
const row = (at: number, contents: string[]) =>
  `<tr>${contents.map((content, column) => cell(column, at, content)).join('')}</tr>`;
const table = (...values: string[]) =>
  detailsOf(
    `${buttons}<h1>Nightly</h1><p>Job ID: 58213</p><table><tr><td colspan="3" data-box="0 0 750 36">Progress</td></tr>${row(
      1,
      steps.map((step) => `<b>${step}</b>`),
    )}${row(2, values)}</table>`,
  ).steps;

test('a blank cell below its label is blank, whatever the other cells hold', () => {
  const bar = '<table><tr><td></td><td></td></tr></table><i>8%</i>';
  expect(table('<b>Complete</b>', bar, '')).toMatchObject({
    conversion: { state: 'running', percent: 8 },
    import: { state: 'waiting' },
  });
  expect(table('<b>Complete</b>', '', '<b>Complete</b>').conversion.state).toBe('skipped');
  // One cell too few: which of them is blank, nobody knows.
  expect(table('<b>Complete</b>', '<b>58%</b>').conversion.state).not.toBe('skipped');
});
