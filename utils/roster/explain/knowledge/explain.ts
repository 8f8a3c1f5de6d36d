import { maskText } from '../mask';
import type { Confidence, KnowledgeEntry, Reason } from './entry';
import { matchEntry, type Origin } from './match-entry';

/** `confidence` is that of this explanation: never above that of the entry and of the reason. */
export type MatchedEntry = { entry: KnowledgeEntry; reason: Reason | null; confidence: Confidence };

/**
 * Says what a message of Canvas or a SIS means; null for one that is not known.
 * Messages of Extract and Conversion are only explained where `origin.step` names the step:
 * nobody publishes their texts, so they are recognized by codes, and by symptoms that other software shows too.
 */
export function explain(message: string, origin: Origin = {}): MatchedEntry | null {
  const found = matchEntry(message, origin);
  return found && { entry: found.entry, reason: found.reason, confidence: found.confidence };
}

/** A message without ids and names: by its form where one is known, else by patterns. */
export function maskMessage(message: string, origin: Origin = {}): string {
  return matchEntry(message, origin)?.masked ?? maskText(message);
}
