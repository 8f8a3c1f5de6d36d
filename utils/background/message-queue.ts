import { viewLedger } from '../roster/assess/view';
import { isUnfinished } from '../roster/model/import';
import type { ImportRecord, Ledger } from '../roster/model/ledger';

/** Reading the messages of the imports of one job, for one surface. */
export interface MessageQueue {
  key: string;
  host: string;
  /** Imports still to be read, the first one from `page` on. */
  queue: ImportRecord[];
  page: string | null;
  /** Pages of the first import that were read. */
  seen: Set<string>;
  /** Imports that are read, or to be read. */
  taken: Set<string>;
  total: number | null;
  /** Requests left of the last wish. */
  left: number;
  isReading: boolean;
  isStopped: boolean;
}

/** As far as Canvas counts them; null while it does not, and after an exception. */
const countOf = ({ reading: { errorCount, warningCount } }: ImportRecord) =>
  errorCount === null || warningCount === null ? null : errorCount + warningCount;

/** An exception tells most, then short lists: causes are few, and what follows from them is much. */
const weightOf = (record: ImportRecord) =>
  record.reading.state === 'failed' ? -1 : (countOf(record) ?? Number.POSITIVE_INFINITY);

const keysOf = (ledger: Ledger, key: string) => viewLedger(ledger).importsOf.get(key) ?? [key];

/** True when Canvas has told of an import that is a job's, or of this import itself. */
export function isHeard(ledger: Ledger, key: string): boolean {
  return keysOf(ledger, key).some((each) => each in ledger.imports);
}

/** Queues the imports that ended since and that Canvas counts messages of, or counts none yet. */
export function takeImports(messages: MessageQueue, ledger: Ledger): void {
  const { key, queue, taken } = messages;
  const records = keysOf(ledger, key).flatMap((each) => ledger.imports[each] ?? []);
  const fresh = records
    .filter((each) => !isUnfinished(each.reading.state) && weightOf(each) !== 0)
    .filter(({ reading: { id } }) => !taken.has(id))
    .sort((a, b) => weightOf(a) - weightOf(b));
  for (const { reading } of fresh) taken.add(reading.id);
  queue.push(...fresh);
  const counts = records.map(countOf);
  messages.total = counts.reduce((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/** Turns to the next page of its first import, or to the next import. */
export function turnPage(messages: MessageQueue, next: string | null): void {
  const { seen, queue } = messages;
  messages.page = next !== null && !seen.has(next) ? next : null;
  if (messages.page !== null) return void seen.add(messages.page);
  seen.clear();
  queue.shift();
}
