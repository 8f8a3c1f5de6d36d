/**
 * What hinders Rosterscope on this computer. `not-stored`: no room for the ledger. `no-history`: for runs.
 * `damaged`: some of what was stored could not be read, and is gone.
 */
export type Trouble = 'not-stored' | 'no-history' | 'damaged';
