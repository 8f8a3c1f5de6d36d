import { beginSlice } from '../../utils/in-page/begin-slice';
import { nextTask } from '../../utils/in-page/next-task';
import type { MessageGroup } from '../../utils/roster/explain/group/message-group';
import type { RowMessage } from '../../utils/roster/explain/group/row-message';
import { maskText } from '../../utils/roster/explain/mask';

/** What is looked for in rows that grow in place: those of one cause, where one is given, with words in them. */
export interface Sought {
  rows: readonly RowMessage[];
  cause: MessageGroup | null;
  /** In lower case; '' for any. */
  words: string;
  isMasked: boolean;
}

/** Rows looked at between two looks at the clock. */
const batch = 20;
/** Ms between two looks at what is found so far. */
const rest = 200;

const isSame = (a: Sought, b: Sought) =>
  a.rows === b.rows &&
  a.words === b.words &&
  a.isMasked === b.isMasked &&
  a.cause?.key === b.cause?.key;

/** A row as it may be shown. Made for each look: a million masked copies would not fit. */
export const shownRow = (row: RowMessage, isMasked: boolean): RowMessage =>
  isMasked ? { ...row, message: maskText(row.message) } : row;

function hasWords(row: RowMessage, { words, isMasked }: Sought): boolean {
  if (words === '') return true;
  const { file, message } = shownRow(row, isMasked);
  return `${file ?? ''} ${row.row ?? ''} ${message}`.toLowerCase().includes(words);
}

/** Looks through rows in short slices. `show` gets the places found so far: of a cause, its own rows first. */
export function createSearch(show: (places: readonly number[]) => void) {
  let sought: Sought | null = null;
  /** The same, asked for anew while rows were looked through: its turn comes after that. */
  let later: Sought | null = null;
  let own: number[] = [];
  let following: number[] = [];
  let next = 0;
  let isAgain = false;
  let shownAt = 0;
  let isScheduled = false;

  function begin(what: Sought): void {
    sought = what;
    own = [];
    following = [];
    next = 0;
    shownAt = performance.now();
  }

  function take(what: Sought, place: number): void {
    const row = what.rows[place];
    const role = what.cause ? what.cause.roleOf(place) : 'own';
    if (row && role && hasWords(row, what)) (role === 'own' ? own : following).push(place);
  }

  function work(): void {
    isScheduled = false;
    if (!sought) return;
    const begun = performance.now();
    for (const mayGoOn = beginSlice(); next < sought.rows.length && mayGoOn(); ) {
      const end = Math.min(next + batch, sought.rows.length);
      for (; next < end; next++) take(sought, next);
    }
    const isOver = next >= sought.rows.length;
    if (isOver || (!isAgain && begun - shownAt >= rest)) {
      shownAt = begun;
      show([...own, ...following]);
    }
    if (beginLater() || !isOver) schedule();
  }

  /** True where all was looked through, and it was asked for anew meanwhile. */
  function beginLater(): boolean {
    if (!sought || !later || next < sought.rows.length) return false;
    begin(later);
    later = null;
    isAgain = true;
    return true;
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    nextTask(work);
  }

  return {
    /** Looks for this from now on; of rows that only became more, through those that are new. */
    look(what: Sought): void {
      if (!sought || !isSame(sought, what)) {
        later = null;
        isAgain = false;
        begin(what);
        show([]);
      } else if (what.cause !== null && what.cause !== sought.cause) later = what;
      beginLater();
      schedule();
    },
    stop(): void {
      sought = null;
    },
  };
}
