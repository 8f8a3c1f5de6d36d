import type { JobStatus, StepLabel, StepName } from '../tool/view.ts';
import { type ImportState, importAt } from './import-state.ts';
import { importsAt, type JobPlan, type StepPlan } from './job-plan.ts';

/** The tool asks Canvas for import progress every five minutes, so it shows what was true then. */
export const importLag = 5 * 60_000;

/** A job as the tool knows it at one time. */
export interface JobState {
  plan: JobPlan;
  status: JobStatus;
  stage: StepName | null;
  steps: Record<StepName, StepLabel>;
  /** Null where the tool has handed the batch over and heard nothing of it yet. */
  batches: (ImportState | null)[];
  updatedAt: number;
  over: boolean;
}

const blank: StepLabel = { kind: 'blank' };

/** Null before the job starts. */
export function jobAt(plan: JobPlan, now: number): JobState | null {
  if (now < plan.startedAt) return null;
  const { extract, conversion } = plan;
  const handedOver = importsAt(plan);
  const batches =
    handedOver !== null && now >= handedOver
      ? plan.imports.map((batch) => importAt(batch, now - importLag))
      : [];
  const steps = {
    extract: stepLabel(extract, now),
    conversion: conversion ? stepLabel(conversion, now) : blank,
    import: importLabel(batches),
  };
  const stage = stageOf(steps, conversion !== null, now >= (handedOver ?? Infinity));
  const failed = Object.values(steps).some(({ kind }) => kind === 'failed');
  const over = failed || steps.import.kind === 'complete';
  const ends = batches.map((batch) => (batch?.over ? batch.updatedAt + importLag : 0));
  const endedAt = Math.max((conversion ?? extract).endedAt, ...ends);
  return {
    plan,
    status: failed ? 'failed' : over ? wholeStatus(batches) : 'in-progress',
    stage: over && !failed ? null : stage,
    steps,
    batches,
    updatedAt: over ? endedAt : Math.floor(now / 10_000) * 10_000,
    over,
  };
}

function stepLabel(step: StepPlan, now: number): StepLabel {
  if (now < step.startedAt) return blank;
  if (now >= step.endedAt) {
    return step.fails ? { kind: 'failed', percent: step.fails.percent } : { kind: 'complete' };
  }
  const whole = step.parts.at(-1)?.endedAt ?? step.endedAt;
  return {
    kind: 'percent',
    percent: Math.floor(((now - step.startedAt) / (whole - step.startedAt)) * 100),
  };
}

/** True when the batch can no longer complete, whatever Canvas calls it. */
export function isBad(batch: ImportState): boolean {
  return ['failed', 'failed_with_messages', 'aborted', 'restored'].includes(batch.workflowState);
}

export function batchLabel(batch: ImportState | null): StepLabel {
  if (!batch || batch.startedAt === null) return blank;
  if (!batch.over) return { kind: 'percent', percent: batch.progress };
  return isBad(batch) ? { kind: 'failed', percent: batch.progress } : { kind: 'complete' };
}

/** One label for all batches: the mean, and an end only when every batch has ended. */
function importLabel(batches: (ImportState | null)[]): StepLabel {
  if (batches.every((batch) => !batch || batch.startedAt === null)) return blank;
  const progress = batches.map((batch) =>
    batch?.over && !isBad(batch) ? 100 : (batch?.progress ?? 0),
  );
  const mean = Math.floor(progress.reduce((sum, n) => sum + n, 0) / batches.length);
  if (!batches.every((batch) => batch?.over)) {
    return { kind: 'percent', percent: Math.min(99, mean) };
  }
  return batches.some((batch) => batch && isBad(batch))
    ? { kind: 'failed', percent: Math.min(99, mean) }
    : { kind: 'complete' };
}

function stageOf(
  steps: Record<StepName, StepLabel>,
  converts: boolean,
  importing: boolean,
): StepName {
  const open = (['extract', 'conversion', 'import'] as const).find(
    (name) => steps[name].kind === 'percent' || steps[name].kind === 'failed',
  );
  if (open) return open;
  if (importing) return 'import';
  return steps.extract.kind === 'complete' && converts ? 'conversion' : 'extract';
}

function wholeStatus(batches: (ImportState | null)[]): JobStatus {
  return batches.some((batch) => batch?.workflowState === 'imported_with_messages')
    ? 'warning'
    : 'completed';
}
