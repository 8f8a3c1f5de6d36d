import type { Host } from '../hosts/host';
import { viewLedger } from '../roster/assess/view';
import { isUnfinished } from '../roster/model/import';
import { type ImportId, importKey, parseKey, type RunKey } from '../roster/model/keys';
import type { Ledger } from '../roster/model/ledger';
import type { ImportRecord } from '../roster/model/records/import-record';
import type { Problem } from '../roster/model/snapshot';
import type { LocalTime } from '../roster/model/step';

/** Reading the messages of the imports of one job, for one surface. */
export interface MessageQueue {
  key: RunKey;
  host: Host;
  /** Imports still to be read, the first one from `page` on. */
  imports: ImportRecord[];
  page: string | null;
  /** Pages of the first import that were read. */
  readPages: Set<string>;
  /** Ids of imports that are read, or to be read. */
  takenIds: Set<ImportId>;
  /** Messages as far as Canvas counts them; null when it does not. */
  total: number | null;
  /** Requests that may still go out before the admin asks for more. */
  requestsLeft: number;
  isReading: boolean;
  isStopped: boolean;
}

/** Requests that go out each time the admin asks. */
const requestsPerAsk = 10;

/** A queue with no imports yet, marked as being read. `key`: of a job or an import. */
export function emptyQueue(key: RunKey): MessageQueue {
  return {
    key,
    host: parseKey(key)?.host ?? '',
    imports: [],
    page: null,
    readPages: new Set(),
    takenIds: new Set(),
    total: null,
    requestsLeft: requestsPerAsk,
    isReading: true,
    isStopped: false,
  };
}

/** The admin asks for more, or for all there is. */
export function allowMore(messages: MessageQueue, isAll: boolean): void {
  messages.requestsLeft = isAll ? Number.POSITIVE_INFINITY : requestsPerAsk;
  messages.isStopped = false;
}

/**
 * Why Canvas must not be asked at `now` (local ms): a problem of the host, or `gone` when an import left with
 * the user who could read it. Null when it may be asked.
 */
export function obstacleTo(
  { host, imports }: MessageQueue,
  ledger: Ledger,
  now: LocalTime,
): 'gone' | Problem | null {
  if (!imports.every(({ reading: { id } }) => importKey(host, id) in ledger.imports)) return 'gone';
  const { notBefore = null, problem = null } = ledger.accounts[host] ?? {};
  return (notBefore ?? 0) > now ? (problem ?? 'throttled') : null;
}

/** As far as Canvas counts them; null while it does not, and after an exception. */
const countOf = ({ reading: { errorCount, warningCount } }: ImportRecord) =>
  errorCount === null || warningCount === null ? null : errorCount + warningCount;

/** Read first: exceptions, then short lists. Causes are few, and what follows from them is much. */
const weightOf = (record: ImportRecord) =>
  record.reading.state === 'failed' ? -1 : (countOf(record) ?? Number.POSITIVE_INFINITY);

const keysOf = (ledger: Ledger, key: RunKey): string[] =>
  viewLedger(ledger).importsOf.get(key) ?? [key];

/** True when Canvas's API has listed an import of this job, or this import itself. */
export function isListed(ledger: Ledger, key: RunKey): boolean {
  return keysOf(ledger, key).some((each) => each in ledger.imports);
}

/** Queues the imports that ended since, unless Canvas says that they have no messages. */
export function takeImports(messages: MessageQueue, ledger: Ledger): void {
  const { key, imports, takenIds } = messages;
  const records = keysOf(ledger, key).flatMap((each) => ledger.imports[each] ?? []);
  const fresh = records
    .filter((each) => !isUnfinished(each.reading.state) && weightOf(each) !== 0)
    .filter(({ reading: { id } }) => !takenIds.has(id))
    .sort((a, b) => weightOf(a) - weightOf(b));
  for (const { reading } of fresh) takenIds.add(reading.id);
  imports.push(...fresh);
  const counts = records.map(countOf);
  messages.total = counts.reduce((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/** Turns to the next page of its first import, or to the next import. */
export function turnPage(messages: MessageQueue, next: string | null): void {
  const { readPages, imports } = messages;
  messages.page = next !== null && !readPages.has(next) ? next : null;
  if (messages.page !== null) return void readPages.add(messages.page);
  readPages.clear();
  imports.shift();
}
