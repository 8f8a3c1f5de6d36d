import { expect, it, vi } from 'vitest';
import { createColumn } from '../../../../../utils/roster/explain/group/column';

it('grows by small parts: nothing is copied, and no task gets longer the more there is', () => {
  const made: number[] = [];
  const Real = Int32Array;
  vi.stubGlobal(
    'Int32Array',
    class extends Real {
      constructor(length: number) {
        super(length);
        made.push(length);
      }
    },
  );
  try {
    const column = createColumn(-1);
    for (let place = 0; place < 300_000; place += 3) column.put(place, place * 2);
    const wrong = [];
    for (let place = 0; place < 300_000; place += 3) {
      if (column.at(place) !== place * 2) wrong.push(place);
    }
    expect(wrong).toEqual([]);
    expect([column.at(1), column.at(-1), column.at(5_000_000)]).toEqual([-1, -1, -1]);
  } finally {
    vi.unstubAllGlobals();
  }
  expect(Math.max(...made)).toBeLessThanOrEqual(4096);
});
