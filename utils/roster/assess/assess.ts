import type { Ledger } from '../model/ledger';
import type { Run } from '../model/run';
import { runsOf } from './runs';
import { accountViews, type LedgerView, viewLedger } from './view';

/** What a ledger means: all that surfaces, events, alarm and history are derived from. */
export interface Assessment {
  view: LedgerView;
  /** Every job and import of which a start is known, running ones, too. */
  runs: readonly Run[];
}

/** What of a ledger jobs, imports and runs are made of, beside the clock and the last answer of each account. */
const sources = ['jobs', 'imports', 'seen', 'counted'] as const;

const known = new WeakMap<Ledger['jobs'], { ledger: Ledger; assessment: Assessment }>();

/** True where the accounts differ in nothing that jobs, imports and runs are made of: `nextAt` changes often. */
function isSameOf(a: Ledger['accounts'], b: Ledger['accounts']): boolean {
  const hosts = Object.keys(a);
  return (
    hosts.length === Object.keys(b).length &&
    hosts.every((host) => a[host]?.readAt === b[host]?.readAt && a[host]?.skew === b[host]?.skew)
  );
}

/**
 * The assessment of a ledger. It is remembered until something it depends on changes, so that all steps of one
 * write, and all surfaces, share it.
 */
export function assess(ledger: Ledger): Assessment {
  const last = known.get(ledger.jobs);
  const same =
    last &&
    sources.every((source) => last.ledger[source] === ledger[source]) &&
    isSameOf(last.ledger.accounts, ledger.accounts)
      ? last
      : null;
  if (same && same.ledger.accounts === ledger.accounts) return same.assessment;
  const assessment = same ? withAccounts(same.assessment, ledger) : made(ledger);
  known.set(ledger.jobs, { ledger, assessment });
  return assessment;
}

function withAccounts({ view, runs }: Assessment, ledger: Ledger): Assessment {
  return { view: { ...view, accounts: accountViews(ledger) }, runs };
}

function made(ledger: Ledger): Assessment {
  const view = viewLedger(ledger);
  return { view, runs: runsOf(ledger, view) };
}
