import type { Run } from '../model/run';
import type { ServerTime } from '../model/step';

/** A start that should be seen; the margins in ms. */
export type Expectation = {
  at: ServerTime;
  /** A run seen so much before counts as this one. */
  early: number;
  /** Only so much after is it overdue. */
  grace: number;
};

/** When sources saw a run: its start where a page showed it, and that of its first import. */
export function seenAt(run: Run): ServerTime[] {
  const importAt = run.steps.import.startedAt;
  return importAt === null ? [run.startedAt] : [run.startedAt, importAt];
}

/** When a run showed itself in Canvas: with no page open, a job is known by its import only. */
export function appearedAt(run: Run): ServerTime {
  return run.steps.import.startedAt ?? run.startedAt;
}
