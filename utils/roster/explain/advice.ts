import type { KnowledgeEntry, Owner, Reason } from './knowledge/entry';

/** What to show of an explanation: the reason decides who acts and what next, where one is known. */
export type Advice = { causes: string[]; actions: readonly string[]; owner: Owner };

/** `reason`: null where the message gives none that is known. */
export function adviceOf(entry: KnowledgeEntry, reason: Reason | null): Advice {
  return {
    causes: reason ? [entry.cause, reason.cause] : [entry.cause],
    actions: (reason ?? entry).actions,
    owner: (reason ?? entry).owner,
  };
}
