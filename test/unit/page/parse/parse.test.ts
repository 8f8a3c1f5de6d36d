import { describe, expect, test } from 'vitest';
import { idIn, idInHref } from '../../../../utils/page/parse/job-id.ts';
import { parseDuration } from '../../../../utils/page/parse/parse-duration.ts';
import { findPercent, parseCount } from '../../../../utils/page/parse/parse-number.ts';
import { parseTime } from '../../../../utils/page/parse/parse-time.ts';
import { stepLabel } from '../../../../utils/page/parse/step-label.ts';
import { labelKey, oneLine } from '../../../../utils/page/text.ts';
import { words } from '../words/english.ts';

const at = Date.UTC(2026, 10, 24, 9, 0, 12);
const minute = Date.UTC(2026, 10, 24, 9, 0, 0);

describe('times with a zone', () => {
  test.each([
    ['Nov 24, 2026 2:00:12 AM MST', at],
    ['Nov 24, 2026, 2:00:12\u202fAM MST', at],
    ['Nov. 24 2026 at 2:00:12 a.m. (MST)', at],
    ['Tue, November 24th, 2026 2:00:12 am UTC-7', at],
    ['24 November 2026 09:00:12 GMT', at],
    ['11/24/2026 02:00 AM MST', minute],
    ['2026-11-24 02:00:12 -0700', at],
    ['2026-11-24T02:00:12.345-07:00', at],
    ['2026-11-24T09:00:12Z', at],
    ['2026/11/24 09:00:12 UTC', at],
    ['Nov 24, 2026 11:00:12 PM GMT+14', at],
    ['\u200eNov 24,\u00a02026 2:00:12 AM MST', at],
  ])('%s', (text, expected) => {
    expect(parseTime(text, words)).toBe(expected);
  });
});

test('a time without a zone is in the viewer\u2019s zone', () => {
  expect(parseTime('Nov 24, 2026 2:00:12 AM', words)).toBe(
    new Date(2026, 10, 24, 2, 0, 12).getTime(),
  );
  expect(parseTime('2026-11-24 14:00', words)).toBe(new Date(2026, 10, 24, 14, 0).getTime());
});

describe('day and month', () => {
  const april = new Date(2026, 3, 3 + 2, 9, 30).getTime(); // Apr 5
  const may = new Date(2026, 4, 4, 9, 30).getTime();
  test.each([
    ['04/05/2026 09:30 AM', '', april],
    ['04/05/2026 09:30', 'en', april],
    ['04/05/2026 09:30', 'en-US', april],
    ['05/04/2026 09:30', 'en-GB', april],
    ['05.04.2026 09:30', '', april],
    ['05/04/2026 09:30', 'fr', april],
    ['04/05/2026 09:30', '', null],
    ['04/05/2026 09:30', 'en-CA', null],
    ['05/04/2026 09:30 AM', 'en-AU', april],
    ['04/04/2026 09:30', '', new Date(2026, 3, 4, 9, 30).getTime()],
    ['05/04/2026 09:30 AM', '', may],
    // The short form of many browsers.
    ['4/5/26, 9:30 AM', '', april],
    ['4/5/26, 9:30:00 AM', 'en-US', april],
    ['05/04/26, 09:30', 'en-GB', april],
    ['05.04.26, 09:30', 'de', april],
    ['05/04/26, 09:30', '', null],
    // The year may stand in front, or be one of another calendar.
    ['26/04/05 09:30 AM', '', null],
    ['26-04-05 09:30', 'en', null],
    ['5/4/69, 09:30', 'en-GB', null],
  ])('%s in "%s"', (text, language, expected) => {
    expect(parseTime(text, words, language)).toBe(expected);
  });
});

test.each([
  '',
  '—',
  'Nov 24, 2026',
  'Nov 24 at 2am',
  '2:00 AM',
  '3 minutes ago',
  'Nov 31, 2026 2:00 AM MST',
  'Feb 30, 2026 2:00 AM MST',
  'Nov 24, 2026 13:00 PM',
  'Nov 24, 2026 0:10 AM',
  'Nov 24, 2026 24:10',
  'Nov 24, 2026 2:60 AM',
  'Nov 24, 2026 2:00 AM IST',
  'Nov 24, 2026 2:00 AM MST and more',
  '13/13/2026 02:00 AM',
  '2026-13-01 02:00 UTC',
  'Dec 31, 1969 2:00 AM UTC',
  '1795510812000',
])('no time: %j', (text) => {
  expect(parseTime(text, words)).toBeNull();
});

test.each([
  ['4m 10s', 250_000],
  ['4 min 10 sec', 250_000],
  ['1 hour, 2 minutes', 3_720_000],
  ['1h2m3s', 3_723_000],
  ['00:04:10', 250_000],
  ['PT4M10S', 250_000],
  ['45s', 45_000],
  ['0.5 s', 500],
  ['4:10', null],
  ['10s 4m', null],
  ['4m 10m', null],
  ['5 apples', null],
  ['10', null],
  ['', null],
])('duration %j', (text, expected) => {
  expect(parseDuration(text, words)).toBe(expected);
});

