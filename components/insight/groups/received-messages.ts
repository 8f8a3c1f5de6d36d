import type { RowsMessage } from '../../../utils/background-message';
import type { InsightProps } from '../../../utils/in-page/mount';
import { type Grouping, messageCounts } from '../../../utils/roster/explain/group/group';
import type { RowMessage } from '../../../utils/roster/explain/group/row-message';
import type { RunKey } from '../../../utils/roster/model/keys';
import { createSlicedGrouping } from './sliced-grouping';

/** What has come of the messages of a job. They may name people: memory only. */
interface Received extends Pick<RowsMessage, 'state' | 'total' | 'problem'> {
  /** How many were read, left-out ones not counted. */
  read: number;
  /** All of them, where they are kept to be shown. */
  rows: RowMessage[];
}

/** The messages of the imports of a job, as far as they are read. They may name people: memory only. */
export interface Messages extends Omit<Received, 'rows'> {
  /** Null before the first have come. */
  grouping: Grouping | null;
  rows: readonly RowMessage[];
}

const noneReceived = (): Received => ({
  state: 'reading',
  total: null,
  problem: null,
  read: 0,
  rows: [],
});
export const noMessages: Messages = { ...noneReceived(), grouping: null };

/** After so many ms without an answer the worker that was asked is gone, and the next one is asked. */
const silence = 30_000;

/** What is received with one more message. `rows` grow in place: there may be a hundred thousand. */
function withMessage(before: Received, message: RowsMessage, isKept: boolean): Received {
  const { state, total, problem, begins } = message;
  const { read, rows } = begins ? noneReceived() : before;
  if (isKept) for (const row of message.rows) rows.push(row);
  return { state, total, problem, read: read + message.rows.length, rows };
}

/** True when every message of a run was read: only then may its counts be kept for good. */
function isComplete({ state, total, read }: Received, { leftOut }: Grouping): boolean {
  return state === 'done' && leftOut === 0 && read >= (total ?? 0);
}

/**
 * Asks for the messages of a job and shows them, grouped, as they come. `isKept`: the rows themselves are
 * wanted, too; else none outlives its slice of work. Returns how to stop.
 */
export function receiveMessages(
  key: RunKey,
  isKept: boolean,
  { send, listen }: Pick<InsightProps, 'send' | 'listen'>,
  show: (messages: Messages) => void,
): () => void {
  let received = noneReceived();
  let heardAt = Date.now();
  const sliced = createSlicedGrouping(
    () => received.state !== 'reading',
    (grouping) => {
      show({ ...received, grouping });
      if (!isComplete(received, grouping)) return;
      send({ kind: 'counted', key, counts: messageCounts(grouping) });
    },
  );

  function take(message: RowsMessage): void {
    heardAt = Date.now();
    received = withMessage(received, message, isKept);
    if (message.begins) sliced.reset();
    sliced.add(message.rows);
  }

  /** Asks the worker that is there now, where the one that was asked stays silent. */
  function askAgain(): void {
    if (received.state !== 'reading' || Date.now() - heardAt < silence) return;
    heardAt = Date.now();
    send({ kind: 'rows', key, ask: 'again' });
  }

  const unlisten = listen((message) => {
    if (message.kind === 'snapshot') askAgain();
    if (message.kind === 'rows' && message.key === key) take(message);
  });
  send({ kind: 'rows', key, ask: 'begin' });
  return () => {
    unlisten();
    sliced.stop();
    show(noMessages);
    send({ kind: 'rows', key, ask: 'leave' });
  };
}
