import type { JudgedFinding } from '../model/insight';
import type { Problem } from '../model/snapshot';
import type { StepName } from '../model/step';

/** How a job or import stands, in one word that every surface shows. */
export type VerdictLevel = 'ok' | 'running' | 'attention' | 'danger' | 'failed' | 'unknown';

/** What to offer first; null where there is nothing to do. */
export type VerdictAction =
  | 'see-why'
  | 'see-rows'
  | 'go-to-pause'
  | 'see-finding'
  | 'notify-on-end'
  | 'sign-in';

/** Names a sentence; what fills its blanks stands in the verdict. */
export type VerdictHeadline =
  | 'completed'
  | 'completed-with-warnings'
  | 'finding'
  | 'deleted'
  | 'deleted-so-far'
  | 'running-step'
  | 'running'
  | 'waiting'
  | 'failed-step'
  | 'failed'
  | 'problem'
  | 'restored'
  | 'partially-restored'
  | 'unknown';

export interface Verdict {
  level: VerdictLevel;
  headline: VerdictHeadline;
  /** The step that runs or failed; null where unknown. */
  step: StepName | null;
  /** Of that step. */
  percent: number | null;
  /** The gravest finding that nobody has handled; null when there is none. */
  finding: JudgedFinding | null;
  /** What keeps us from knowing more; null when nothing does. */
  problem: Problem | null;
  action: VerdictAction | null;
}

const grave = ({ dismissed, severity }: JudgedFinding) =>
  dismissed === null && severity !== 'notice';

/** The gravest finding that was not handled; a notice is none. */
export function gravest(findings: readonly JudgedFinding[]): JudgedFinding | null {
  const open = findings.filter(grave);
  return open.find(({ severity }) => severity === 'danger') ?? open[0] ?? null;
}
