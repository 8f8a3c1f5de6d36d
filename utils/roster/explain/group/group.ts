import type { MessageCounts } from '../../model/imports/message-counts';
import { unexplained } from '../../model/imports/unexplained';
import { createCascade } from './cascade';
import { createColumn } from './column';
import { none } from './earliest';
import { inOrder, type MessageGroup, messageGroup } from './message-group';
import type { RowMessage } from './row-message';
import { createStatements } from './stated';
import { countConsequence, countOwn, emptyTally, type Tally } from './tally';

/** `total` counts real messages; `leftOut` those Canvas says it did not list. */
export type Grouping = { total: number; leftOut: number; groups: MessageGroup[] };

/** Messages looked at between two rests: about a millisecond of work. */
const stride = 5000;

/**
 * Turns messages of imports into their few causes: a row refused because of an earlier row is a
 * consequence of that one. Messages are taken one by one, in any order, and of each only numbers are kept;
 * the result is the same however they come.
 */
export function createGrouping() {
  const statements = createStatements();
  const cascade = createCascade(statements.before);
  /** By place: what the message states, twice over, and one more where that is a guess. */
  const column = createColumn(none);
  let place = 0;
  let total = 0;
  let leftOut = 0;

  const statedAt = (at: number) => column.at(at) >> 1;
  const isGuessAt = (at: number) => (column.at(at) & 1) === 1;
  const isMessageAt = (at: number) => column.at(at) !== none;

  function add(row: RowMessage): void {
    const taken = statements.take(row);
    if ('leftOut' in taken) leftOut += taken.leftOut;
    else {
      const { cause, known } = taken;
      total++;
      column.put(place, cause * 2 + (known?.confidence === 'likely' ? 1 : 0));
      const isFile = known?.entry.severity === 'failure' && row.row === null;
      cascade.add({ place, cause, known, isFile }, row.file);
    }
    place++;
  }

  /** Of the places below `until`, as they were when the cause was listed. */
  const roleOf =
    (cause: number, until: number): MessageGroup['roleOf'] =>
    (at) => {
      if (at >= until || !isMessageAt(at)) return null;
      const root = cascade.root(at).place;
      if (statedAt(root) !== cause) return null;
      return root === at ? 'own' : 'following';
    };

  /** Counts the message at a place for the cause it comes from in the end. */
  function count(tallies: Map<number, Tally>, at: number): void {
    const root = cascade.root(at);
    const cause = statedAt(root.place);
    const tally = tallies.get(cause) ?? emptyTally();
    tallies.set(cause, tally);
    if (root.place === at) countOwn(tally, isGuessAt(at));
    else countConsequence(tally, statedAt(at), root.confidence);
  }

  function* steps(): Generator<void, Grouping> {
    const until = place;
    const facts = { total, leftOut };
    const tallies = new Map<number, Tally>();
    for (let at = 0; at < until; at++) {
      if (at % stride === stride - 1) yield;
      if (isMessageAt(at)) count(tallies, at);
    }
    yield;
    const { all } = statements;
    const groups = [...tallies].flatMap(([cause, tally]) => {
      const stated = all[cause];
      return stated ? [messageGroup(stated, tally, all, roleOf(cause, until))] : [];
    });
    return { ...facts, groups: groups.sort(inOrder) };
  }

  return {
    add(rows: readonly RowMessage[]): void {
      for (const row of rows) add(row);
    },
    /** The causes of the messages taken so far, in short pieces of work. */
    steps,
    /** The same at once. */
    result(): Grouping {
      const work = steps();
      for (;;) {
        const { done, value } = work.next();
        if (done) return value;
      }
    },
  };
}

/** How many messages state the cause of each entry: all that may be kept of them. */
export function messageCounts({ groups }: Grouping): MessageCounts {
  const counts: MessageCounts = {};
  for (const { entry, own } of groups) {
    const id = entry?.id ?? unexplained;
    counts[id] = (counts[id] ?? 0) + own;
  }
  return counts;
}
