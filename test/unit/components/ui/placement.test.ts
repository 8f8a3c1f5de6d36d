import fc from 'fast-check';
import { expect, it } from 'vitest';
import { place } from '../../../../components/ui/placement';

const viewport = { width: 800, height: 600 };
const bubble = { width: 300, height: 100 };

it('goes below its anchor, in the middle', () => {
  const anchor = { left: 400, top: 100, width: 24, height: 24 };
  expect(place(anchor, bubble, viewport)).toEqual({ left: 262, top: 130 });
});

it('goes above where there is no room below', () => {
  const anchor = { left: 400, top: 560, width: 24, height: 24 };
  expect(place(anchor, bubble, viewport).top).toBe(454);
});

it('never leaves a viewport that is large enough', () => {
  const size = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(size(780), size(580), size(790), size(590), (width, height, left, top) => {
      const spot = place({ left, top, width: 24, height: 24 }, { width, height }, viewport);
      expect(spot.left).toBeGreaterThanOrEqual(8);
      expect(spot.top).toBeGreaterThanOrEqual(8);
      expect(spot.left + width).toBeLessThanOrEqual(792);
      expect(spot.top + height).toBeLessThanOrEqual(592);
    }),
  );
});
