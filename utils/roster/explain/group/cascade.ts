import type { Confidence } from '../knowledge/entry';
import type { Recognised } from '../knowledge/recognise';
import { type Kind, kindOfFile, kinds } from './kind';
import type { RowMessage } from './row-message';

/** A message, its place in the list, what is known of it, and the rank of that in the knowledge base. */
export type Traced = RowMessage & {
  place: number;
  known: Recognised | null;
  rank: number;
  /** Under this messages that state the same belong together. */
  likeness: string;
  /** Objects that the row needs and Canvas lacks. */
  needs: { kind: Kind; object: string | null }[];
};

/** The message a message comes from in the end: itself where it has no earlier cause. */
export type Root = { message: Traced; confidence: Confidence };

/** A fixed order of messages, so that the order they arrive in changes nothing. */
export function before(a: Traced, b: Traced): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.message !== b.message) return a.message < b.message;
  return (a.row ?? 0) < (b.row ?? 0);
}

const isKind = (name: string): name is Kind => kinds.some((kind) => kind === name);

export function needsOf(known: Recognised | null): Traced['needs'] {
  return (known?.values ?? []).flatMap(({ role, name, text }) =>
    role === 'missing' && isKind(name)
      ? [{ kind: name, object: text ? `${name} ${text}` : null }]
      : [],
  );
}

function keep(causes: Map<string, Traced>, key: string, message: Traced) {
  const held = causes.get(key);
  if (!held || before(message, held)) causes.set(key, message);
}

/**
 * Traces messages to their roots: a row that lacks an object is explained by the message that refused
 * this very object, or, as a guess, by the failure of the file all such objects were in. A cause may
 * come after what it explains, so roots are only told once all messages are in.
 */
export function createCascade() {
  const refused = new Map<string, Traced>();
  const broken = new Map<string, Traced>();

  function cause(message: Traced): Root | null {
    for (const { object } of message.needs) {
      const found = object === null ? undefined : refused.get(object);
      if (found && found !== message) return { message: found, confidence: 'sure' };
    }
    for (const { kind } of message.needs) {
      const found = broken.get(kind);
      if (found) return { message: found, confidence: 'likely' };
    }
    return null;
  }

  /** Follows a message along, at most one step per kind. */
  function follow(start: Traced): Root {
    let root: Root = { message: start, confidence: 'sure' };
    for (let step = 0; step < kinds.length; step++) {
      const next = cause(root.message);
      if (!next) break;
      const isSure = root.confidence === 'sure' && next.confidence === 'sure';
      root = { message: next.message, confidence: isSure ? 'sure' : 'likely' };
    }
    return root;
  }

  return {
    add(message: Traced): void {
      const { known, file, row } = message;
      if (known?.entry.severity === 'failure' && row === null) {
        const kind = kindOfFile(file);
        if (kind) keep(broken, kind, message);
      }
      for (const { role, name, text } of known?.values ?? []) {
        if (role === 'rejected' && text) keep(refused, `${name} ${text}`, message);
      }
    },
    root: follow,
  };
}
