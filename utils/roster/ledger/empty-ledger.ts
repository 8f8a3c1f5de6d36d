import type { Ledger } from '../model/ledger';

/** A ledger that knows nothing; apart from its schema, so that pages need not load a validator for it. */
export const emptyLedger: Ledger = {
  version: 1,
  accounts: {},
  jobs: {},
  imports: {},
  events: {},
  seen: {},
  wishes: {},
  dismissed: {},
  silenced: {},
  counted: {},
  causes: {},
  sought: {},
  pulses: {},
  kept: {},
  trimmedAt: 0,
  shelf: {},
};