test.each([
  ['0', 0],
  ['1204', 1204],
  ['1,204', 1204],
  ['1.204', 1204],
  ['1\u00a0204', 1204],
  ['1 204', null],
  ['100 200', null],
  ['100 200 300', null],
  ['1\u202f204\u202f567', 1_204_567],
  ['1\u2019204', 1204],
  ['12,34,567', 1_234_567],
  ['\u0661\u0662\u0663', 123],
  ['1,204.567', null],
  ['1,20', null],
  ['1.5', null],
  ['0.123', null],
  ['-3', null],
  ['+3', null],
  ['12 (3 new)', null],
  ['1204\n3', null],
  ['120 3', null],
  ['1.2k', null],
  ['37%', null],
  ['9007199254740993', null],
  ['', null],
  ['—', null],
])('count %j', (text, expected) => {
  expect(parseCount(text)).toBe(expected);
});

test.each([
  ['37%', 37],
  ['37 %', 37],
  ['%37', 37],
  ['37,5\u00a0%', 37.5],
  ['\u0663\u0667\u066a', 37],
  ['３７％', 37],
  ['37 percent', 37],
  ['0%', 0],
  ['100%', 100],
  ['101%', null],
  ['3 of 37%', null],
  ['37% 38%', null],
  ['1,137%', null],
  ['37', null],
])('percent %j', (text, expected) => {
  expect(findPercent(text, words)?.percent ?? null).toBe(expected);
});

test.each([
  ['', 'blank', null],
  ['—', 'blank', null],
  ['N/A', 'blank', null],
  ['37%', 'running', 37],
  ['In Progress (37%)', 'running', 37],
  ['37% complete', 'running', 37],
  ['37\n%', 'running', 37],
  ['Complete', 'complete', null],
  ['✓ Complete', 'complete', null],
  ['Complete (100%)', 'complete', null],
  ['Failed at 37%', 'failed', 37],
  ['Failed\nat\n37%', 'failed', 37],
  ['FAILED (37 %)', 'failed', 37],
  ['Failed', 'failed', null],
  ['Pending', 'waiting', null],
  ['Skipped', 'skipped', null],
])('label %j is %s', (text, state, percent) => {
  expect(stepLabel(text, words)).toEqual({ state, percent });
});

test.each([
  '100% complete',
  'Complete 37%',
  'Compl',
  'Failed at 3',
  '37',
  'Skipped 37%',
  'Batch 2',
  'Completado',
  'Failed at 37% of 50%',
  '-5%',
  '\u22125%',
  '\u20135%',
  '+5%',
  '<5%',
  '\u00b15%',
  '~ 5 or -5%',
])('no label: %j', (text) => {
  expect(stepLabel(text, words)).toBeNull();
});

test.each([
  ['/rostering/jobs/48213', '48213'],
  ['https://tool.example/rostering/jobs/48213/details?tab=2', '48213'],
  ['/details?jobId=48213', '48213'],
  ['/details?page=2&job_id=a1b2-c3', 'a1b2-c3'],
  ['#/jobs/48213', '48213'],
  ['/#!/history?id=48213', '48213'],
  ['/roster/3f2b8c1e-9d47-4f0a-8a55-0c1d2e3f4a5b', '3f2b8c1e-9d47-4f0a-8a55-0c1d2e3f4a5b'],
  ['/accounts/1001/runs/48213', null],
  ['javascript:open(48213)', null],
  [' JavaScript:jobs/48213', null],
  ['#', null],
  ['/details', null],
  ['', null],
  [null, null],
])('job id in %j', (href, expected) => {
  expect(idInHref(href)).toBe(expected);
});

test.each([
  ['48213', '48213'],
  ['#48213', '48213'],
  ['RJ-48213', 'RJ-48213'],
  ['48 213', null],
  ['pending', null],
  ['<b>1</b>', null],
  ['9'.repeat(65), null],
])('id %j', (text, expected) => {
  expect(idIn(text)).toBe(expected);
});

test('labels are recognized by letters and digits alone', () => {
  const same = [
    'Import Details',
    ' import\u00a0DETAILS: ',
    '1. Import Details',
    'Import Details (3)',
    'Import Details¹ †',
    '⟳ Im\u00adport\nDetails…',
    'Ｉｍｐｏｒｔ Details',
  ];
  expect(new Set(same.map(labelKey))).toEqual(new Set(['importdetails']));
  expect(labelKey('Import Details 3')).toBe('importdetails3');
  expect(labelKey('x'.repeat(500))).toBe('');
});

test('a line is cut whole and holds nothing unseen', () => {
  expect(oneLine('a\u202e\u0000 b\n\tc', 10)).toBe('a b c');
  expect(oneLine('1\u202f204\u00a0567 12 34')).toBe('1\u202f204\u202f567 12 34');
  expect(oneLine('😀'.repeat(3), 3)).toBe('😀');
  expect(oneLine('x'.repeat(1_000_000), 200)).toHaveLength(200);
});
