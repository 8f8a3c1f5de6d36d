import type { RosterEvent } from '../model/records/roster-event';
import type { ServerTime } from '../model/step';

/** Something that is so in the ledger now; it becomes an event when it is so for the first time. */
export type Occurrence = Pick<
  RosterEvent,
  'kind' | 'host' | 'subject' | 'step' | 'percent' | 'streak' | 'expectedAt' | 'found'
> & {
  id: string;
  /** Server time at which it happened; null when no source gave one. */
  happenedAt: ServerTime | null;
  /** True when it was seen to happen, not found afterward. */
  wasSeen: boolean;
  /** Ids under which the same thing may have been notified before. */
  causes: string[];
};
