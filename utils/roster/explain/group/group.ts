import type { MessageCounts } from '../../model/message-counts';
import { unexplained } from '../../model/unexplained';
import type { Confidence, KnowledgeEntry, Reason } from '../knowledge/entry';
import { createCascade } from './cascade';
import { createColumn } from './column';
import type { RowMessage } from './row-message';
import { createStatements, rankOf, type Stated } from './stated';

/** Messages with one cause. `entry` is null where no explanation is known. */
export type MessageGroup = {
  /** The same for the same cause, however many messages are read. */
  key: string;
  entry: KnowledgeEntry | null;
  /** Why the rows were refused, where the messages say it and it is known. */
  reason: Reason | null;
  confidence: Confidence;
  /** All messages the cause explains, and those among them that state it. */
  count: number;
  own: number;
  /** What followed from it in other rows, heaviest first; `likely` where only a file links them. */
  consequences: { entry: KnowledgeEntry | null; count: number; confidence: Confidence }[];
  /** One of the messages that state it, masked. */
  example: string;
  /** Places in the given list: first those that state the cause, then the others. Made when asked for. */
  readonly messages: number[];
};

/** `total` counts real messages; `leftOut` those Canvas says it did not list. */
export type Grouping = { total: number; leftOut: number; groups: MessageGroup[] };

type Member = {
  own: number;
  guessed: boolean;
  later: Map<number, { count: number; likely: boolean }>;
};

const noMessage = -1;
/** Messages looked at between two rests: about a millisecond of work. */
const stride = 5000;

/** Broken files and causes of other messages come first, what asks nothing of anybody last. */
function tier({ entry, consequences }: MessageGroup): number {
  if (entry?.severity === 'neutral') return 2;
  return entry?.severity === 'failure' || consequences.length > 0 ? 0 : 1;
}

function inOrder(a: MessageGroup, b: MessageGroup): number {
  return (
    tier(a) - tier(b) ||
    b.count - a.count ||
    rankOf(a.entry) - rankOf(b.entry) ||
    (a.key < b.key ? -1 : 1)
  );
}

function consequencesOf(
  { later }: Member,
  stated: readonly Stated[],
): MessageGroup['consequences'] {
  const found = new Map<KnowledgeEntry | null, MessageGroup['consequences'][number]>();
  for (const [cause, { count, likely }] of later) {
    const entry = stated[cause]?.entry ?? null;
    const one = found.get(entry) ?? { entry, count: 0, confidence: 'sure' };
    found.set(entry, one);
    one.count += count;
    if (likely) one.confidence = 'likely';
  }
  return [...found.values()].sort((a, b) => b.count - a.count || rankOf(a.entry) - rankOf(b.entry));
}

/**
 * Turns messages of imports into their few causes: a row refused because of an earlier row is a
 * consequence of that one. Messages are taken one by one, in any order, and of each only numbers are kept;
 * the result is the same however they come.
 */
export function createGrouping() {
  const statements = createStatements();
  const cascade = createCascade(statements.before);
  /** By place: what the message states, twice over, and one more where that is a guess. */
  const column = createColumn(noMessage);
  let place = 0;
  let total = 0;
  let missing = 0;

  function add(row: RowMessage): void {
    const taken = statements.take(row);
    if ('leftOut' in taken) missing += taken.leftOut;
    else {
      const { cause, known } = taken;
      total++;
      column.put(place, cause * 2 + (known?.confidence === 'likely' ? 1 : 0));
      const isFile = known?.entry.severity === 'failure' && row.row === null;
      cascade.add({ place, cause, known, isFile }, row.file);
    }
    place++;
  }

  const statedAt = (at: number) => column.at(at) >> 1;

  /** Places of a cause, first those of its own. */
  function placesOf(cause: number, until: number): number[] {
    const own: number[] = [];
    const later: number[] = [];
    for (let at = 0; at < until; at++) {
      if (column.at(at) === noMessage) continue;
      const root = cascade.root(at).place;
      if (statedAt(root) === cause) (root === at ? own : later).push(at);
    }
    return [...own, ...later];
  }

  function* steps(): Generator<void, Grouping> {
    const until = place;
    const facts = { total, leftOut: missing };
    const members = new Map<number, Member>();
    for (let at = 0; at < until; at++) {
      if (at % stride === stride - 1) yield;
      const held = column.at(at);
      if (held === noMessage) continue;
      const root = cascade.root(at);
      const cause = statedAt(root.place);
      let member = members.get(cause);
      if (!member) {
        member = { own: 0, guessed: false, later: new Map() };
        members.set(cause, member);
      }
      if (root.place === at) {
        member.own++;
        if (held & 1) member.guessed = true;
        continue;
      }
      const kind = member.later.get(held >> 1) ?? { count: 0, likely: false };
      member.later.set(held >> 1, kind);
      kind.count++;
      if (root.confidence === 'likely') kind.likely = true;
    }
    yield;
    const groups = [...members].flatMap(([cause, member]): MessageGroup[] => {
      const stated = statements.all[cause];
      if (!stated) return [];
      const later = [...member.later.values()].reduce((sum, { count }) => sum + count, 0);
      const { key, entry, reason, example } = stated;
      return [
        {
          key,
          entry,
          reason,
          example,
          confidence: member.guessed ? 'likely' : 'sure',
          count: member.own + later,
          own: member.own,
          consequences: consequencesOf(member, statements.all),
          get messages() {
            return placesOf(cause, until);
          },
        },
      ];
    });
    return { ...facts, groups: groups.sort(inOrder) };
  }

  return {
    add(rows: readonly RowMessage[]): void {
      for (const row of rows) add(row);
    },
    /** The causes as far as the messages taken so far tell, in short pieces of work. */
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
