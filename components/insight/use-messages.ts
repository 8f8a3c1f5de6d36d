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
  /** How many were read, left-out ones not counted. */
  read: number;
  /** All of them, where they are kept to be shown. */
  rows: readonly RowMessage[];
}

const nothing: Messages = {
  state: 'reading',
  total: null,
  problem: null,
  grouping: null,
  read: 0,
  rows: [],
};
/** A slice of work in ms, and the messages between two looks at the clock: no long task comes of it. */
const slice = 8;
const atOnce = 20;
/** Causes are told anew after so many ms at least, and so many times what telling them took. */
const rest = { least: 200, times: 10 };
/** After so many ms without an answer the worker that was asked is gone, and the next one is asked. */
const silence = 30_000;

/**
 * Asks for messages while they are wanted, and groups them in slices as they come. `mark`: whatever tells
 * that there may be others now. `isKept`: the rows themselves are wanted, too; else none outlives its slice.
 */
export function useMessages(
  key: string,
  isWanted: boolean,
  mark: string,
  { send, listen }: Pick<InsightProps, 'send' | 'listen'>,
  isKept = false,
): Messages {
  const [shown, show] = useState(nothing);
  const asked = useRef(mark);
  useEffect(() => {
    if (!isWanted) return;
    let grouping = createGrouping();
    let rows: RowMessage[] = [];
    /** Rows that are not grouped yet, from `next` on. */
    let waiting: RowMessage[] = [];
    let next = 0;
    let read = 0;
    let causes: ReturnType<typeof grouping.steps> | null = null;
    let took = 0;
    let toldAt = 0;
    let isFresh = false;
    let last: Pick<Told, 'state' | 'total' | 'problem'> = nothing;
    let heardAt = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    function work() {
      timer = undefined;
      const begun = performance.now();
      const until = begun + slice;
      while (next < waiting.length && performance.now() < until) {
        grouping.add(waiting.slice(next, next + atOnce));
        next += atOnce;
      }
      if (next < waiting.length) {
        timer = setTimeout(work);
        return;
      }
      // Causes half told do not know of rows that came since.
      if (waiting.length > 0) causes = null;
      waiting = [];
      next = 0;
      if (!causes) {
        const wait = toldAt + Math.max(rest.least, rest.times * took) - begun;
        if (isFresh && last.state === 'reading' && wait > 0) {
          timer = setTimeout(work, wait);
          return;
        }
        causes = grouping.steps();
        took = 0;
      }
      let step = causes.next();
      while (!step.done && performance.now() < until) step = causes.next();
      took += performance.now() - begun;
      if (!step.done) {
        timer = setTimeout(work);
        return;
      }
      causes = null;
      isFresh = true;
      toldAt = performance.now();
      show({ ...last, read, rows, grouping: step.value });
      // What is known of a run for good must be all of it.
      if (last.state === 'done' && step.value.leftOut === 0 && read >= (last.total ?? 0)) {
        send({ kind: 'counted', key, counts: messageCounts(step.value) });
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
        waiting = [];
        next = 0;
        read = 0;
        causes = null;
        isFresh = false;
      }
      for (const row of message.rows) {
        waiting.push(row);
        if (isKept) rows.push(row);
      }
      read += message.rows.length;
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
  }, [key, isWanted, isKept, send, listen]);
  useEffect(() => {
    if (!isWanted || asked.current === mark) return;
    asked.current = mark;
    send({ kind: 'rows', key, ask: 'again' });
  }, [key, isWanted, mark, send]);
  return shown;
}
