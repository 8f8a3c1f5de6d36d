import type { Runtime } from 'webextension-polyfill';
import type { RowsMessage } from '../background-message';
import type { CanvasClient } from '../canvas/client';
import type { Host } from '../hosts/host';
import { log } from '../log';
import type { SurfaceMessage } from '../messages';
import type { RunKey } from '../roster/model/keys';
import type { Ledger } from '../roster/model/ledger';
import { lowWater } from './asks';
import { messagePage } from './message-page';
import {
  allowMore,
  emptyQueue,
  isListed,
  type MessageQueue,
  obstacleTo,
  takeImports,
  turnPage,
} from './message-queue';

/**
 * Reads messages of imports page by page and sends them to the surface that asked; nothing else keeps them.
 * Sends ten requests at most each time, unless all messages are asked for, and none once Canvas, the surface
 * or the user is gone. `freshen` updates the ledger where it may have missed the end of a job (pressing: its
 * imports).
 */
export function createMessageReader(
  client: CanvasClient,
  ledger: () => Promise<Ledger>,
  freshen: (host: Host, isPressing: boolean) => Promise<void>,
  send: (port: Runtime.Port, message: RowsMessage) => void,
) {
  const open = new Map<Runtime.Port, MessageQueue>();
  const isOpen = (port: Runtime.Port, messages: MessageQueue) =>
    open.get(port) === messages && !messages.isStopped;

  function post(
    port: Runtime.Port,
    { key, total }: Pick<MessageQueue, 'key' | 'total'>,
    content: Pick<RowsMessage, 'state'> & Partial<RowsMessage>,
  ): void {
    send(port, { kind: 'rows', key, total, begins: false, rows: [], problem: null, ...content });
  }

  async function read(port: Runtime.Port, messages: MessageQueue): Promise<void> {
    for (;;) {
      const [record] = messages.imports;
      if (!record) return post(port, messages, { state: 'done' });
      if (messages.requestsLeft <= 0) return post(port, messages, { state: 'paused' });
      const obstacle = obstacleTo(messages, await ledger(), Date.now());
      if (!isOpen(port, messages)) return;
      if (obstacle === 'gone') return stop(port, messages);
      if (obstacle !== null) return post(port, messages, { state: 'failed', problem: obstacle });
      const answer = await messagePage(client, messages, record);
      if (!isOpen(port, messages)) return;
      if (!answer.ok) return post(port, messages, { state: 'failed', problem: answer.problem });
      const { rows, next } = answer.value;
      turnPage(messages, rows.length > 0 ? next : null);
      const isTired = messages.imports.length > 0 && (answer.remaining ?? lowWater) < lowWater;
      post(port, messages, { state: isTired ? 'paused' : 'reading', rows });
      if (isTired) return;
    }
  }

  /** Brings the ledger up to date as far as the messages of `key` need it; its failure ends nothing. */
  async function freshenFor({ key, host }: MessageQueue): Promise<void> {
    const attemptTo = (isPressing: boolean) =>
      freshen(host, isPressing).catch((error) => log('A job could not be read anew', error));
    await attemptTo(false);
    // Where only the page showed the failure, Canvas's API may know why.
    if (!isListed(await ledger(), key)) await attemptTo(true);
  }

  async function begin(port: Runtime.Port, key: RunKey, isAll: boolean): Promise<void> {
    const messages = emptyQueue(key);
    if (isAll) allowMore(messages, true);
    open.set(port, messages); // at once: a stop may come before the ledger is read
    await attempt(port, messages, async () => {
      await freshenFor(messages);
      takeImports(messages, await ledger());
    });
    if (!isOpen(port, messages)) return;
    post(port, messages, { state: 'reading', begins: true });
    await goOn(port, messages);
  }

  async function goOn(port: Runtime.Port, messages: MessageQueue): Promise<void> {
    if (messages.isReading || messages.isStopped) return;
    await attempt(port, messages, () => read(port, messages));
  }

  /** However `act` ends, the surface can ask again, and does not wait for what will not come. */
  async function attempt(port: Runtime.Port, messages: MessageQueue, act: () => Promise<void>) {
    messages.isReading = true;
    try {
      await act();
    } catch (error) {
      if (open.get(port) === messages) post(port, messages, { state: 'failed' });
      throw error;
    } finally {
      messages.isReading = false;
    }
  }

  /** Stops reading; the place is kept, so that `more` goes on from there. */
  function stop(port: Runtime.Port, messages: MessageQueue): void {
    messages.isStopped = true;
    post(port, messages, { state: 'stopped' });
  }

  return {
    /** Does what a surface asks. */
    async take(port: Runtime.Port, { key, ask }: SurfaceMessage & { kind: 'rows' }): Promise<void> {
      const known = open.get(port);
      const isKnown = known?.key === key;
      if (ask === 'leave') return void (isKnown && open.delete(port));
      if (ask === 'stop') {
        if (isKnown) return stop(port, known);
        return post(port, { key, total: null }, { state: 'stopped' });
      }
      // Of another job, or of a worker before this one: what that had read is unknown here.
      if (ask === 'begin' || !isKnown) return begin(port, key, ask === 'all');
      if (ask === 'more' || ask === 'all') allowMore(known, ask === 'all');
      takeImports(known, await ledger());
      return goOn(port, known);
    },
    /** Forgets what a closed surface asked for. */
    close: (port: Runtime.Port) => open.delete(port),
  };
}
