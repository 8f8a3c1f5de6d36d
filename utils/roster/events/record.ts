import type { Host } from '../../hosts/host';
import { assess } from '../assess/assess';
import { runsSeen } from '../assess/runs';
import { withAccount } from '../ledger/account';
import { type AuditSettings, defaultAuditSettings } from '../model/audit-settings';
import type { Ledger } from '../model/ledger';
import type { Pause } from '../model/pause';
import type { RosterEvent } from '../model/records/roster-event';
import type { Run } from '../model/run';
import type { LocalTime } from '../model/step';
import { DAY } from '../time/units';
import { foundIn } from './found';
import { jobEnds } from './job-ends';
import { missedSyncs, signOuts } from './missed-syncs';
import type { Occurrence } from './occurrence';
import { stalls, withLastProgress } from './stalls';

/** What events are judged by beside the ledger itself. */
export interface EventContext {
  /** Local clock, ms. */
  now: LocalTime;
  /** The admin's IANA time zone. */
  zone: string;
  /** Ended runs of a host, of any outcome. */
  runsOf: (host: Host) => readonly Run[];
  /** Days on which the admin expects no sync. */
  pauses: readonly Pause[];
  /** From where on a run is worth a word; the defaults where not given. */
  limits?: AuditSettings;
}

/**
 * The ledger with an event for everything worth a notification that has none yet. What nobody saw happen is
 * news if it is of the last day, or since the account was first watched; older, it is recorded as quiet, and
 * a failure counts as seen.
 */
export function recordEvents(ledger: Ledger, context: EventContext): Ledger {
  const { now, zone, runsOf: history, pauses, limits = defaultAuditSettings } = context;
  const { view, runs: current } = assess(ledger);
  const pulses = withLastProgress(ledger, view);
  const events = { ...ledger.events };
  let { seen } = ledger;
  const missing = missedSyncs(ledger, runsSeen(current, history), zone, pauses);
  const found = [
    ...jobEnds(ledger, view),
    ...stalls({ ...ledger, pulses }, view, current, history),
    ...missing,
    ...foundIn(ledger, view, current, runsSeen(current, history), limits, now),
    ...signOuts(view),
  ];
  for (const { id, happenedAt, wasSeen, causes, ...rest } of found) {
    const known = events[id];
    // A job that failed before its imports was notified by none of them: the one that told of it is another's.
    const isMistaken = known?.within && (rest.step === 'extract' || rest.step === 'conversion');
    if (known && !isMistaken) continue;
    const serverNow = now + (ledger.accounts[rest.host]?.skew ?? 0);
    const since = Math.min(serverNow - DAY, ledger.accounts[rest.host]?.watchedSince ?? serverNow);
    // What has no known time may be of any year.
    const isNews = wasSeen || (happenedAt !== null && happenedAt > since);
    // What was notified with another job, whose it was taken for then, was not notified of this one.
    const isOfAnother = ({ within }: RosterEvent) =>
      within !== undefined && within !== rest.subject && within in ledger.jobs;
    const earlier = causes.flatMap((cause) => events[cause] ?? []);
    const notified = earlier.find((event) => !isOfAnother(event));
    // A recovery is notified only to those who were notified of the failure.
    const ofNothing = rest.kind === 'recovered' && !wasFailureNotified(events, rest.host);
    if (!isNews && rest.kind === 'failed' && !(rest.subject in seen)) {
      seen = { ...seen, [rest.subject]: now };
    }
    const notice = isNews && !notified && !ofNothing ? 'due' : 'quiet';
    events[id] = { ...rest, id, within: notified?.subject, at: now, notice };
    // An import that is found to be no part of the job later has been notified with it all the same.
    for (const cause of rest.kind === 'failed' ? causes : []) {
      const subject = cause.slice(cause.indexOf('|') + 1);
      const within = { ...rest, id: cause, subject, within: rest.subject, at: now };
      const before = events[cause];
      if (!before || isOfAnother(before)) events[cause] = { ...within, notice: 'quiet' };
    }
  }
  return withMissing({ ...ledger, events, seen, pulses }, missing);
}

/** Each account with the first start that was due and is still awaited. */
function withMissing(ledger: Ledger, missing: Occurrence[]): Ledger {
  return Object.values(ledger.accounts).reduce((next, { host, missingAt }) => {
    const due = missing.flatMap((each) => (each.host === host ? (each.expectedAt ?? []) : []));
    const first = due.length > 0 ? Math.min(...due) : null;
    return first === missingAt ? next : withAccount(next, host, { missingAt: first });
  }, ledger);
}

function wasFailureNotified(events: Ledger['events'], host: Host): boolean {
  return Object.values(events).some(
    (event) => event.host === host && event.kind === 'failed' && event.notice !== 'quiet',
  );
}
