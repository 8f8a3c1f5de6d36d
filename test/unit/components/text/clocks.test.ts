import { expect, it } from 'vitest';
import { serverTime } from '../../../../components/text/clocks';
import { hour, now } from '../samples';

it('ends no line within a time of day', () => {
  const clocks = { now, skew: 0 };
  const today = serverTime(now, clocks);
  expect(today).toMatch(/\d:10\s[AP]M\s\S+$/);
  expect(today).not.toContain(' ');
  expect(serverTime(now - 48 * hour, clocks)).toMatch(/^\w+, \w+ \d+, \d+:10\u00a0[AP]M\u00a0\S+$/);
});
