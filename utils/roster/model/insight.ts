import type { Estimate } from '../estimate/estimate';
import type { Finding } from './finding';

/** A finding, and when and with which note the admin has put it aside; null while it stands. */
export type JudgedFinding = Finding & { dismissed: { at: number; note: string } | null };

/** What history makes of a job or import: how long it will take, and what is worth knowing of it. */
export interface Insight {
  /** Null for an import of no job. */
  estimate: Estimate | null;
  findings: JudgedFinding[];
  /** True when the admin wants to be told of its end. */
  wished: boolean;
}
