import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundMessage } from '../../utils/background-message';
import type { InsightProps } from '../../utils/in-page/mount';
import {
  createGrouping,
  type Grouping,
  messageCounts,
} from '../../utils/roster/explain/group/group';
import type { RowMessage } from '../../utils/roster/explain/group/row-message';

type Told = BackgroundMessage & { kind: 'rows' };

/** The messages of the imports of a job, as far as they are read. They may name people: memory only. */
export interface Messages extends Pick<Told, 'state' | 'total' | 'problem'> {
  /** Null before the first have come. */
  grouping: Grouping | null;
  rows: readonly RowMessage[];
}

const nothing: Messages = {
  state: 'reading',
  total: null,
  problem: null,
  grouping: null,
  rows: [],
};
/** A slice of work in ms, and the messages between two looks at the clock: no long task comes of it. */
const slice = 8;
const atOnce = 20;
/** After so many ms without an answer the worker that was asked is gone, and the next one is asked. */
const silence = 30_000;

/**
 * Asks for messages while they are wanted, and groups them in slices as they come. `mark`: whatever tells
 * that there may be others now.
 */
export function useMessages(
  key: string,
  isWanted: boolean,
  mark: string,
  { send, listen }: Pick<InsightProps, 'send' | 'listen'>,
): Messages {
  const [shown, show] = useState(nothing);
  const asked = useRef(mark);
  useEffect(() => {
    if (!isWanted) return;
    let grouping = createGrouping();
    let rows: RowMessage[] = [];
    let grouped = 0;
    let last: Pick<Told, 'state' | 'total' | 'problem'> = nothing;
    let heardAt = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    function work() {
      timer = undefined;
      const until = performance.now() + slice;
      while (grouped < rows.length && performance.now() < until) {
        grouping.add(rows.slice(grouped, grouped + atOnce));
        grouped = Math.min(rows.length, grouped + atOnce);
      }
      if (grouped < rows.length) timer = setTimeout(work);
      else {
        const result = grouping.result();
        show({ ...last, rows, grouping: result });
        // What is known of a run for good must be all of it.
        if (last.state === 'done' && result.leftOut === 0 && rows.length >= (last.total ?? 0)) {
          send({ kind: 'counted', key, counts: messageCounts(result) });
        }
      }
    }
    const leave = listen((message) => {
      if (message.kind === 'snapshot' && last.state === 'reading') {
        if (Date.now() - heardAt < silence) return;
        heardAt = Date.now();
        return send({ kind: 'rows', key, ask: 'again' });
      }
      if (message.kind !== 'rows' || message.key !== key) return;
      heardAt = Date.now();
      const { state, total, problem } = message;
      last = { state, total, problem };
      if (message.begins) {
        grouping = createGrouping();
        rows = [];
        grouped = 0;
      }
      for (const row of message.rows) rows.push(row);
      timer ??= setTimeout(work);
    });
    asked.current = mark;
    send({ kind: 'rows', key, ask: 'begin' });
    return () => {
      leave();
      clearTimeout(timer);
      show(nothing);
      send({ kind: 'rows', key, ask: 'leave' });
    };
  }, [key, isWanted, send, listen]);
  useEffect(() => {
    if (!isWanted || asked.current === mark) return;
    asked.current = mark;
    send({ kind: 'rows', key, ask: 'again' });
  }, [key, isWanted, mark, send]);
  return shown;
}
