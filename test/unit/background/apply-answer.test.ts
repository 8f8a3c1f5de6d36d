import { describe, expect, it } from 'vitest';
import {
  applyAnswer,
  isForAnother,
  type PollAnswer,
  withMismatch,
  withPause,
} from '../../../utils/background/apply-answer';
import type { Listing } from '../../../utils/background/list-imports';
import type { Answer } from '../../../utils/canvas/answer';
import { withAccount } from '../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import type { AccountRecord } from '../../../utils/roster/model/records/account-record';
import { canvasImport, host, minute, start } from '../roster/readings';

const now = start + 30 * minute;
const context = { now, zone: 'UTC', runsOf: () => [], pauses: [] };
const known = (account: Partial<AccountRecord> = {}) =>
  withAccount(emptyLedger, host, { user: 'aaaa', ...account });
const query = {
  ...{ since: start, readTo: start, unread: null, behind: null, waits: false, ids: [] },
  isReview: false,
};

const listing = (some: Partial<Listing>): Listing => ({
  ...{ imports: [], unread: null, behind: null },
  ...{ hasNew: true, isReviewed: false, waits: false },
  ...some,
});
const good = (some: Partial<Extract<Answer<Listing>, { ok: true }>> = {}): Answer<Listing> => ({
  ok: true,
  value: listing({ imports: [canvasImport(7)] }),
  date: now,
  remaining: 600,
  user: 'aaaa',
  ...some,
});
const bad = (some: Partial<Extract<Answer<Listing>, { ok: false }>> = {}): Answer<Listing> => ({
  ok: false,
  problem: 'server-error',
  reason: '503',
  date: null,
  retryAfter: null,
  ...some,
});
const polled = (answer: Answer<Listing>, some: Partial<PollAnswer> = {}): PollAnswer => ({
  ...{ host, query, answer, isInside: false, chance: 0 },
  ...some,
});

describe('a good answer', () => {
  it('brings its imports, clears the problem, and plans the next request', () => {
    const before = known({ problem: 'offline', failures: 3 });
    const after = applyAnswer(before, polled(good()), context);
    expect(Object.keys(after.imports)).toEqual([`${host}/import/7`]);
    expect(after.accounts[host]).toMatchObject({ problem: null, failures: 0, askedAt: now });
    expect(after.accounts[host]?.nextAt).toBeGreaterThan(now);
  });

  it('sets the clock of Canvas by its date, and leaves it without one', () => {
    const ahead = applyAnswer(known(), polled(good({ date: now + 10 * minute })), context);
    expect(ahead.accounts[host]?.skew).toBe(10 * minute);
    const undated = applyAnswer(known({ skew: minute }), polled(good({ date: null })), context);
    expect(undated.accounts[host]?.skew).toBe(minute);
  });

  it('has Canvas left alone for half a minute where little is left of what it allows', () => {
    const { accounts } = applyAnswer(known(), polled(good({ remaining: 20 })), context);
    expect(accounts[host]?.notBefore).toBe(now + minute / 2);
    expect(accounts[host]?.nextAt).toBeGreaterThanOrEqual(now + minute / 2);
  });

  it('notes what it could not list', () => {
    const unread = { from: start, to: start + minute, tries: 0 };
    const value = listing({ unread });
    const { accounts } = applyAnswer(known(), polled(good({ value })), context);
    expect(accounts[host]?.unread).toEqual(unread);
  });

  it.each([
    ['stopped', false, true],
    ['gone on with', true, false],
  ])('leaves what is unread %s where the admin chose so while it was on its way', (_, was, is) => {
    const span = { from: start, to: start + minute, tries: 0, began: now };
    const unreadThen = (stopped: boolean) => (stopped ? { ...span, stopped } : span);
    const value = listing({ unread: unreadThen(was) });
    const some = { query: { ...query, unread: unreadThen(was) } };
    const after = applyAnswer(
      known({ unread: unreadThen(is) }),
      polled(good({ value }), some),
      context,
    );
    expect(after.accounts[host]?.unread).toEqual(unreadThen(is));
  });

  it('to what waited alone leaves open up to when the new ones were read', () => {
    const before = known({ readAt: start, waits: true });
    const answer = good({ value: listing({ hasNew: false }) });
    const { accounts } = applyAnswer(before, polled(answer), context);
    expect(accounts[host]).toMatchObject({ readAt: start, askedAt: now, waits: false });
  });

  it('changes nothing where the host was removed meanwhile', () => {
    expect(applyAnswer(emptyLedger, polled(good()), context)).toBe(emptyLedger);
    expect(withMismatch(emptyLedger, polled(good()), now)).toBe(emptyLedger);
    expect(withPause(emptyLedger, host, context, 0)).toBe(emptyLedger);
  });
});

