import type { Confidence } from '../knowledge/entry';
import type { Recognized } from '../knowledge/match-entry';
import { createColumn } from './column';
import { createEarliest, none } from './earliest';
import { createInterner } from './interner';
import { kindOfFile, kinds } from './kind';
import { missingObjects, rejectedObjects } from './row-objects';

/** A message of a cause, and its place in the list. */
export type Traced = { place: number; cause: number; known: Recognized | null; isFile: boolean };
/** The place of the message that a message comes from in the end: its own where it has no earlier cause. */
export type Root = { place: number; confidence: Confidence };

/**
 * Traces messages to their roots: a row that lacks an object is explained by the message that refused
 * this very object, or, as a guess, by the failure of the file all such objects were in. A cause may
 * come after what it explains, so roots are known only once all messages are in. Of a message only numbers
 * are kept. `before` orders causes, so that the order they arrive in changes nothing.
 */
export function createCascade(before: (one: number, other: number) => number) {
  const objects = createInterner();
  const objectOf = ({ kind, id }: { kind: string; id: string }) =>
    objects.numberOf(`${kind} ${id}`);
  const causes = createColumn(none);
  /** Up to two objects a row needs, and their kinds. */
  const needs = [createColumn(none), createColumn(none)];
  const needKinds = [createColumn(none), createColumn(none)];
  /** By object, the message that refused it; by kind, the message that its whole file failed. */
  const refused = createEarliest(isBefore);
  const broken = createEarliest(isBefore);
  /** What may explain a message, the surest first. */
  const links = [
    { needed: needs, explained: refused, confidence: 'sure' },
    { needed: needKinds, explained: broken, confidence: 'likely' },
  ] as const;

  /** Which of two messages is the cause: by what they state, then by what they need. */
  function isBefore(one: number, other: number): boolean {
    const order = before(causes.at(one), causes.at(other));
    if (order !== 0) return order < 0;
    const [a = none, b = none] = [one, other].map((place) => needs[0]?.at(place) ?? none);
    return a !== b && (a === none || (b !== none && objects.before(a, b) < 0));
  }

  /** The message that explains the one at `place`; null when none does. */
  function causeOf(place: number): Root | null {
    for (const { needed, explained, confidence } of links) {
      for (const column of needed) {
        const found = explained.at(column.at(place));
        if (found !== none && found !== place) return { place: found, confidence };
      }
    }
    return null;
  }

  return {
    add({ place, cause, known, isFile }: Traced, file: string | null): void {
      causes.put(place, cause);
      for (const [at, { kind, id }] of missingObjects(known).entries()) {
        needKinds[at]?.put(place, kinds.indexOf(kind));
        if (id !== null && at < needs.length) needs[at]?.put(place, objectOf({ kind, id }));
      }
      const kind = isFile ? kindOfFile(file) : null;
      if (kind) broken.offer(kinds.indexOf(kind), place);
      for (const { kind, id } of rejectedObjects(known)) {
        if (id !== null) refused.offer(objectOf({ kind, id }), place);
      }
    },
    /** Follows a message along, at most one step per kind. */
    root(start: number): Root {
      let root: Root = { place: start, confidence: 'sure' };
      for (let step = 0; step < kinds.length; step++) {
        const next = causeOf(root.place);
        if (!next) break;
        const isSure = root.confidence === 'sure' && next.confidence === 'sure';
        root = { place: next.place, confidence: isSure ? 'sure' : 'likely' };
      }
      return root;
    },
  };
}
