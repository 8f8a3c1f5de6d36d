import type { Ledger } from '../ledger';
import type { Run } from '../run';
import { allRuns } from '../run-of';
import { viewLedger } from '../view';
import { absences, signOuts } from './absences';
import { endings } from './endings';
import { beat, stalls } from './stalls';

const day = 24 * 3_600_000;

/** What events are judged by beside the ledger itself. */
export interface Circumstances {
  /** Local clock, ms. */
  now: number;
  /** The admin's IANA time zone. */
  zone: string;
  /** Ended runs of a host, of any outcome. */
  runsOf: (host: string) => readonly Run[];
}

/**
 * The ledger with an event for everything worth telling that has none. What was not seen to happen and is
 * over a day old is no news: it is entered as quiet, and a failure of that kind counts as seen.
 */
export function recordEvents(ledger: Ledger, { now, zone, runsOf }: Circumstances): Ledger {
  const view = viewLedger(ledger);
  const pulses = beat(ledger, view);
  const seenRuns = allRuns(ledger, view, runsOf);
  const events = { ...ledger.events };
  const seen = { ...ledger.seen };
  const found = [
    ...endings(ledger, view),
    ...stalls({ ...ledger, pulses }, view, runsOf),
    ...absences(ledger, seenRuns, zone),
    ...signOuts(view),
  ];
  for (const { id, happenedAt, wasSeen, causes, ...rest } of found) {
    if (events[id]) continue;
    const serverNow = now + (ledger.accounts[rest.host]?.skew ?? 0);
    const isNews = wasSeen || happenedAt === null || serverNow - happenedAt < day;
    const toldBefore = causes.some((cause) => events[cause]);
    // A recovery is told only to those who were told of the failure.
    const ofNothing = rest.kind === 'recovered' && !wasTold(events, rest.host);
    if (!isNews && rest.kind === 'failed') seen[rest.subject] ??= now;
    const notice = isNews && !toldBefore && !ofNothing ? 'due' : 'quiet';
    events[id] = { ...rest, id, at: now, notice };
  }
  return { ...ledger, events, seen, pulses };
}

function wasTold(events: Ledger['events'], host: string): boolean {
  return Object.values(events).some(
    (event) => event.host === host && event.kind === 'failed' && event.notice !== 'quiet',
  );
}
