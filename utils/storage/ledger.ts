import { log } from '../log';
import { emptyLedger } from '../roster/ledger/empty-ledger';
import { Ledger } from '../roster/model/ledger';
import { createCell } from './cell';

/** Records by key lie within a part of the ledger, and once more within a parked session. */
const recordDepth = (path: readonly PropertyKey[]) =>
  path[0] === 'shelf' && path.length > 3 ? 4 : 2;

/** Jobs, imports, events and accounts in one value, so that a death between two writes cannot part them. */
export const ledgerCell = createCell(
  'ledger',
  Ledger,
  emptyLedger,
  (error) => log('The ledger could not be stored', error),
  { depthOf: recordDepth, isText: true },
);
