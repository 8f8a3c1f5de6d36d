import { isUnfinished } from '../model/import';
import type { MessageCounts } from '../model/imports/message-counts';
import type { RunKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import { viewLedger } from './view';

/** The ledger with how many messages of each explanation an ended job or import has; see `MessageCounts`. */
export function withCounted(ledger: Ledger, key: RunKey, counts: MessageCounts): Ledger {
  const imports: string[] = viewLedger(ledger).importsOf.get(key) ?? [key];
  const records = imports.flatMap((each) => ledger.imports[each] ?? []);
  const isOver = records.length > 0 && !records.some(({ reading }) => isUnfinished(reading.state));
  const isKnown = JSON.stringify(ledger.counted[key]) === JSON.stringify(counts);
  if (!isOver || isKnown) return ledger;
  return { ...ledger, counted: { ...ledger.counted, [key]: counts } };
}
