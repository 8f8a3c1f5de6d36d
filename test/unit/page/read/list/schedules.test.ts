// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseHour, parseInterval } from '../../../../../utils/page/parse/parse-interval.ts';
import { zoneName } from '../../../../../utils/page/parse/zone-name.ts';
import { documentOf } from '../../pages.ts';
import { readPage, words } from '../../words/english.ts';

test.each([
  ['Daily', 1440],
  ['every day', 1440],
  ['1 day', 1440],
  ['2 Days', 2880],
  ['12 hours', 720],
  ['Every 6 hours', 360],
  ['Once every 4 hours', 240],
  ['30 min', 30],
  ['Hourly', 60],
  ['Weekly', 10_080],
  ['1 week', 10_080],
  ['Monthly', null],
  ['Weekdays', null],
  ['Daily at 2:00 AM', null],
  ['Twice a day', null],
  ['5 minutes', null],
  ['0 days', null],
  ['12', null],
  ['not every 2 days', null],
  ['0 2 * * *', null],
  ['', null],
])('interval %j', (text, minutes) => {
  expect(parseInterval(text, words)).toBe(minutes);
});

test.each([
  ['2', 2],
  ['02:00', 2],
  ['2 AM', 2],
  ['12 a.m.', 0],
  ['12 PM', 12],
  ['23:00:00', 23],
  ['2, 14', null],
  ['2:30', null],
  ['24', null],
  ['13 PM', null],
  ['0 AM', null],
  ['—', null],
])('hour of day %j', (text, hour) => {
  expect(parseHour(text, words)).toBe(hour);
});

test.each([
  ['America/Denver', 'America/Denver'],
  ['America/Indiana/Knox', 'America/Indiana/Knox'],
  ['Mountain Time (US & Canada)', 'America/Denver'],
  ['(GMT-07:00) Mountain Time (US & Canada)', 'America/Denver'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['Arizona', 'America/Phoenix'],
  ['Indiana (East)', 'America/Indiana/Indianapolis'],
  ['Brisbane', 'Australia/Brisbane'],
  ['Mexico City', 'America/Mexico_City'],
  ['UTC', 'UTC'],
  ['MST', null],
  ['EST', null],
  ['Europe/Atlantis', null],
  ['Springfield', null],
  ['my local time', null],
  ['', null],
])('zone %j', (text, zone) => {
  expect(zoneName(text)).toBe(zone);
});

const jobs =
  '<h2>Rostering Jobs</h2><table><tr><th>Type<th>SIS Type<th>Stage<th>Status<tr><td>Roster Import<td>OneRoster<td><td>Completed</table>';

function schedulesOf(columns: string[], ...rows: string[][]) {
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const table = `<table>${line(columns, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;
  const reading = readPage(documentOf(`<h2>Schedules</h2>${table}${jobs}`), 0);
  return reading?.page === 'list' ? reading.schedules : 'no list';
}

const a = ['Type', 'Interval', 'First Run', 'Next Run', 'Time Zone', 'Posted By', 'Action'];
const b = ['Hour of Day', 'Last Run', 'Next Run', 'Posted By', 'Status', 'Actions'];
const pause = '<button>Run this schedule now</button><button>Pause schedule</button>';

describe('the Schedules table of generation A', () => {
  const row = (interval: string, next: string, zone: string, action = pause) =>
    schedulesOf(a, ['Roster Import', interval, '', next, zone, 'Terry', action]);
  const known = { generation: 'A', everyMinutes: 1440, hourOfDay: null } as const;

  test('a time that names its zone is read in the zone of the schedule', () => {
    expect(row('Daily', 'Nov 25, 2026 9:00 AM UTC', 'Mountain Time (US & Canada)')).toEqual([
      { ...known, nextRun: '2026-11-25T02:00', zone: 'America/Denver', status: 'enabled' },
    ]);
  });

  test('a time without one is a time there', () => {
    expect(row('Daily', '2026-11-25 02:00', 'America/Denver')).toEqual([
      { ...known, nextRun: '2026-11-25T02:00', zone: 'America/Denver', status: 'enabled' },
    ]);
  });

  test('a zone that is not understood leaves the time unknown', () => {
    expect(row('Daily', '2026-11-25 02:00', 'Ourtown')).toEqual([
      { ...known, nextRun: null, zone: null, status: 'enabled' },
    ]);
  });

  test.each([
    ['Paused', '<button>Resume schedule</button>', 'suspended'],
    ['', '<button>Resume schedule</button>', 'suspended'],
    ['Paused', pause, 'unknown'],
    ['', '<button>Edit</button>', 'unknown'],
  ])('next run %j beside %j is %s', (next, action, status) => {
    expect(row('Daily', next, 'America/Denver', action)).toEqual([
      { ...known, nextRun: null, zone: 'America/Denver', status },
    ]);
  });

  test('leaves out schedules of grades, and says nothing of an unknown type', () => {
    const rest = ['Daily', '', '2026-11-25 02:00', 'America/Denver', '', pause];
    const found = schedulesOf(a, ['Grade Passback', ...rest], ['Sortie', ...rest]);
    expect(found).toEqual([
      {
        generation: 'A',
        everyMinutes: null,
        hourOfDay: null,
        nextRun: null,
        zone: null,
        status: 'unknown',
      },
    ]);
  });
});

describe('the Schedules table of generation B', () => {
  const known = { generation: 'B', everyMinutes: null } as const;
  test.each([
    ['2', 'Nov 25, 2026 2:00 AM', 'Enabled', 2, '2026-11-25T02:00', null, 'enabled'],
    ['2 AM', 'Nov 25, 2026 2:00 AM MST', 'Enabled', 2, '2026-11-25T02:00', 'Etc/GMT+7', 'enabled'],
    ['9', 'Nov 25, 2026 9:00 AM UTC', 'Suspended', 9, '2026-11-25T09:00', 'UTC', 'suspended'],
    ['14:00', '', 'Suspended', 14, null, null, 'suspended'],
    // The hour may be that of another zone.
    ['9', 'Nov 25, 2026 2:00 AM', 'On', null, '2026-11-25T02:00', null, 'unknown'],
  ])('%j, %j, %j', (hour, next, shown, hourOfDay, nextRun, zone, status) => {
    expect(schedulesOf(b, [hour, '', next, 'Terry', shown, ''])).toEqual([
      { ...known, hourOfDay, nextRun, zone, status },
    ]);
  });

  test('reads nothing from a row that lost a cell', () => {
    expect(schedulesOf(b, ['2', 'Nov 25, 2026 2:00 AM', 'Terry', 'Enabled', ''])).toEqual([
      { ...known, hourOfDay: null, nextRun: null, zone: null, status: 'unknown' },
    ]);
  });
});

test('without a Schedules table there is nothing to read', () => {
  const reading = readPage(documentOf(jobs), 0);
  expect(reading?.page === 'list' && reading.schedules).toBeNull();
});
