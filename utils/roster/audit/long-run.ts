import { median, quantile } from '../estimate/statistics';
import type { FindingEvidence } from '../model/finding';
import type { Run } from '../model/run';
import type { StepName } from '../model/step';
import { stepNames } from '../model/step-names';
import { duration } from '../time/duration';
import { MINUTE } from '../time/units';
import { type Case, type Draft, draft, fact } from './case';

const LEAST_RUNS = 5;
const LATEST = 5;

/** A step, or the whole, that takes or took three times what nine runs in ten keep to. */
export function longRun({ run, recent }: Case): Draft | null {
  const evidence = stepNames.flatMap((step) => longOf(run, recent, step) ?? []);
  if (evidence.length === 0) evidence.push(...(longOf(run, recent, null) ?? []));
  const severity = run.endedAt === null ? 'warning' : 'notice';
  const actions = ['keep-watching', 'move-schedule', 'ask-vendor'] as const;
  return draft('long-run', severity, evidence, [...actions]);
}

function longOf(run: Run, recent: readonly Run[], step: StepName | null): FindingEvidence[] | null {
  const span = (one: Run) => (step ? one.steps[step] : one);
  const { startedAt, endedAt } = span(run);
  const isOpen = step ? run.steps[step].state === 'running' : run.status === 'in-progress';
  const time = duration({ startedAt, endedAt: endedAt ?? (isOpen ? run.asOf : null) });
  const known = recent.map((one) => duration(span(one))).filter((ms) => ms !== null);
  if (time === null || known.length < LEAST_RUNS) return null;
  // After a change of term the latest runs show the new usual first.
  if (time <= Math.max(longest(known), longest(known.slice(0, LATEST)))) return null;
  const usual = {
    median: median(known),
    low: quantile(known, 0.1),
    high: quantile(known, 0.9),
    runs: known.length,
  };
  return [fact(step ? 'step-long' : 'job-long', { step, figures: { time }, usual })];
}

function longest(durations: readonly number[]): number {
  const most = quantile(durations, 0.9);
  return Math.max(3 * most, most + 15 * MINUTE);
}
