import { expect, it } from 'vitest';
import { type PanelBox, type Standing, standing } from '../../../../utils/page/anchor/stands-well';

const box = (left: number, top: number, right: number, bottom: number): PanelBox => ({
  left,
  top,
  right,
  bottom,
});
const heading = { before: box(100, 50, 1100, 90), after: box(100, 250, 1100, 290) };
const good: Standing = {
  panel: box(100, 50, 1100, 234),
  neighbors: [heading],
  width: { before: 1280, after: 1280 },
  isReachable: true,
  isOnTop: true,
};

it('is well where it is as wide as the content above which it stands', () => {
  expect(standing(good)).toBe(2);
  // A scroll bar has come for its height, and has taken its width from everything.
  const after = box(100, 250, 1085, 290);
  expect(
    standing({
      ...good,
      panel: box(100, 50, 1085, 234),
      neighbors: [{ ...heading, after }],
      width: { before: 1280, after: 1265 },
    }),
  ).toBe(2);
});

it.each<[string, Partial<Standing>]>([
  ['narrower than the content', { panel: box(100, 50, 700, 234) }],
  ['beyond the window', { panel: box(100, 50, 1400, 234) }],
  [
    'a column beside the content',
    {
      panel: box(0, 50, 300, 234),
      neighbors: [{ before: box(0, 50, 300, 90), after: box(0, 250, 300, 290) }],
    },
  ],
])('is not as it should be where it is %s', (_, facts) => {
  expect(standing({ ...good, ...facts })).toBe(1);
});

it.each<[string, Partial<Standing>]>([
  ['it has no width', { panel: box(100, 50, 100, 234) }],
  ['it has no height', { panel: box(100, 50, 1100, 50) }],
  ['it covers something', { neighbors: [{ ...heading, after: box(100, 200, 1100, 240) }] }],
  ['it squeezes something', { neighbors: [{ ...heading, after: box(600, 250, 1100, 290) }] }],
  ['something is pushed out of reach', { isReachable: false }],
  ['something stands before it', { isOnTop: false }],
])('must not stay where %s', (_, facts) => {
  expect(standing({ ...good, ...facts })).toBe(0);
});
