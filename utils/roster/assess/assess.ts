import type { Ledger } from '../model/ledger';
import type { Run } from '../model/run';
import { runsOf } from './runs';
import { type LedgerView, viewLedger } from './view';

/** What a ledger means: all that surfaces, events, alarm and history are derived from. */
export interface Assessment {
  view: LedgerView;
  /** Every job and import of which a start is known, running ones, too. */
  runs: readonly Run[];
}

/** What of a ledger the assessment is made of. */
const sources = ['jobs', 'imports', 'accounts', 'seen', 'counted'] as const;

const known = new WeakMap<Ledger['jobs'], { ledger: Ledger; assessment: Assessment }>();

/**
 * The assessment of a ledger, made once for as long as nothing it is made of changes: within one write,
 * whatever events and plans add, and for all who show the same state.
 */
export function assess(ledger: Ledger): Assessment {
  const last = known.get(ledger.jobs);
  if (last && sources.every((source) => last.ledger[source] === ledger[source])) {
    return last.assessment;
  }
  const view = viewLedger(ledger);
  const assessment = { view, runs: runsOf(ledger, view) };
  known.set(ledger.jobs, { ledger, assessment });
  return assessment;
}
