import { expect, test } from 'vitest';
import { findTime } from '../../../../utils/page/parse/find-time.ts';
import { parseTime } from '../../../../utils/page/parse/parse-time.ts';
import { words } from '../words/english.ts';

const at = Date.UTC(2026, 10, 24, 9, 5);
const inMarch = Date.UTC(2026, 2, 3, 19, 5);

test.each([
  ['Tue 11/24/2026 2:05am MST', at],
  ['Tue, 11/24/26, 2:05 a.m. MST', at],
  ['Tuesday 11/24/2026 02:05 MST', at],
  ['Tue 2026-11-24 02:05 MST', at],
  ['Tue Nov 24 2026 02:05:00 GMT-0700 (Mountain Standard Time)', at],
  ['Tue Nov 24 2026 02:05:00 GMT-0700 (MST)', at],
  ['11/24/2026 @ 2:05 AM MST', at],
  ['11/24/2026 - 2:05 AM MST', at],
  ['Nov 24, 2026 · 2:05 AM MST', at],
  ['24-Nov-2026 02:05 MST', at],
  ['24/Nov/26 2:05 AM MST', at],
  ['Tue, 24/Nov/2026 02:05 MST', at],
  ['24-Nov-26 02:05 MST', at],
  ['Nov/24/26 2:05 AM MST', at],
  ['Mon 3/2/2026 12:05 PM', new Date(2026, 2, 2, 12, 5).getTime()],
  ['3/3/26 19:05 UTC', inMarch],
  ['2:05 AM on 11/24/2026', new Date(2026, 10, 24, 2, 5).getTime()],
  ['2:05 a.m., Tue, Nov 24, 2026', new Date(2026, 10, 24, 2, 5).getTime()],
  ['2:05 AM · 11/24/26', new Date(2026, 10, 24, 2, 5).getTime()],
])('%s', (text, expected) => {
  expect(parseTime(text, words, 'en')).toBe(expected);
  expect(findTime({ text, words })).toBe(text);
});

test.each([
  '2:05 AM – 3:10 AM on 11/24/2026',
  '2:05 AM',
  'Nov 24-26 2:05 AM',
  '2 Nov 24 2:05 AM',
  '24/Nov/69 2:05 AM',
  '24/Nop/26 2:05 AM',
  'Tue 2:05 AM',
  'Tue 13/32/2026 2:05 AM',
  '2:05 AM in week 48 on 11/24/2026',
])('no time: %s', (text) => {
  expect(parseTime(text, words, 'en')).toBeNull();
});

test('the zone of a time is no part that may be left out, whoever knows it', () => {
  expect(findTime({ text: 'Updated Tue 11/24/2026 2:05 AM by Ada', words })).toBe(
    'Tue 11/24/2026 2:05 AM',
  );
  const named = findTime({
    text: 'Updated on 11/24/2026 4:05 AM Eastern Standard Time by Ada',
    words,
  });
  expect(parseTime(named ?? '', words, 'en')).toBe(at);
  for (const zone of ['ChST', 'Chamorro Standard Time', '(Guam Time)', 'GMT+ten'])
    expect(findTime({ text: `Updated 11/24/2026 2:05 AM ${zone}`, words }), zone).toBeNull();
});
