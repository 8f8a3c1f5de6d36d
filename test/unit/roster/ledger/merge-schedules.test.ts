import { describe, expect, it } from 'vitest';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeSchedules } from '../../../../utils/roster/ledger/merge-schedules';
import type { ListReading, ScheduleReading } from '../../../../utils/roster/model/reading';
import { basesOf } from '../../../../utils/roster/overdue/bases';
import { host, list, minute, start } from '../readings';

const skew = 3 * 24 * 60 * minute;
const known = withAccount(emptyLedger, host, { skew });
const row: ScheduleReading = {
  generation: 'A',
  everyMinutes: 1440,
  hourOfDay: null,
  nextRun: '2026-11-25T02:00',
  zone: 'America/Denver',
  status: 'enabled',
};
const page = (at: number, ...rows: ScheduleReading[]): ListReading => ({
  ...list(at),
  schedules: rows,
});
const merged = (...pages: ListReading[]) =>
  pages.reduce((ledger, each) => mergeSchedules(ledger, host, each, 'America/Phoenix'), known);
const schedules = (...pages: ListReading[]) => merged(...pages).accounts[host]?.schedules;
const bases = (...rows: ScheduleReading[]) => {
  const account = merged(page(start, ...rows)).accounts[host];
  return account && basesOf(account, [], 'UTC', start, []);
};

describe('the schedules of a page', () => {
  it('are dated by the clock of the server', () => {
    expect(schedules(page(start, row))).toEqual([
      {
        generation: 'A',
        everyMinutes: 1440,
        nextRun: '2026-11-25T02:00',
        zone: 'America/Denver',
        status: 'enabled',
        asOf: start + skew,
      },
    ]);
  });

  it('are in the zone of the admin where the page names none', () => {
    const other: ScheduleReading = { ...row, generation: 'B', hourOfDay: 2, zone: null };
    expect(schedules(page(start, other))).toMatchObject([
      { generation: 'B', hourOfDay: 2, zone: 'America/Phoenix' },
    ]);
  });

  it('are the newest ones, whatever the order, also when all were deleted', () => {
    const old = page(start, row);
    const none = page(start + minute);
    expect(schedules(old, none)).toEqual([]);
    expect(schedules(none, old)).toEqual([]);
  });

  it('stay known when a page has not drawn them', () => {
    expect(schedules(page(start, row), list(start + minute))).toHaveLength(1);
  });

  it('give way to habits where they name no time, but not where they are suspended', () => {
    expect(bases({ ...row, nextRun: null })).toEqual([]);
    expect(bases({ ...row, nextRun: null, status: 'suspended' })).toHaveLength(1);
    expect(bases(row, { ...row, nextRun: null })).toHaveLength(1);
  });
});
