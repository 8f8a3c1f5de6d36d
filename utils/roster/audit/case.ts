import type { AuditSettings } from '../model/audit-settings';
import type { EvidenceId, Finding, FindingEvidence } from '../model/finding';
import { isGood } from '../model/good-run';
import type { Run, RunFigure, RunFigures } from '../model/run';
import type { TypeName } from '../model/type-name';

/** A run to be judged, and what it is judged by. */
export type Case = {
  run: Run;
  /** Good runs of the same kind and series before it, newest first. */
  before: readonly Run[];
  /** At most 30 of them: what is usual is worked out from these. */
  recent: readonly Run[];
  /** Every other run of the account, of any outcome, in any order. */
  others: readonly Run[];
  settings: AuditSettings;
};

/** What one rule found; the rest of a finding is the same for all rules. */
export type Draft = Omit<Finding, 'pause'>;
export type Rule = (judged: Case) => Draft | null;

/** `before` and `recent` are good runs of the same account, kind and series, the latest first. */
export function caseOf(whole: Run, history: readonly Run[], settings: AuditSettings): Case {
  const run = standing(whole);
  const others = history.filter(({ host, key }) => host === run.host && key !== run.key);
  const before = others
    .filter(isGood)
    .filter(
      ({ kind, series, startedAt }) =>
        kind === run.kind && series === run.series && startedAt < run.startedAt,
    )
    .sort((a, b) => b.startedAt - a.startedAt);
  return { run, others, before, recent: before.slice(0, 30), settings };
}

/** The run without what Canvas has taken back of it. */
function standing(run: Run): Run {
  const { takenBack } = run;
  if (takenBack === null) return run;
  const figures = Object.entries(run.figures).map(([type, row]) => {
    const undone = Object.hasOwn(takenBack.figures, type) ? takenBack.figures[type] : undefined;
    const left = Object.entries(row).map(([name, count]) => [
      name,
      count && Math.max(0, count - (undone?.[name as RunFigure] ?? 0)),
    ]);
    return [type, Object.fromEntries(left)];
  });
  return { ...run, figures: Object.fromEntries(figures) };
}

/** The figures of a type in runs that have them, in the order of the runs. */
export function past(
  runs: readonly Run[],
  type: TypeName,
  figure: (figures: RunFigures) => number | null | undefined,
): number[] {
  const values = runs.map((run) => figure(figuresOf(run, type)));
  return values.filter((value) => value !== null && value !== undefined);
}

/** Empty for a type the run names nothing of. Types come from outside: one may be called `constructor`. */
export function figuresOf(run: Run, type: TypeName): RunFigures {
  return (Object.hasOwn(run.figures, type) ? run.figures[type] : undefined) ?? {};
}

/** True for what ties people to something: a new term brings as many as the last one took. */
export function isTie(type: TypeName): boolean {
  return /enroll?ment|membership|observer/.test(type);
}

/** Records of a type below which a change by itself, with nothing to compare with, is no news. */
export function least(type: TypeName): number {
  if (isTie(type)) return 1000;
  return /user|login/.test(type) ? 300 : 100;
}

/** The step that has to be complete before a figure is final. */
export const stepOf: Record<RunFigure, keyof Run['steps']> = {
  extracted: 'extract',
  converted: 'conversion',
  created: 'import',
  restored: 'import',
  deleted: 'import',
  imported: 'import',
};

/** True once a figure grows no more; before that a low one means nothing. */
export function isFinalFigure(run: Run, figure: RunFigure): boolean {
  return run.steps[stepOf[figure]].state === 'complete';
}

/** Evidence without type, step, figures and usual range, but for those given. */
export function fact(
  words: EvidenceId,
  more: Partial<Omit<FindingEvidence, 'words'>> = {},
): FindingEvidence {
  return { words, type: null, step: null, figures: {}, usual: null, ...more };
}

/** A finding of these facts; null when there are none. */
export function draft(
  id: Finding['id'],
  severity: Finding['severity'],
  evidence: FindingEvidence[],
  actions: Finding['actions'],
  likely = true,
): Draft | null {
  return evidence.length > 0 ? { id, severity, likely, evidence, actions } : null;
}
