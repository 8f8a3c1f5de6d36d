import type { JudgedFinding } from '../model/insight';
import { isJob } from '../model/is-job';
import type { ImportView, JobView, Problem } from '../model/snapshot';
import type { StepName } from '../model/step';
import { stepNames } from '../model/step-names';
import { deletion } from './deletion';
import { gravest, type Verdict, type VerdictHeadline } from './verdict';

type Item = JobView | ImportView;

const stepsOf = (item: Item): Partial<JobView['steps']> =>
  isJob(item) ? item.steps : { import: item.step };

const stepIn = (item: Item, state: string): StepName | null =>
  stepNames.find((name) => stepsOf(item)[name]?.state === state) ?? null;

/** True while no step has begun; steps nobody knows of may have. */
function isWaiting(item: Item): boolean {
  return Object.values(stepsOf(item)).every(({ state }) => state === 'waiting');
}

/** How a run with a finding is headed: by what was deleted, else by the finding itself. */
function findingHeadline(finding: JudgedFinding, isOver: boolean): VerdictHeadline {
  if (!deletion(finding)) return 'finding';
  return isOver ? 'deleted' : 'deleted-so-far';
}

function failedStepOf(item: Item): StepName | null {
  if (isJob(item)) return item.failedStep;
  return item.status === 'failed' ? 'import' : null;
}

/** What a rule decides by. `finding`: the gravest that nobody has handled. */
interface Case {
  item: Item;
  finding: JudgedFinding | null;
}

/** What a rule decides; all that it leaves out is null. */
type Decision = Pick<Verdict, 'level' | 'headline'> & Partial<Verdict>;
type Rule = (of: Case) => Decision | null;

const percentOf = (item: Item, step: StepName | null) =>
  step === null ? null : (stepsOf(item)[step]?.percent ?? null);

const failed: Rule = ({ item, finding }) => {
  const step = failedStepOf(item);
  if (item.status !== 'failed' && step === null) return null;
  return {
    level: 'failed',
    headline: step ? 'failed-step' : 'failed',
    step,
    percent: percentOf(item, step),
    finding,
    action: 'see-why',
  };
};

const endangered: Rule = ({ item, finding }) => {
  if (finding?.severity !== 'danger') return null;
  const canPause = finding.actions.includes('pause-schedule') && finding.pause !== 'too-late';
  return {
    level: 'danger',
    headline: findingHeadline(finding, item.status !== 'in-progress'),
    finding,
    action: canPause ? 'go-to-pause' : 'see-finding',
  };
};

const running: Rule = ({ item, finding }) => {
  if (item.status !== 'in-progress') return null;
  const step = stepIn(item, 'running');
  const withoutStep = isWaiting(item) ? 'waiting' : 'running';
  return {
    level: 'running',
    headline: step ? 'running-step' : withoutStep,
    step,
    percent: percentOf(item, step),
    finding,
    action: 'notify-on-end',
  };
};

const restorations: Partial<Record<ImportView['state'], VerdictHeadline>> = {
  restored: 'restored',
  partially_restored: 'partially-restored',
};

/** What was taken back is neither well nor grave; that it was is known. */
const takenBack: Rule = ({ item }) => {
  const headline = isJob(item) ? undefined : restorations[item.state];
  return headline ? { level: 'unknown', headline, action: 'see-finding' } : null;
};

const unknown: Rule = ({ item }) =>
  item.status === 'unknown' ? { level: 'unknown', headline: 'unknown' } : null;

const suspicious: Rule = ({ finding }) =>
  finding && {
    level: 'attention',
    headline: findingHeadline(finding, true),
    finding,
    action: 'see-finding',
  };

/** The first that decides wins: danger outranks even *Completed*. */
const rules: readonly Rule[] = [failed, endangered, running, takenBack, unknown, suspicious];

/** What the first rule that decides makes of a job or import; without any it is completed. */
function decisionOf(of: Case): Decision {
  for (const rule of rules) {
    const decision = rule(of);
    if (decision) return decision;
  }
  return of.item.status === 'warning'
    ? { level: 'attention', headline: 'completed-with-warnings', action: 'see-rows' }
    : { level: 'ok', headline: 'completed' };
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
