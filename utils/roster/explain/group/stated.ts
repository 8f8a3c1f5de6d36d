import { entries } from '../knowledge/base';
import { clean } from '../knowledge/clean';
import type { KnowledgeEntry, Reason } from '../knowledge/entry';
import { matchEntry, type Recognized } from '../knowledge/match-entry';
import { maskText } from '../mask';
import { leftOut, type RowMessage } from './row-message';

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
export const rankOf = (entry: KnowledgeEntry | null) =>
  (entry && ranks.get(entry)) ?? entries.length;

/** More different texts than this that nobody knows are counted as one. */
const mostUnknown = 1000;
const manyUnknown = '~';
/** Reasons nobody knows, of one entry. */
const mostReasons = 100;

/** Numbers what messages state from 0 on, and keeps one masked example of each. */
export function createStatements() {
  const all: Stated[] = [];
  const byKey = new Map<string, number>();
  /** By cause: the message its example is made of, in memory only. */
  const samples: string[] = [];
  const reasons = new Map<KnowledgeEntry, number>();
  let unknown = 0;

  function number(key: string, make: () => Omit<Stated, 'key' | 'example'>): number {
    const held = byKey.get(key);
    if (held !== undefined) return held;
    byKey.set(key, all.length);
    all.push({ key, example: '', ...make() });
    return all.length - 1;
  }

  function keyOf(known: Recognized | null, masked: string): string {
    if (!known) {
      const key = `? ${masked.replace(/\d+/g, '#')}`;
      return byKey.has(key) || unknown++ < mostUnknown ? key : manyUnknown;
    }
    const { entry, reason, said } = known;
    if (said === null) return reason ? `${entry.id} ${reason.id}` : entry.id;
    const key = `${entry.id} ${said.replace(/\d+/g, '#')}`;
    if (byKey.has(key)) return key;
    const count = (reasons.get(entry) ?? 0) + 1;
    reasons.set(entry, count);
    return count > mostReasons ? `${entry.id} ${reason?.id ?? manyUnknown}` : key;
  }

  return {
    all,
    /** What a message states, by its number; or how many others it says were left out. */
    take(row: RowMessage): { cause: number; known: Recognized | null } | { leftOut: number } {
      const count = leftOut(row);
      if (count !== null) return { leftOut: count };
      const known = matchEntry(row.message, {
        step: 'import',
        file: row.file,
        row: row.row,
        place: row.crash ? 'crash' : 'list',
      });
      if (known?.entry.id === 'I20') return { leftOut: 0 };
      const unknown = known ? null : maskText(clean(row.message));
      const cause = number(keyOf(known, unknown ?? ''), () => ({
        entry: known?.entry ?? null,
        reason: known?.reason ?? null,
        rank: rankOf(known?.entry ?? null),
      }));
      const stated = all[cause];
      const sample = samples[cause];
      if (stated && (sample === undefined || row.message < sample)) {
        samples[cause] = row.message;
        stated.example = unknown ?? known?.masked ?? '';
      }
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
