import { describe, expect, it } from 'vitest';
import { backOff } from '../../../utils/background/schedule';
import { random } from '../../canvas/random';

const second = 1000;
const minute = 60 * second;

describe('after a row of failures Canvas is left alone', () => {
  const next = random(11);
  const waits = (failures: number) =>
    Array.from({ length: 2000 }, () => backOff(failures, null, next()));

  it.each([
    [1, 10 * second],
    [2, 20 * second],
    [4, 80 * second],
    [6, 5 * minute],
    [40, 5 * minute],
  ])('%i in a row: between a ceiling that doubles and its half', (failures, most) => {
    const all = waits(failures);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(most / 2);
    expect(Math.max(...all)).toBeLessThanOrEqual(most);
    // All of the span is used, so that a thousand computers do not come back at once.
    const quarters = [0, 1, 2, 3].map(
      (part) => all.filter((ms) => Math.floor((8 * (ms - most / 2)) / most) === part).length,
    );
    for (const count of quarters) expect(count).toBeGreaterThan(400);
  });

  it('each time for no shorter than the time before, until the wait is the longest', () => {
    for (let failures = 1; failures < 6; failures++) {
      expect(Math.min(...waits(failures + 1)), `${failures}`).toBeGreaterThanOrEqual(
        Math.min(5 * minute, 10 * second * 2 ** failures) / 2,
      );
    }
    expect(backOff(2, null, 0)).toBeGreaterThanOrEqual(backOff(1, null, 1));
  });

  it('for as long as it asks at least, however short the wait would have been', () => {
    expect(backOff(1, 7 * minute, 0)).toBe(7 * minute);
    expect(backOff(1, 1, 0)).toBe(5 * second);
  });
});
