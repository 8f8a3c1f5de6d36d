import type { Confidence } from '../knowledge/entry';
import type { Recognized } from '../knowledge/match-entry';
import { createColumn } from './column';
import { createInterner } from './interner';
import { type Kind, kindOfFile, kinds } from './kind';

/** A message of a cause, and its place in the list. */
export type Traced = { place: number; cause: number; known: Recognized | null; isFile: boolean };
/** The place of the message that a message comes from in the end: its own where it has no earlier cause. */
export type Root = { place: number; confidence: Confidence };

const none = -1;
const kindOf = (name: string) => (kinds as readonly string[]).indexOf(name);

/**
 * Traces messages to their roots: a row that lacks an object is explained by the message that refused
 * this very object, or, as a guess, by the failure of the file all such objects were in. A cause may
 * come after what it explains, so roots are only told once all messages are in. Of a message only numbers
 * are kept. `before` orders causes, so that the order they arrive in changes nothing.
 */
export function createCascade(before: (one: number, other: number) => number) {
  const objects = createInterner();
  /** By place: the cause it states, and up to two objects its row needs, with their kinds. */
  const causes = createColumn(none);
  const needs = [createColumn(none), createColumn(none)];
  const needKinds = [createColumn(none), createColumn(none)];
  /** By object: the place of the message that refused it. */
  const refused = createColumn(none);
  const broken = createColumn(none);

  /** Which of two messages is the cause: by what they state, then by what they need. */
  function isBefore(one: number, other: number): boolean {
    const order = before(causes.at(one), causes.at(other));
    if (order !== 0) return order < 0;
    const [a = none, b = none] = [one, other].map((place) => needs[0]?.at(place) ?? none);
    return a !== b && (a === none || (b !== none && objects.before(a, b) < 0));
  }

  function keep(column: typeof refused, key: number, place: number): void {
    const held = column.at(key);
    if (held === none || isBefore(place, held)) column.put(key, place);
  }

  function nextOf(place: number): Root | null {
    for (const column of needs) {
      const object = column.at(place);
      const found = object < 0 ? none : refused.at(object);
      if (found !== none && found !== place) return { place: found, confidence: 'sure' };
    }
    for (const column of needKinds) {
      const kind = column.at(place);
      const found = kind < 0 ? none : broken.at(kind);
      if (found !== none && found !== place) return { place: found, confidence: 'likely' };
    }
    return null;
  }

  return {
    add({ place, cause, known, isFile }: Traced, file: string | null): void {
      causes.put(place, cause);
      let needed = 0;
      for (const { role, name, text } of known?.values ?? []) {
        const kind = role === 'missing' ? kindOf(name) : none;
        if (kind === none || needed === needs.length) continue;
        needKinds[needed]?.put(place, kind);
        if (text) needs[needed]?.put(place, objects.numberOf(`${name} ${text}`));
        needed++;
      }
      const kind: Kind | null = isFile ? kindOfFile(file) : null;
      if (kind) keep(broken, kindOf(kind), place);
      for (const { role, name, text } of known?.values ?? []) {
        if (role === 'rejected' && text) keep(refused, objects.numberOf(`${name} ${text}`), place);
      }
    },
    /** Follows a message along, at most one step per kind. */
    root(start: number): Root {
      let root: Root = { place: start, confidence: 'sure' };
      for (let step = 0; step < kinds.length; step++) {
        const next = nextOf(root.place);
        if (!next) break;
        const isSure = root.confidence === 'sure' && next.confidence === 'sure';
        root = { place: next.place, confidence: isSure ? 'sure' : 'likely' };
      }
      return root;
    },
  };
}
