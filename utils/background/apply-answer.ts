import type { Answer } from '../canvas/answer';
import type { Host } from '../hosts/host';
import type { ImportQuery } from '../roster/assess/import-query';
import { pruneLedger } from '../roster/assess/prune';
import { type EventContext, recordEvents } from '../roster/events/record';
import { answered, failed, withAccount, withoutStranger } from '../roster/ledger/account';
import { mergeImports } from '../roster/ledger/merge-imports';
import { withUser } from '../roster/ledger/parked-sessions';
import { isAhead, withSkew } from '../roster/ledger/skew';
import type { Ledger } from '../roster/model/ledger';
import type { Unread } from '../roster/model/records/account-record';
import type { Problem } from '../roster/model/snapshot';
import type { LocalTime } from '../roster/model/step';
import { lowWater } from './asks';
import type { Listing } from './list-imports';
import { planned } from './plan';
import { backOff } from './schedule';

/** What Canvas answered, and what it had been asked. */
export interface PollAnswer {
  host: Host;
  query: ImportQuery;
  /** True when a page was just opened that Canvas shows to nobody who is not signed in. */
  isInside: boolean;
  answer: Answer<Listing>;
  /** From 0 to 1: spreads the next request after a failure. */
  chance: number;
}

/** Ms to wait where Canvas has little room left. */
const lowWaterWait = 30_000;

/** Canvas's clock minus ours in ms; null when the answer had no date. */
const skewOf = ({ date }: Answer<unknown>, now: LocalTime) => (date === null ? null : date - now);

/**
 * What stands between us and Canvas. Whoever is signed in on a page and not here has another session, as in
 * a container of Firefox; no permission we hold shows which, and `fetch` could not use it.
 */
function problemFor(ledger: Ledger, host: Host, problem: Problem, isInside: boolean): Problem {
  const isElsewhere = isInside || ledger.accounts[host]?.problem === 'other-session';
  return problem === 'signed-out' && isElsewhere ? 'other-session' : problem;
}

function withClock(ledger: Ledger, { host, answer }: PollAnswer, now: LocalTime): Ledger {
  const skew = skewOf(answer, now);
  return skew === null ? ledger : withSkew(ledger, host, skew);
}

/**
 * True when a good answer does not fit the question: another user is signed in, or the question was about the
 * future because our clock was set ahead. `before`: the ledger when Canvas was asked; `now` in local ms.
 */
export function isForAnother({ host, query, answer }: PollAnswer, before: Ledger, now: LocalTime) {
  if (!answer.ok) return false;
  const account = before.accounts[host];
  const skew = skewOf(answer, now);
  const isEarly = skew !== null && query.since !== null && isAhead(account?.skew ?? 0, skew);
  return isEarly || (Boolean(answer.user) && answer.user !== account?.user);
}

/**
 * The ledger with the user and the clock of an answer that does not fit its question, and nothing else of
 * it.
 */
export function withMismatch(ledger: Ledger, polled: PollAnswer, now: LocalTime): Ledger {
  const { host, answer } = polled;
  if (!(host in ledger.accounts)) return ledger;
  const next = withClock(ledger, polled, now);
  return answer.ok && answer.user ? withUser(next, host, answer.user, now) : next;
}

/** What is still unread, stopped or not as the admin last chose: that may be since the question `before`. */
function keepingChoice(
  { stopped, ...span }: Unread,
  before: Unread | null,
  since: Unread | null,
): Unread {
  const isStopped = since?.stopped ?? false;
  const hasChanged = since !== null && isStopped !== (before?.stopped ?? false);
  return (hasChanged ? isStopped : stopped) ? { ...span, stopped: true } : span;
}

/** The ledger with an answer, its events and the next plan; unchanged if the host was removed meanwhile. */
export function applyAnswer(ledger: Ledger, polled: PollAnswer, context: EventContext): Ledger {
  const { host, query, isInside, answer, chance } = polled;
  const { now } = context;
  if (!(host in ledger.accounts)) return ledger;
  const clocked = withClock(ledger, polled, now);
  if (!answer.ok) {
    const failures = (ledger.accounts[host]?.failures ?? 0) + 1;
    const notBefore = now + backOff(failures, answer.retryAfter, chance);
    const problem = problemFor(clocked, host, answer.problem, isInside);
    // What waited has had its turn; the next is that of what is new.
    const waiting = query.waits && query.unread;
    const known = ledger.accounts[host]?.unread ?? null;
    const asked = withAccount(failed(clocked, host, problem, now, notBefore), host, {
      waits: false,
      ...(waiting && {
        unread: keepingChoice({ ...waiting, tries: waiting.tries + 1 }, waiting, known),
      }),
    });
    const next = withoutStranger(asked, host);
    return planned(recordEvents(next, context), context);
  }
  const { imports, unread, behind, waits, hasNew, isReviewed } = answer.value;
  const isLow = answer.remaining !== null && answer.remaining < lowWater;
  const next = withAccount(answered(clocked, host, now), host, {
    ...(answer.user && { userAskedAt: now }),
    ...(isReviewed && { reviewedAt: now }),
    ...(!hasNew && { readAt: clocked.accounts[host]?.readAt ?? null }),
    behind,
    waits,
    ...(isLow && { notBefore: now + lowWaterWait }),
    unread: unread && keepingChoice(unread, query.unread, ledger.accounts[host]?.unread ?? null),
  });
  const merged = mergeImports(next, host, imports, now);
  return planned(pruneLedger(recordEvents(merged, context), now), context);
}

/**
 * The ledger after two answers in a row for another user: whose session the host has is unclear, so the host
 * waits.
 */
export function withPause(
  ledger: Ledger,
  host: Host,
  context: EventContext,
  chance: number,
): Ledger {
  const account = ledger.accounts[host];
  if (!account) return ledger;
  const failures = account.failures + 1;
  const notBefore = context.now + backOff(failures, null, chance);
  return planned(withAccount(ledger, host, { askedAt: context.now, failures, notBefore }), context);
}
