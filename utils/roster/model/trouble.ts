/**
 * What hinders Rosterscope on this computer. `not-stored`: no room for the ledger. `no-history`: for runs.
 * `damaged`: some of what was stored could not be read, and is gone. `history-set-aside`: the history could
 * not be read and was left untouched; a new one was begun.
 */
export type Trouble = 'not-stored' | 'no-history' | 'damaged' | 'history-set-aside';
