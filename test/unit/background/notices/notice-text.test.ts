import { expect, it } from 'vitest';
import { noticeText } from '../../../../utils/background/notices/notice-text';
import type { RosterEvent } from '../../../../utils/roster/model/records/roster-event';
import { eventKinds } from '../../../../utils/roster/model/settings';

const host = 'demo.instructure.com';
const event: RosterEvent = {
  id: 'failed|demo.instructure.com/job/8841',
  kind: 'failed',
  host,
  subject: `${host}/job/8841`,
  step: 'extract',
  percent: 37,
  streak: 1,
  expectedAt: null,
  at: 0,
  notice: 'due',
};
const say = (change: Partial<RosterEvent>) => {
  const { title, message } = noticeText({ ...event, ...change });
  return `${title} · ${message}`;
};

it('a failure names job, step and figure, and from the second on how many in a row', () => {
  expect(say({})).toBe(`Rostering job 8841 failed · Roster Extract failed at 37%. ${host}`);
  expect(say({ streak: 3 })).toBe(
    `Rostering job 8841 failed · Roster Extract failed at 37%. 3 failures in a row. ${host}`,
  );
  expect(say({ percent: null })).toContain('Roster Extract failed.');
});

it('a missing sync names the time at which it was expected, and the zone', () => {
  const expectedAt = Date.parse('2026-11-24T09:00:00Z');
  expect(say({ kind: 'overdue', subject: host, step: null, expectedAt })).toMatch(
    /Expected at Tue,? \d+:\d\d [AP]M [A-Z+:\d]{3,}/,
  );
});

it.each(eventKinds)('%s is said in words of its own, with the Canvas it is about', (kind) => {
  const others = eventKinds.filter((each) => each !== kind).map((each) => say({ kind: each }));
  expect(others).not.toContain(say({ kind }));
  expect(say({ kind })).toMatch(new RegExp(`\\w{3,}.* · .*\\w{3,}.* ${host}$`));
});
