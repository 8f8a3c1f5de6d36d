import { type MessageCounts, unexplained } from '../../model/message-counts';
import { entries } from '../knowledge/base';
import { clean } from '../knowledge/clean';
import type { Confidence, Entry } from '../knowledge/entry';
import { recognise } from '../knowledge/recognise';
import { maskText } from '../mask';
import { before, createCascade, needsOf, type Traced } from './cascade';
import { leftOut, type RowMessage } from './row-message';

/** Messages with one cause. `entry` is null where no explanation is known. */
export type Group = {
  entry: Entry | null;
  confidence: Confidence;
  /** All messages the cause explains, and those among them that state it. */
  count: number;
  own: number;
  /** What followed from it in other rows, heaviest first; `likely` where only a file links them. */
  consequences: { entry: Entry | null; count: number; confidence: Confidence }[];
  /** One of the messages that state it, masked. */
  example: string;
  /** Places in the given list: first that of the example, then the others that state the cause. */
  messages: number[];
};

/** `total` counts real messages; `leftOut` those Canvas says it did not list. */
export type Grouping = { total: number; leftOut: number; groups: Group[] };

const ranks = new Map(entries.map((entry, rank) => [entry, rank]));
const rankOf = (entry: Entry | null) => (entry && ranks.get(entry)) ?? entries.length;

/** Unknown messages belong together when they differ only in what is masked, or in numbers. */
const shape = (message: string) => maskText(clean(message)).replace(/\d+/g, '#');

/** Broken files and causes of other messages come first, what asks nothing of anybody last. */
function tier({ entry, consequences }: Group): number {
  if (entry?.severity === 'neutral') return 2;
  return entry?.severity === 'failure' || consequences.length > 0 ? 0 : 1;
}

function inOrder(a: Group, b: Group): number {
  return (
    tier(a) - tier(b) ||
    b.count - a.count ||
    rankOf(a.entry) - rankOf(b.entry) ||
    (a.example < b.example ? -1 : 1)
  );
}

type Later = { message: Traced; confidence: Confidence };
type Members = { own: Traced[]; later: Later[] };

function consequencesOf(later: readonly Later[]): Group['consequences'] {
  const found = new Map<Entry | null, Group['consequences'][number]>();
  for (const { message, confidence } of later) {
    const entry = message.known?.entry ?? null;
    const one = found.get(entry) ?? { entry, count: 0, confidence: 'sure' };
    found.set(entry, one);
    one.count++;
    if (confidence === 'likely') one.confidence = 'likely';
  }
  return [...found.values()].sort((a, b) => b.count - a.count || rankOf(a.entry) - rankOf(b.entry));
}

function toGroup({ own, later }: Members): Group {
  const example = own.reduce((first, one) => (before(one, first) ? one : first));
  const rest = own.filter((one) => one !== example);
  const guessed = own.some(({ known }) => known?.confidence === 'likely');
  return {
    entry: example.known?.entry ?? null,
    confidence: guessed ? 'likely' : 'sure',
    count: own.length + later.length,
    own: own.length,
    consequences: consequencesOf(later),
    example: maskText(clean(example.message)),
    messages: [example, ...rest, ...later.map(({ message }) => message)].map(({ place }) => place),
  };
}

/**
 * Turns messages of imports into their few causes: a row refused because of an earlier row is a
 * consequence of that one. Messages are taken in slices of any size, in any order, so that no slice
 * holds up a page for long; the result is the same.
 */
export function createGrouping() {
  const all: Traced[] = [];
  const cascade = createCascade();
  let place = 0;
  let missing = 0;

  function add(row: RowMessage): void {
    const known = recognise(row.message, { step: 'import', file: row.file });
    const more = leftOut(row) ?? (known?.entry.id === 'I20' ? 0 : null);
    if (more === null) {
      const likeness = known?.entry.id ?? shape(row.message);
      const rank = rankOf(known?.entry ?? null);
      const message = { ...row, place, known, rank, likeness, needs: needsOf(known) };
      all.push(message);
      cascade.add(message);
    } else missing += more;
    place++;
  }

  return {
    add(rows: readonly RowMessage[]): void {
      for (const row of rows) add(row);
    },
    /** The causes as far as the messages taken so far tell. */
    result(): Grouping {
      const groups = new Map<string, Members>();
      for (const message of all) {
        const { message: cause, confidence } = cascade.root(message);
        const group = groups.get(cause.likeness) ?? { own: [], later: [] };
        if (group.own.length + group.later.length === 0) groups.set(cause.likeness, group);
        if (message === cause) group.own.push(message);
        else group.later.push({ message, confidence });
      }
      return {
        total: all.length,
        leftOut: missing,
        groups: [...groups.values()].map(toGroup).sort(inOrder),
      };
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
