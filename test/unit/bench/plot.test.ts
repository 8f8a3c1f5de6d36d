import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Plot, svgOf } from '../../bench/plot';

const growing: Plot = {
  id: 'growing',
  title: 'Ours & "theirs" <as it grows>',
  x: { name: 'jobs' },
  y: { name: 'time', unit: 'ms' },
  lines: [
    { name: 'ours', points: [1, 10, 100].map((x) => ({ x, y: x })) },
    { name: 'theirs', points: [1, 10, 100].map((x) => ({ x, y: 10 * x })) },
  ],
};
const parsed = (plot: Plot) =>
  new JSDOM(svgOf(plot), { contentType: 'image/svg+xml' }).window.document;
/** The dots of all lines, as pairs of coordinates. */
const dots = (plot: Plot) =>
  [...parsed(plot).querySelectorAll('circle')].map((dot) =>
    ['cx', 'cy'].map((name) => Number(dot.getAttribute(name))),
  );

test('is well-formed whatever its words are, and says them to who cannot see it', () => {
  const { documentElement } = parsed(growing);
  expect(documentElement.nodeName).toBe('svg');
  expect(documentElement.getAttribute('aria-label')).toBe(growing.title);
  expect(documentElement.textContent).toContain(growing.title);
});

test('has a dot for each point, equal factors the same way apart, more of it further up', () => {
  const all = dots(growing);
  expect(all).toHaveLength(6);
  const [[x1, y1] = [], [x2, y2] = [], [x3, y3] = []] = all as number[][];
  expect((x3 ?? 0) - (x2 ?? 0)).toBeCloseTo((x2 ?? 0) - (x1 ?? 0), 0);
  expect((y1 ?? 0) - (y2 ?? 0)).toBeCloseTo((y2 ?? 0) - (y3 ?? 0), 0);
  expect(y2).toBeLessThan(y1 ?? 0);
  // What is ten times as much stands one step higher at the same place.
  expect(all[3]).toEqual([x1, y2]);
});

test('names each line in its own color, over the style of all other text', () => {
  const document = parsed(growing);
  const lines = [...document.querySelectorAll('polyline')].map((line) =>
    line.getAttribute('stroke'),
  );
  const names = [...document.querySelectorAll('text[style]')];
  expect(names.map(({ textContent }) => textContent)).toEqual(['ours', 'theirs']);
  expect(names.map((name) => name.getAttribute('style'))).toEqual(
    lines.map((color) => `fill:${color}`),
  );
});

test('puts nothing at the foot of a logarithmic axis, and names amounts at its ticks', () => {
  const plot: Plot = {
    ...growing,
    lines: [
      {
        name: 'a',
        points: [
          { x: 1, y: 0 },
          { x: 10, y: 5 },
        ],
      },
    ],
  };
  const [[, foot] = [], [, above] = []] = dots(plot) as number[][];
  expect(foot).toBeGreaterThan(above ?? 0);
  expect(parsed(plot).documentElement.textContent).toContain('10 ms');
});

test('a linear axis begins at nothing', () => {
  const plot: Plot = {
    ...growing,
    x: { name: 'day', isLinear: true },
    y: { name: 'heap', unit: 'MB', isLinear: true },
    lines: [{ name: 'a', points: [0, 15, 30].map((x) => ({ x, y: 7 })) }],
  };
  const text = parsed(plot).documentElement.textContent ?? '';
  expect(text).toContain('0 MB');
  const all = dots(plot);
  expect(new Set(all.map(([, y]) => y)).size).toBe(1);
  expect((all[1]?.[0] ?? 0) - (all[0]?.[0] ?? 0)).toBeCloseTo(
    (all[2]?.[0] ?? 0) - (all[1]?.[0] ?? 0),
    0,
  );
});

test('a plot of nothing is none', () => {
  expect(() => svgOf({ ...growing, lines: [] })).toThrow('nothing to plot');
});
