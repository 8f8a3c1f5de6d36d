import type { KnowledgeEntry } from '../knowledge/entry';
import type { Recognized } from '../knowledge/match-entry';

/** More different texts than this that nobody knows are counted as one. */
const mostUnknown = 1000;
const manyUnknown = '~';
/** Reasons nobody knows, of one entry. */
const mostReasons = 100;

const withoutNumbers = (text: string) => text.replace(/\d+/g, '#');

/** Lets so many different keys pass; known ones always. */
function createLimit(most: number, isKnown: (key: string) => boolean) {
  let passed = 0;
  return (key: string) => isKnown(key) || passed++ < most;
}

/**
 * Gives messages that belong together one key: of the same entry for the same reason, or of the same unknown
 * text but for its numbers. `isKnown`: the key was given before.
 */
export function createStatedKeys(isKnown: (key: string) => boolean) {
  const passesUnknown = createLimit(mostUnknown, isKnown);
  const passesReason = new Map<KnowledgeEntry, typeof passesUnknown>();

  /** `masked`: the text of a message that nobody knows. */
  return (known: Recognized | null, masked: string): string => {
    if (!known) {
      const key = `? ${withoutNumbers(masked)}`;
      return passesUnknown(key) ? key : manyUnknown;
    }
    const { entry, reason, said } = known;
    if (said === null) return reason ? `${entry.id} ${reason.id}` : entry.id;
    const key = `${entry.id} ${withoutNumbers(said)}`;
    const passes = passesReason.get(entry) ?? createLimit(mostReasons, isKnown);
    passesReason.set(entry, passes);
    return passes(key) ? key : `${entry.id} ${reason?.id ?? manyUnknown}`;
  };
}
