import { report } from '../report';
import { emptyLedger } from '../roster/empty-ledger';
import { Ledger } from '../roster/ledger';
import { createCell } from './cell';

/** Jobs, imports, events and accounts in one value, so that a death between two writes cannot part them. */
export const ledgerCell = createCell('ledger', Ledger, emptyLedger, (error) =>
  report('The ledger could not be stored', error),
);
