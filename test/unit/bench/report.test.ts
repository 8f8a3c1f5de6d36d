import { expect, test } from 'vitest';
import { counted } from '../../bench/figure';
import { markdownOf, type Report } from '../../bench/report';

const baseline = { name: 'without', value: 8 };
const plot = {
  id: 'list',
  title: 'How it grows',
  x: { name: 'jobs' },
  y: { name: 'time', unit: 'ms' as const },
  lines: [],
};
const report: Report = {
  measuredAt: '2026-11-29T06:12:44.000Z',
  effort: 'whole',
  took: 431.6,
  machine: {
    processor: 'Some processor',
    cores: 2,
    memory: '8 GB',
    system: 'Linux 6',
    node: 'v24.1.0',
    browser: 'Chromium 156',
    extension: '0.1.0',
    loadBefore: 0.31,
  },
  rows: {
    list: {
      took: 3,
      figures: [counted({ name: 'A row', unit: 'ms', value: 4, baseline })],
      remarks: ['Read as a whole.'],
      plots: [plot],
    },
  },
};

test('says when, on what and how long, the table, the plots and what to know', () => {
  const text = markdownOf(report);
  expect(text).toContain('2026-11-29 06:12 UTC, whole run of 432 s');
  expect(text).toMatch(/^\| A row +\| 4 ms +\| without: 8 ms \| 2 × less \|/m);
  expect(text).toContain('![How it grows](list.svg)');
  expect(text).toContain('- Read as a whole.');
  expect(text).toContain('Browser: Chromium 156');
  expect(text).toContain('Load in the minute before: 0.31');
});
