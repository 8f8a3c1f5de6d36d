import { describe, expect, it } from 'vitest';
import { notificationDecision } from '../../../../utils/roster/events/notification-decision';
import type { RosterEvent } from '../../../../utils/roster/model/records/roster-event';
import { defaultSettings, type Settings } from '../../../../utils/roster/model/settings';

const at = (hours: number, minutes = 0) => new Date(2026, 10, 24, hours, minutes);
const failure: RosterEvent = {
  id: 'failed|demo.instructure.com/import/7',
  kind: 'failed',
  host: 'demo.instructure.com',
  subject: 'demo.instructure.com/import/7',
  step: 'import',
  percent: 37,
  streak: 1,
  expectedAt: null,
  at: at(3).getTime(),
  notice: 'due',
};
const quietHours = { from: 22 * 60, to: 6 * 60 };
const quiet: Settings = { ...defaultSettings, quietHours };
const decision = (now: Date, settings = quiet, event = failure) =>
  notificationDecision(event, settings, now, false);

describe('quiet hours', () => {
  it('keep back what happens in them, and notify it when they end, also over midnight', () => {
    expect(decision(at(3))).toBe('wait');
    expect(decision(at(5, 59))).toBe('wait');
    expect(decision(at(6))).toBe('notify');
    const evening = { ...failure, at: at(22).getTime() };
    expect(decision(at(21, 59), quiet, evening)).toBe('notify');
    expect(decision(at(22), quiet, evening)).toBe('wait');
  });

  it('of no length, or within a day, are what they say', () => {
    expect(decision(at(3), { ...quiet, quietHours: { from: 180, to: 180 } })).toBe('notify');
    const lunch = { ...quiet, quietHours: { from: 12 * 60, to: 13 * 60 } };
    expect([decision(at(11, 59), lunch), decision(at(12), lunch), decision(at(13), lunch)]).toEqual(
      ['notify', 'wait', 'notify'],
    );
  });

  it('hold nothing back until it is no news any more', () => {
    const always = { ...quiet, quietHours: { from: 0, to: 1439 } };
    expect(decision(at(20, 59), always)).toBe('wait');
    expect(decision(at(21, 1), always)).toBe('drop');
  });
});

describe('while muted', () => {
  const muted = { ...defaultSettings, mutedUntil: at(7).getTime() };

  it('nothing is notified, and not afterward either', () => {
    expect(decision(at(3), muted)).toBe('drop');
    expect(decision(at(7), muted)).toBe('notify'); // what happens from then on
  });

  it('quiet hours make no difference', () => {
    expect(decision(at(3), { ...muted, quietHours })).toBe('drop');
  });
});

it('a kind that is switched off is never notified', () => {
  const notify = { ...defaultSettings.notify, failed: false };
  expect(decision(at(12), { ...defaultSettings, notify })).toBe('drop');
  expect(decision(at(12), { ...defaultSettings, notify }, { ...failure, kind: 'overdue' })).toBe(
    'notify',
  );
});
