// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listOf } from '../drawn.ts';

const heads = ['Job', 'Posted By', 'Time Updated', 'Status', 'Details'];
const updatedAt = (time: string) => {
  const cells = ['70115', 'Ada', time, 'Complete', '<a href="#">Show Details</a>'];
  const line = (texts: string[], tag: string) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const { rows } = listOf(
    `<h2>Sync Event History</h2><table>${line(heads, 'th')}${line(cells, 'td')}</table>`,
  );
  return rows[0]?.updatedAt;
};

const at = new Date(2026, 10, 24, 2, 1).getTime();

test.each([
  '<i aria-hidden="true">11/24/26 2:01 AM</i><span>Tuesday, November 24, 2026 at 2:01 AM</span>',
  '<b>Updated</b><i aria-hidden="true">11/24/26, 2:01 AM</i><span>on Tuesday, November 24, 2026, 2:01 a.m.</span>',
  '<b>Last updated on</b> <i>Tue 11/24/2026</i> <i>2:01am</i>',
  '<span>Tue 11/24/2026 2:01am</span><span>19 minutes ago</span>',
  '<span>Nov 24, 2:01 AM</span><span>by Ada</span>',
])('one time, in whatever forms: %s', (time) => {
  expect(updatedAt(time)).toBe(at);
});

test.each([
  '<span>Begun 11/24/2026 1:40 AM</span><span>Updated 11/24/2026 2:01 AM</span>',
  '<span>11/24/2026 1:40 AM – 2:01 AM</span>',
  '<span>11/24/2026 2:01 AM</span><span>11/24/2026 3:01 AM Central Time</span>',
  '<span>19 minutes ago</span>',
])('two times, or none: %s', (time) => {
  expect(updatedAt(time)).toBeNull();
});
