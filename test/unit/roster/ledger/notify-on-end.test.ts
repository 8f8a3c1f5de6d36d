import { describe, expect, it } from 'vitest';
import { pruneLedger } from '../../../../utils/roster/assess/prune';
import { notificationDecision } from '../../../../utils/roster/events/notification-decision';
import { recordEvents } from '../../../../utils/roster/events/record';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { withUser } from '../../../../utils/roster/ledger/parked-sessions';
import { withNotifyOnEnd } from '../../../../utils/roster/ledger/user-flags';
import type { PageReading } from '../../../../utils/roster/model/reading';
import { defaultSettings } from '../../../../utils/roster/model/settings';
import {
  blank,
  canvasImport,
  complete,
  details,
  failed,
  host,
  minute,
  running,
  skipped,
  start,
} from '../readings';

const job = `${host}/job/8841`;
const now = start + 30 * minute;
const judged = (ledger: typeof emptyLedger) =>
  recordEvents(ledger, { now, zone: 'UTC', runsOf: () => [], pauses: [] });
const read = (ledger: typeof emptyLedger, page: PageReading) =>
  judged(mergePage(ledger, host, page));
const kinds = (ledger: typeof emptyLedger) =>
  Object.values(ledger.events).map(({ kind, subject }) => [kind, subject]);

const under = read(emptyLedger, details(start, [running(30), blank, blank]));
const asked = withNotifyOnEnd(under, job, true, now);
const well = details(start + 20 * minute, [complete, skipped, complete]);
const badly = details(start + 20 * minute, [failed(37), blank, blank]);

describe('"Notify me when done"', () => {
  it('notifies once, and only for the job it was pressed on', () => {
    const ended = read(read(asked, well), { ...well, at: well.at + minute });
    expect(kinds(ended)).toEqual([['ended', job]]);
    expect(kinds(read(under, well))).toEqual([]);
  });

  it('can be taken back, and is made but once', () => {
    expect(withNotifyOnEnd(asked, job, true, now + minute).wishes).toEqual({ [job]: now });
    expect(kinds(read(withNotifyOnEnd(asked, job, false, now), well))).toEqual([]);
  });

  it('cannot be made for what nobody knows', () => {
    expect(withNotifyOnEnd(under, `${host}/job/1`, true, now)).toBe(under);
  });

  it('of an import holds for the job it turns out to belong to', () => {
    const alone = mergeImports(emptyLedger, host, [canvasImport(1)], start + 7 * minute);
    const asked = withNotifyOnEnd(alone, `${host}/import/1`, true, now);
    const joined = read(asked, details(start + 8 * minute, [complete, complete, running(0)]));
    expect(kinds(read(joined, well))).toEqual([['ended', job]]);
  });

  it('notifies a failure where failures are switched off', () => {
    const event = Object.values(read(asked, badly).events)[0];
    const settings = { ...defaultSettings, notify: { ...defaultSettings.notify, failed: false } };
    const decision = (isAsked: boolean) =>
      event && notificationDecision(event, settings, new Date(now), isAsked);
    expect([event?.kind, decision(false), decision(true)]).toEqual(['failed', 'drop', 'notify']);
  });

  it('goes with what it is about, and stays with who made it', () => {
    expect(pruneLedger(asked, now).wishes).toEqual({ [job]: now });
    expect(pruneLedger(asked, now + 40 * 24 * 60 * minute).wishes).toEqual({});
    const first = withUser(withAccount(asked, host, {}), host, 'aaaa', now);
    const second = withUser(first, host, 'bbbb', now);
    expect(second.wishes).toEqual({});
    expect(withUser(second, host, 'aaaa', now).wishes).toEqual({ [job]: now });
  });
});
