import type { Cause } from './cause';
import type { Finding, FindingEvidence } from './finding';
import type { LocalTime } from './step';
import type { Steps } from './steps';

/** Milliseconds. */
export type Range = { from: number; to: number };

/** How long something takes here, in ms, going by so many runs. */
export type Usual = { median: number; p90: number; runs: number };

export type StepEstimate = {
  usual: Usual | 'learning';
  /** Ms; null before it started, or when no source gave the start. */
  elapsed: number | null;
  /** Ms; null unless it runs and its end can be estimated. */
  remaining: Range | null;
};

export type Estimate = {
  steps: Steps<StepEstimate>;
  /** Ms to the end of the job; `learning` under five runs, null when ended or not to be estimated. */
  remaining: Range | 'learning' | null;
};

/** A finding, and when (local clock) and with which note the admin handled it, there or for a while; null while it stands. */
export type JudgedFinding = Finding & {
  dismissed: { at: LocalTime; note: string } | null;
};

/** What history makes of a job or import: how long it will take, and what is worth knowing of it. */
export interface Insight {
  /** Null for an import of no job. */
  estimate: Estimate | null;
  findings: JudgedFinding[];
  /** Rows that were refused or warned of; null where unknown. */
  rows?: number | null;
  /** Records created, restored and deleted; null where unknown. */
  changed?: number | null;
  /** What it took from start to end (ms), and what is usual for runs like it; null where unknown. */
  took?: { ms: number; usual: Usual | 'learning' } | null;
  /** What Canvas has undone, most first; null where nothing was. `whole`: all that the import did. */
  takenBack: { whole: boolean; facts: FindingEvidence[] } | null;
  /** Why it failed, by the knowledge base; null where nobody has seen a reason yet. */
  cause?: Cause | null;
  /** What was known of it when its messages were read and named no cause, see `SoughtMark`; null where they were not. */
  sought?: string | null;
  /** True when the admin wants a notification of its end. */
  notifiesOnEnd: boolean;
}
