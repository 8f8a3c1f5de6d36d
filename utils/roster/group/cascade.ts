import type { Confidence } from '../knowledge/entry';
import type { Recognised } from '../knowledge/recognise';
import { type Kind, kindOfFile, kinds } from './kind';
import type { RowMessage } from './row-message';

/** A message, its place in the list, what is known of it, and the rank of that in the knowledge base. */
export type Traced = RowMessage & { place: number; known: Recognised | null; rank: number };

/** The message a message comes from in the end: itself where it has no earlier cause. */
export type Root = { index: number; confidence: Confidence };

/** A fixed order of messages, so that the order they arrive in changes nothing. */
export function before(a: Traced, b: Traced): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.message !== b.message) return a.message < b.message;
  return (a.row ?? 0) < (b.row ?? 0);
}

const isKind = (name: string): name is Kind => kinds.some((kind) => kind === name);

function keep(causes: Map<string, number>, key: string, index: number, all: readonly Traced[]) {
  const held = causes.get(key);
  const [one, other] = [all[index], held === undefined ? undefined : all[held]];
  if (one && (!other || before(one, other))) causes.set(key, index);
}

/**
 * Traces every message to its root: a row that lacks an object is explained by the message that
 * refused this very object, or, as a guess, by the failure of the file all such objects were in.
 * Linear: every message is followed along at most one step per kind.
 */
export function trace(all: readonly Traced[]): Root[] {
  const refused = new Map<string, number>();
  const broken = new Map<string, number>();
  for (const [index, { known, file, row }] of all.entries()) {
    if (known?.entry.severity === 'failure' && row === null) {
      const kind = kindOfFile(file);
      if (kind) keep(broken, kind, index, all);
    }
    for (const { role, name, text } of known?.values ?? []) {
      if (role === 'rejected' && text) keep(refused, `${name} ${text}`, index, all);
    }
  }

  const cause = (index: number): Root | null => {
    const missing = (all[index]?.known?.values ?? []).filter(
      ({ role, name }) => role === 'missing' && isKind(name),
    );
    for (const { name, text } of missing) {
      const found = text ? refused.get(`${name} ${text}`) : undefined;
      if (found !== undefined && found !== index) return { index: found, confidence: 'sure' };
    }
    for (const { name } of missing) {
      const found = broken.get(name);
      if (found !== undefined) return { index: found, confidence: 'likely' };
    }
    return null;
  };

  return all.map((_, start) => {
    let root: Root = { index: start, confidence: 'sure' };
    for (let step = 0; step < kinds.length; step++) {
      const next = cause(root.index);
      if (!next) break;
      root = {
        index: next.index,
        confidence: root.confidence === 'sure' ? next.confidence : 'likely',
      };
    }
    return root;
  });
}
