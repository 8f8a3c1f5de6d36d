import { beginSlice } from '../../../utils/in-page/begin-slice';
import { createGrouping, type Grouping } from '../../../utils/roster/explain/group/group';
import type { RowMessage } from '../../../utils/roster/explain/group/row-message';

/** Messages grouped between two looks at the clock. */
const batch = 20;
/** Between two lists of causes: ms at least, and how many times the ms that the last one took. */
const rest = { least: 200, times: 10 };

/**
 * Groups messages in short slices, off the events that bring them. `onGrouped` gets the causes found so far:
 * soon for the first time and where `isUrgent`, else after a rest.
 */
export function createSlicedGrouping(
  isUrgent: () => boolean,
  onGrouped: (grouping: Grouping) => void,
) {
  let grouping = createGrouping();
  /** Messages that are not grouped yet, from `next` on. */
  let waiting: RowMessage[] = [];
  let next = 0;
  let causes: ReturnType<typeof grouping.steps> | null = null;
  /** Ms that the current or last list of causes took. */
  let spent = 0;
  /** When causes were last handed out, by `performance.now()`; null before the first time. */
  let groupedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Groups what waits; false when the time is up first. */
  function groupWaiting(mayGoOn: () => boolean): boolean {
    while (next < waiting.length && mayGoOn()) {
      grouping.add(waiting.slice(next, next + batch));
      next += batch;
    }
    if (next < waiting.length) return false;
    if (waiting.length > 0) causes = null; // a half-made list does not know these
    waiting = [];
    next = 0;
    return true;
  }

  /** Ms to wait before causes are listed again. */
  function restLeft(now: number): number {
    if (groupedAt === null || isUrgent()) return 0;
    return groupedAt + Math.max(rest.least, rest.times * spent) - now;
  }

  /** Goes on listing the causes; null when the time is up first. */
  function listCauses(begun: number, mayGoOn: () => boolean): Grouping | null {
    if (!causes) {
      causes = grouping.steps();
      spent = 0;
    }
    let step = causes.next();
    while (!step.done && mayGoOn()) step = causes.next();
    spent += performance.now() - begun;
    if (!step.done) return null;
    causes = null;
    return step.value;
  }

  function work() {
    timer = undefined;
    const begun = performance.now();
    const mayGoOn = beginSlice();
    if (!groupWaiting(mayGoOn)) return schedule();
    const wait = causes ? 0 : restLeft(begun);
    if (wait > 0) return schedule(wait);
    const listed = listCauses(begun, mayGoOn);
    if (!listed) return schedule();
    groupedAt = performance.now();
    onGrouped(listed);
  }

  function schedule(wait = 0) {
    timer ??= setTimeout(work, wait);
  }

  return {
    /** Adds messages, if any, and has the causes handed out once they are grouped. */
    add(rows: readonly RowMessage[]): void {
      for (const row of rows) waiting.push(row);
      schedule();
    },
    reset(): void {
      grouping = createGrouping();
      waiting = [];
      next = 0;
      causes = null;
      groupedAt = null;
    },
    stop: () => clearTimeout(timer),
  };
}
