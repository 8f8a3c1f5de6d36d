import type { Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../background-message';
import type { Answer } from '../canvas/answer';
import type { CanvasClient, ErrorPage } from '../canvas/client';
import { log } from '../log';
import type { SurfaceMessage } from '../messages';
import { importKey, parseKey } from '../roster/model/keys';
import type { ImportRecord, Ledger } from '../roster/model/ledger';
import type { Problem } from '../roster/model/snapshot';
import { lowWater } from './list-imports';
import { isHeard, type MessageQueue, takeImports, turnPage } from './message-queue';

type RowsMessage = BackgroundMessage & { kind: 'rows' };

/** So many requests go out for one wish. */
const atOnce = 10;

/**
 * Reads messages of imports page by page and hands them to the surface that asked, which alone holds
 * them. At most ten requests go out for one wish; no more when Canvas, the surface or the user is gone.
 * `freshen` brings the ledger up to date where it may have missed the end of a job, or, pressing, its imports.
 */
export function createMessageReader(
  client: CanvasClient,
  ledger: () => Promise<Ledger>,
  freshen: (host: string, isPressing: boolean) => Promise<void>,
  send: (port: Runtime.Port, message: RowsMessage) => void,
) {
  const open = new Map<Runtime.Port, MessageQueue>();

  /** Canvas's list; where that is empty (it is kept for 30 days) or missing, what the import itself tells. */
  async function nextOf(messages: MessageQueue, { reading: { id } }: ImportRecord) {
    const { host, page } = messages;
    messages.left--;
    const answer: Answer<ErrorPage> = await client.listErrors(host, id, page);
    const isEmpty = answer.ok ? answer.value.rows.length === 0 : answer.problem === 'not-canvas';
    if (page !== null || !isEmpty) return answer;
    messages.left--;
    const own = await client.ownErrors(host, id);
    return own.ok ? { ...own, value: { rows: own.value, next: null } } : own;
  }

  /** `gone` when the import went with the user who could read it; else what forbids to ask now. */
  async function hindrance({ host, queue }: MessageQueue): Promise<'gone' | Problem | null> {
    const { accounts, imports } = await ledger();
    if (!queue.every(({ reading: { id } }) => importKey(host, id) in imports)) return 'gone';
    const { notBefore = null, problem = null } = accounts[host] ?? {};
    return (notBefore ?? 0) > Date.now() ? (problem ?? 'throttled') : null;
  }

  function tell(
    port: Runtime.Port,
    { key, total }: Pick<MessageQueue, 'key' | 'total'>,
    said: Pick<RowsMessage, 'state'> & Partial<RowsMessage>,
  ): void {
    send(port, { kind: 'rows', key, total, begins: false, rows: [], problem: null, ...said });
  }

  async function read(port: Runtime.Port, messages: MessageQueue): Promise<void> {
    const { queue } = messages;
    const isOpen = () => open.get(port) === messages && !messages.isStopped;
    for (;;) {
      const [record] = queue;
      if (!record) return tell(port, messages, { state: 'done' });
      if (messages.left <= 0) return tell(port, messages, { state: 'paused' });
      const hindered = await hindrance(messages);
      if (!isOpen()) return;
      if (hindered === 'gone') return stop(port, messages);
      if (hindered !== null) return tell(port, messages, { state: 'failed', problem: hindered });
      const answer = await nextOf(messages, record);
      if (!isOpen()) return;
      if (!answer.ok) return tell(port, messages, { state: 'failed', problem: answer.problem });
      const { rows, next } = answer.value;
      turnPage(messages, rows.length > 0 ? next : null);
      const isTired = queue.length > 0 && (answer.remaining ?? lowWater) < lowWater;
      tell(port, messages, { state: isTired ? 'paused' : 'reading', rows });
      if (isTired) return;
    }
  }

  async function begin(port: Runtime.Port, key: string): Promise<void> {
    const host = parseKey(key)?.host ?? '';
    const none = { queue: [], page: null, seen: new Set<string>(), taken: new Set<string>() };
    const asked = { total: null, left: atOnce, isReading: true, isStopped: false };
    const messages: MessageQueue = { key, host, ...none, ...asked };
    open.set(port, messages); // at once: a stop may come before the ledger is read
    await attempt(port, messages, async () => {
      // What is known already can be read all the same.
      const anew = (isPressing: boolean) =>
        freshen(host, isPressing).catch((error) => log('A job could not be read anew', error));
      await anew(false);
      const known = await ledger();
      // Where only a page told of the failure, Canvas may know why.
      if (!isHeard(known, key)) await anew(true);
      takeImports(messages, await ledger());
    });
    if (open.get(port) !== messages || messages.isStopped) return;
    tell(port, messages, { state: 'reading', begins: true });
    await goOn(port, messages);
  }

  async function goOn(port: Runtime.Port, messages: MessageQueue): Promise<void> {
    if (messages.isReading || messages.isStopped) return;
    await attempt(port, messages, () => read(port, messages));
  }

  /** However it ends, it can be asked for again, and the surface does not wait for what will not come. */
  async function attempt(port: Runtime.Port, messages: MessageQueue, act: () => Promise<void>) {
    messages.isReading = true;
    try {
      await act();
    } catch (error) {
      if (open.get(port) === messages) tell(port, messages, { state: 'failed' });
      throw error;
    } finally {
      messages.isReading = false;
    }
  }

  /** What was read is kept in mind, so that it can be gone on with. */
  function stop(port: Runtime.Port, messages: MessageQueue): void {
    messages.isStopped = true;
    tell(port, messages, { state: 'stopped' });
  }

  return {
    async told(port: Runtime.Port, { key, ask }: SurfaceMessage & { kind: 'rows' }): Promise<void> {
      const known = open.get(port);
      const isKnown = known?.key === key;
      if (ask === 'leave') return void (isKnown && open.delete(port));
      if (ask === 'stop') {
        if (isKnown) return stop(port, known);
        return tell(port, { key, total: null }, { state: 'stopped' });
      }
      // Of another job, or of a worker before this one: what it has read is not known any more.
      if (ask === 'begin' || !isKnown) return begin(port, key);
      if (ask === 'more') Object.assign(known, { left: atOnce, isStopped: false });
      takeImports(known, await ledger());
      return goOn(port, known);
    },
    /** The surface is closed: what it asked for is wanted by nobody any more. */
    gone: (port: Runtime.Port) => open.delete(port),
  };
}
