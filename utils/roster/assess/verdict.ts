import type { JudgedFinding } from '../model/insight';
import type { ImportView, JobView, Problem } from '../model/snapshot';
import type { StepName } from '../model/step';
import { decisionOf } from './verdict-rules';

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

/**
 * The verdict on a job or import. `findings`: those handled, too. `problem`: of its account; it makes the
 * verdict only where there is no item to judge.
 */
export function verdictOf(
  item: JobView | ImportView | null,
  findings: readonly JudgedFinding[],
  problem: Problem | null,
): Verdict {
  const nothing = { step: null, percent: null, finding: null, problem, action: null };
  if (item !== null) return { ...nothing, ...decisionOf({ item, finding: gravest(findings) }) };
  // Nothing to judge: what keeps us from knowing more is all there is to say.
  return {
    ...nothing,
    level: 'unknown',
    headline: problem === null ? 'unknown' : 'problem',
    action: problem === 'signed-out' ? 'sign-in' : null,
  };
}
