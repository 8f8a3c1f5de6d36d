import type { Confidence, Entry } from './entry';
import { type Origin, recognise } from './recognise';

/** `confidence` is that of this explanation: never above that of the entry. */
export type Explanation = { entry: Entry; confidence: Confidence };

/**
 * Says what a message of Canvas or a SIS means; null for one that is not known.
 * Messages of Extract and Conversion are only explained where `origin.step` names the step:
 * nobody publishes their texts, so they are told by symptoms that other software shows too.
 */
export function explain(message: string, origin: Origin = {}): Explanation | null {
  const found = recognise(message, origin);
  return found && { entry: found.entry, confidence: found.confidence };
}