describe('a failure', () => {
  it('is counted, named, and waited for, longer with each', () => {
    const wait = (failures: number) => {
      const { accounts } = applyAnswer(known({ failures }), polled(bad()), context);
      expect(accounts[host]).toMatchObject({ problem: 'server-error', failures: failures + 1 });
      return (accounts[host]?.notBefore ?? 0) - now;
    };
    expect([wait(0), wait(1), wait(2)]).toEqual([5000, 10_000, 20_000]);
  });

  it('waits for as long as Canvas asks', () => {
    const { accounts } = applyAnswer(known(), polled(bad({ retryAfter: 20 * minute })), context);
    expect(accounts[host]?.notBefore).toBe(now + 20 * minute);
  });

  it('in the turn of what waited counts against it, and the new ones have the next', () => {
    const unread = { from: start, to: start + minute, tries: 1 };
    const before = known({ unread, waits: true });
    const failure = polled(bad(), { query: { ...query, unread, waits: true } });
    const { accounts } = applyAnswer(before, failure, context);
    expect(accounts[host]).toMatchObject({ waits: false, unread: { ...unread, tries: 2 } });
  });

  it('keeps what was known', () => {
    const before = applyAnswer(known(), polled(good()), context);
    expect(applyAnswer(before, polled(bad()), context).imports).toEqual(before.imports);
  });

  it('of a session is another session where a page shows that somebody is signed in', () => {
    const problem = (some: Partial<PollAnswer>, account: Partial<AccountRecord> = {}) =>
      applyAnswer(known(account), polled(bad({ problem: 'signed-out' }), some), context).accounts[
        host
      ]?.problem;
    expect(problem({})).toBe('signed-out');
    expect(problem({ isInside: true })).toBe('other-session');
    expect(problem({}, { problem: 'other-session' })).toBe('other-session');
  });
});

describe('an answer that is not for what was asked', () => {
  it('is one for another user', () => {
    expect(isForAnother(polled(good()), known(), now)).toBe(false);
    expect(isForAnother(polled(good({ user: 'bbbb' })), known(), now)).toBe(true);
    expect(isForAnother(polled(good({ user: null })), known(), now)).toBe(false);
    expect(isForAnother(polled(bad()), known(), now)).toBe(false);
  });

  it('is one to a question about the future, by a clock that was set ahead', () => {
    const late = polled(good({ date: now - 24 * 60 * minute }));
    expect(isForAnother(late, known(), now)).toBe(true);
    // Where the clock was known to be off there is nothing new.
    expect(isForAnother(late, known({ skew: -24 * 60 * minute }), now)).toBe(false);
    // A question about all time has no future.
    expect(isForAnother({ ...late, query: { ...query, since: null } }, known(), now)).toBe(false);
  });

  it('gives its user and its clock, and no import', () => {
    const other = polled(good({ user: 'bbbb', date: now + minute }));
    const after = withMismatch(known(), other, now);
    expect(after.accounts[host]).toMatchObject({ user: 'bbbb', skew: minute });
    expect(after.imports).toEqual({});
  });

  it('twice in a row makes the host wait', () => {
    const { accounts } = withPause(known({ failures: 1 }), host, context, 0);
    expect(accounts[host]).toMatchObject({ failures: 2, askedAt: now, notBefore: now + 10_000 });
  });
});
