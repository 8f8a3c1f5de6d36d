import type { JudgedFinding } from '../model/insight';
import type { ImportView, JobView, Problem } from '../model/snapshot';
import type { StepName } from '../model/step';
import { stepNames } from '../model/step-names';

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
  /** The step that runs or failed; null where no source tells. */
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

/** The evidence of a mass deletion that names the most records of one type; null for other findings. */
export function deletion({ id, evidence }: Pick<JudgedFinding, 'id' | 'evidence'>) {
  if (id !== 'mass-deletion') return null;
  const deletions = evidence.flatMap((fact) =>
    fact.type === null || fact.figures.deleted === undefined
      ? []
      : [{ type: fact.type, deleted: fact.figures.deleted, usual: fact.usual }],
  );
  return deletions.sort((a, b) => b.deleted - a.deleted)[0] ?? null;
}

function stepsOf(item: JobView | ImportView) {
  return 'steps' in item ? item.steps : { import: item.step };
}

function stepIn(item: JobView | ImportView, state: string): StepName | null {
  const steps: Partial<JobView['steps']> = stepsOf(item);
  return stepNames.find((name) => steps[name]?.state === state) ?? null;
}

/** How a run with a finding is headed: by what was deleted, else by the finding itself. */
function findingHeadline(finding: JudgedFinding, isOver: boolean): VerdictHeadline {
  if (!deletion(finding)) return 'finding';
  return isOver ? 'deleted' : 'deleted-so-far';
}

/** True while no step has begun; steps nobody knows of may have. */
function isWaiting(item: JobView | ImportView): boolean {
  return Object.values(stepsOf(item)).every(({ state }) => state === 'waiting');
}

function failedStepOf(item: JobView | ImportView): StepName | null {
  if ('steps' in item) return item.failedStep;
  return item.status === 'failed' ? 'import' : null;
}

/**
 * The verdict on a job or import: failures first, then danger, which outranks *Completed*, then what runs,
 * then what needs a look. `findings`: those handled, too. `problem`: of its account; it makes the verdict
 * only where there is no item to judge.
 */
export function verdictOf(
  item: JobView | ImportView | null,
  findings: readonly JudgedFinding[],
  problem: Problem | null,
): Verdict {
  const nothing = { step: null, percent: null, finding: null, problem, action: null };
  if (item === null) {
    if (problem === null) return { ...nothing, level: 'unknown', headline: 'unknown' };
    const action = problem === 'signed-out' ? 'sign-in' : null;
    return { ...nothing, level: 'unknown', headline: 'problem', action };
  }
  const finding = gravest(findings);
  const failedStep = failedStepOf(item);
  const isOver = item.status !== 'in-progress';
  const percentOf = (step: StepName | null) =>
    step === null ? null : ((stepsOf(item) as Partial<JobView['steps']>)[step]?.percent ?? null);
  if (item.status === 'failed' || failedStep !== null) {
    return {
      ...nothing,
      level: 'failed',
      headline: failedStep ? 'failed-step' : 'failed',
      step: failedStep,
      percent: percentOf(failedStep),
      finding,
      action: 'see-why',
    };
  }
  if (finding?.severity === 'danger') {
    const canPause = finding.actions.includes('pause-schedule') && finding.pause !== 'too-late';
    return {
      ...nothing,
      level: 'danger',
      headline: findingHeadline(finding, isOver),
      finding,
      action: canPause ? 'go-to-pause' : 'see-finding',
    };
  }
  if (!isOver) {
    const step = stepIn(item, 'running');
    return {
      ...nothing,
      level: 'running',
      headline: step ? 'running-step' : isWaiting(item) ? 'waiting' : 'running',
      step,
      percent: percentOf(step),
      finding,
      action: 'notify-on-end',
    };
  }
  // What was taken back is neither well nor grave; that it was is known.
  const state = 'state' in item ? item.state : null;
  if (state === 'restored' || state === 'partially_restored') {
    const headline = state === 'restored' ? 'restored' : 'partially-restored';
    return { ...nothing, level: 'unknown', headline, action: 'see-finding' };
  }
  if (item.status === 'unknown') return { ...nothing, level: 'unknown', headline: 'unknown' };
  if (finding) {
    return {
      ...nothing,
      level: 'attention',
      headline: findingHeadline(finding, true),
      finding,
      action: 'see-finding',
    };
  }
  return item.status === 'warning'
    ? { ...nothing, level: 'attention', headline: 'completed-with-warnings', action: 'see-rows' }
    : { ...nothing, level: 'ok', headline: 'completed' };
}
