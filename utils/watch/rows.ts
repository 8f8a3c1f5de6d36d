import type { Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../background-message';
import type { Answer } from '../canvas/answer';
import type { CanvasClient, ErrorPage } from '../canvas/client';
import type { SurfaceMessage } from '../messages';
import { importKey, parseKey } from '../roster/keys';
import type { ImportRecord, Ledger } from '../roster/ledger';
import type { Problem } from '../roster/snapshot';
import { viewLedger } from '../roster/view';
import { lowWater } from './poll';

type RowsMessage = BackgroundMessage & { kind: 'rows' };
type Told = Omit<RowsMessage, 'kind' | 'key' | 'total'>;

/** So many requests go out for one wish. */
const atOnce = 10;

/** Reading the messages of the imports of one job, for one surface. */
interface Inquiry {
  key: string;
  host: string;
  /** Imports still to be read, the first one from `page` on. */
  queue: ImportRecord[];
  page: string | null;
  seen: Set<string>;
  total: number | null;
  /** Requests left of this wish. */
  left: number;
  isReading: boolean;
}

/** As far as Canvas counts them; null while it does not, and after an exception. */
const countOf = ({ reading: { errorCount, warningCount } }: ImportRecord) =>
  errorCount === null || warningCount === null ? null : errorCount + warningCount;

/** An exception tells most, then short lists: causes are few, and what follows from them is much. */
const weightOf = (record: ImportRecord) =>
  record.reading.state === 'failed' ? -1 : (countOf(record) ?? Number.POSITIVE_INFINITY);

/** What there is to read: imports that Canvas counts messages of, or counts none yet. */
function listOf(ledger: Ledger, key: string): Pick<Inquiry, 'queue' | 'total'> {
  const keys = viewLedger(ledger).importsOf.get(key) ?? [key];
  const records = keys.flatMap((each) => ledger.imports[each] ?? []);
  const counts = records.map(countOf);
  return {
    queue: records
      .filter((record) => weightOf(record) !== 0)
      .sort((a, b) => weightOf(a) - weightOf(b)),
    total: counts.reduce((sum, n) => (sum === null || n === null ? null : sum + n), 0),
  };
}

/**
 * Reads messages of imports page by page and hands them to the surface that asked, which alone holds
 * them. At most ten requests go out for one wish; no more when Canvas, the surface or the user is gone.
 */
export function createRows(
  client: CanvasClient,
  ledger: () => Promise<Ledger>,
  send: (port: Runtime.Port, message: RowsMessage) => void,
) {
  const open = new Map<Runtime.Port, Inquiry>();

  /** Canvas's list; where that is empty (it is kept for 30 days) or missing, what the import itself tells. */
  async function nextOf(inquiry: Inquiry, { reading: { id } }: ImportRecord) {
    const { host, page } = inquiry;
    inquiry.left--;
    const answer: Answer<ErrorPage> = await client.listErrors(host, id, page);
    const isEmpty = answer.ok ? answer.value.rows.length === 0 : answer.problem === 'not-canvas';
    if (page !== null || !isEmpty) return answer;
    inquiry.left--;
    const own = await client.ownErrors(host, id);
    return own.ok ? { ...own, value: { rows: own.value, next: null } } : own;
  }

  /** `gone` when the import went with the user who could read it; else what forbids to ask now. */
  async function hindrance({ host, queue }: Inquiry): Promise<'gone' | Problem | null> {
    const { accounts, imports } = await ledger();
    if (!queue.every(({ reading: { id } }) => importKey(host, id) in imports)) return 'gone';
    const { notBefore = null, problem = null } = accounts[host] ?? {};
    return (notBefore ?? 0) > Date.now() ? (problem ?? 'throttled') : null;
  }

  function advance(inquiry: Inquiry, { rows, next }: ErrorPage): void {
    const { seen, queue } = inquiry;
    const isNew = next !== null && !seen.has(next) && rows.length > 0;
    if (isNew) seen.add(next);
    else seen.clear();
    if (!isNew) queue.shift();
    inquiry.page = isNew ? next : null;
  }

  async function read(port: Runtime.Port, inquiry: Inquiry): Promise<void> {
    const { key, queue } = inquiry;
    const isOpen = () => open.get(port) === inquiry;
    const tell = (state: Told['state'], rows: Told['rows'] = [], problem: Told['problem'] = null) =>
      send(port, { kind: 'rows', key, rows, total: inquiry.total, state, problem });
    for (inquiry.left = atOnce; ; ) {
      const [record] = queue;
      if (!record) return tell('done');
      if (inquiry.left <= 0) return tell('paused');
      const hindered = await hindrance(inquiry);
      if (!isOpen()) return;
      if (hindered === 'gone') return stop(port, key);
      if (hindered !== null) return tell('failed', [], hindered);
      const answer = await nextOf(inquiry, record);
      if (!isOpen()) return;
      if (!answer.ok) return tell('failed', [], answer.problem);
      advance(inquiry, answer.value);
      const isTired = queue.length > 0 && (answer.remaining ?? lowWater) < lowWater;
      tell(isTired ? 'paused' : 'reading', answer.value.rows);
      if (isTired) return;
    }
  }

  async function begin(port: Runtime.Port, key: string): Promise<void> {
    const host = parseKey(key)?.host ?? '';
    const nothing = { page: null, total: null, left: 0, isReading: true };
    const inquiry: Inquiry = { key, host, queue: [], seen: new Set(), ...nothing };
    open.set(port, inquiry); // at once: a stop may come before the ledger is read
    Object.assign(inquiry, listOf(await ledger(), key), { isReading: false });
    if (open.get(port) === inquiry) await goOn(port, inquiry);
  }

  async function goOn(port: Runtime.Port, inquiry: Inquiry): Promise<void> {
    if (inquiry.isReading) return;
    inquiry.isReading = true;
    await read(port, inquiry).finally(() => {
      inquiry.isReading = false;
    });
  }

  function stop(port: Runtime.Port, key: string): void {
    const total = open.get(port)?.total ?? null;
    open.delete(port);
    send(port, { kind: 'rows', key, rows: [], total, state: 'stopped', problem: null });
  }

  return {
    async told(port: Runtime.Port, { key, ask }: SurfaceMessage & { kind: 'rows' }): Promise<void> {
      const known = open.get(port);
      if (ask === 'begin') return begin(port, key);
      // Of another job, or of a worker before this one: what it has read is not known any more.
      if (ask === 'stop' || known?.key !== key) return stop(port, key);
      return goOn(port, known);
    },
    /** The surface is closed: what it asked for is wanted by nobody any more. */
    gone: (port: Runtime.Port) => open.delete(port),
  };
}
