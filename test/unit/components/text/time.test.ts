import { describe, expect, it } from 'vitest';
import { ago, clock, durationText } from '../../../../components/text/time';

describe('duration', () => {
  it.each([
    [0, '0\u00a0s'],
    [-5_000, '0\u00a0s'],
    [999, '0\u00a0s'],
    [12_400, '12\u00a0s'],
    [59_999, '59\u00a0s'],
    [60_000, '1\u00a0min'],
    [250_000, '4\u00a0min 10\u00a0s'],
    [599_999, '9\u00a0min 59\u00a0s'],
    [1_139_000, '18\u00a0min'],
    [3_600_000, '1\u00a0h'],
    [3_605_000, '1\u00a0h'],
    [5_040_000, '1\u00a0h 24\u00a0min'],
    [90_000_000, '1\u00a0d 1\u00a0h'],
  ])('%i ms is %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});

describe('ago', () => {
  it.each([
    [-60_000, 'just now'],
    [1_999, 'just now'],
    [3_000, '3\u00a0s ago'],
    [119_000, '1\u00a0min ago'],
    [7_300_000, '2\u00a0h ago'],
    [200_000_000, '2\u00a0d ago'],
  ])('%i ms is %s', (ms, text) => {
    expect(ago(ms)).toBe(text);
  });
});

describe('clock', () => {
  const night = Date.UTC(2026, 10, 24, 9, 0, 12);

  it('names the zone, and no date on the same day', () => {
    const text = clock(night, night + 3_600_000, 'America/Denver');
    expect(text).toMatch(/^2:00\sAM MST$/);
  });

  it('adds weekday and date on another day of that zone', () => {
    // Still Monday evening in Denver, though Tuesday in UTC.
    const evening = Date.UTC(2026, 10, 24, 4, 0);
    expect(clock(evening, night, 'UTC')).not.toContain('Nov');
    expect(clock(evening, night, 'America/Denver')).toMatch(/^Mon, Nov 23.* 9:00\sPM MST$/);
  });

  it('knows summer time', () => {
    const summer = Date.UTC(2026, 6, 1, 8, 0);
    expect(clock(summer, summer, 'America/Denver')).toMatch(/^2:00\sAM MDT$/);
  });
});
