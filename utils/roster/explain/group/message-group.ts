import type { Confidence, KnowledgeEntry, Reason } from '../knowledge/entry';
import { rankOf, type Stated } from './stated';
import { countOf, type Tally } from './tally';

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
  /** What the message at a place of the given list is to the cause: one that states it, or one that follows. */
  roleOf: (place: number) => 'own' | 'following' | null;
};

/** Broken files and causes of other messages come first, what asks nothing of anybody last. */
function tier({ entry, consequences }: MessageGroup): number {
  if (entry?.severity === 'neutral') return 2;
  return entry?.severity === 'failure' || consequences.length > 0 ? 0 : 1;
}

/** Orders groups for the admin: what to mend first comes first. */
export function inOrder(a: MessageGroup, b: MessageGroup): number {
  return (
    tier(a) - tier(b) ||
    b.count - a.count ||
    rankOf(a.entry) - rankOf(b.entry) ||
    (a.key < b.key ? -1 : 1)
  );
}

function consequencesOf(
  { consequences }: Tally,
  all: readonly Stated[],
): MessageGroup['consequences'] {
  const found = new Map<KnowledgeEntry | null, MessageGroup['consequences'][number]>();
  for (const [cause, { count, isLikely }] of consequences) {
    const entry = all[cause]?.entry ?? null;
    const one = found.get(entry) ?? { entry, count: 0, confidence: 'sure' };
    found.set(entry, one);
    one.count += count;
    if (isLikely) one.confidence = 'likely';
  }
  return [...found.values()].sort((a, b) => b.count - a.count || rankOf(a.entry) - rankOf(b.entry));
}

/** The group of a cause. `all`: what messages state, by number; `roleOf`: see there. */
export function messageGroup(
  { key, entry, reason, example }: Stated,
  tally: Tally,
  all: readonly Stated[],
  roleOf: MessageGroup['roleOf'],
): MessageGroup {
  return {
    key,
    entry,
    reason,
    example,
    confidence: tally.isGuess ? 'likely' : 'sure',
    count: countOf(tally),
    own: tally.own,
    consequences: consequencesOf(tally, all),
    roleOf,
  };
}
