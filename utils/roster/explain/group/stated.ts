import { entries } from '../knowledge/base';
import { clean } from '../knowledge/clean';
import type { KnowledgeEntry, Reason } from '../knowledge/entry';
import { matchEntry, type Recognized } from '../knowledge/match-entry';
import { maskText } from '../mask';
import { leftOut, type RowMessage } from './row-message';
import { createStatedKeys } from './stated-keys';

/** What messages state that belong together: the same entry for the same reason, or the same unknown text. */
export type Stated = {
  key: string;
  entry: KnowledgeEntry | null;
  reason: Reason | null;
  /** Place of the entry in the knowledge base; unknown ones come last. */
  rank: number;
  /** The first of its messages in the order of their texts, masked. */
  example: string;
};

const ranks = new Map(entries.map((entry, rank) => [entry, rank]));
/** The place of an entry in the knowledge base; null, for what no entry explains, comes last. */
export const rankOf = (entry: KnowledgeEntry | null) =>
  (entry && ranks.get(entry)) ?? entries.length;

/** Canvas's own line below a list it cut short: no message of an import. */
const cutListEntry = 'I20';

const recognizedIn = ({ message, file, row, crash }: RowMessage) =>
  matchEntry(message, { step: 'import', file, row, place: crash ? 'crash' : 'list' });

/** Numbers what messages state from 0 on, and keeps one masked example of each. */
export function createStatements() {
  const all: Stated[] = [];
  const byKey = new Map<string, number>();
  const keyOf = createStatedKeys((key) => byKey.has(key));
  /** By cause: the message its example is made of, in memory only. */
  const samples: string[] = [];

  function numberOf(key: string, known: Recognized | null): number {
    const held = byKey.get(key);
    if (held !== undefined) return held;
    const entry = known?.entry ?? null;
    byKey.set(key, all.length);
    all.push({ key, entry, reason: known?.reason ?? null, rank: rankOf(entry), example: '' });
    return all.length - 1;
  }

  /** Keeps the first example in the order of texts, so that the order they come in changes nothing. */
  function keepExample(cause: number, message: string, masked: () => string): void {
    const stated = all[cause];
    const sample = samples[cause];
    if (!stated || (sample !== undefined && message >= sample)) return;
    samples[cause] = message;
    stated.example = masked();
  }

  return {
    all,
    /** What a message states, by its number; or how many others it says were left out. */
    take(row: RowMessage): { cause: number; known: Recognized | null } | { leftOut: number } {
      const count = leftOut(row);
      if (count !== null) return { leftOut: count };
      const known = recognizedIn(row);
      if (known?.entry.id === cutListEntry) return { leftOut: 0 };
      const unknown = known ? '' : maskText(clean(row.message));
      const cause = numberOf(keyOf(known, unknown), known);
      keepExample(cause, row.message, () => known?.masked ?? unknown);
      return { cause, known };
    },
    /** By the knowledge base, then by what they state. */
    before(one: number, other: number): number {
      const [a, b] = [all[one], all[other]];
      if (!a || !b || one === other) return 0;
      return a.rank - b.rank || (a.key < b.key ? -1 : 1);
    },
  };
}
