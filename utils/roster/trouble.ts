/** What hinders Rosterscope on this computer. `not-stored`: no room for the ledger. `no-history`: for runs. */
export type Trouble = 'not-stored' | 'no-history';
