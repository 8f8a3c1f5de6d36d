import { type DetailsView, type StepLabel, type StepName, stepNames } from '../../view.ts';
import type { DetailsChoice } from '../details-choice.ts';
import { ownRows } from '../timing-rows.ts';

/** What may be said of a step: any of the states, and any of the percentages where the state has one. */
export interface StepTruth {
  states: string[];
  percents: (number | null)[];
}

export interface DetailsTruth {
  kind: 'details';
  /** Null where the page does not show it. */
  id: string | null;
  name: string | null;
  steps: Record<StepName, StepTruth>;
  /** Null where the page shows no such time; null is never a wrong answer. */
  startedAt: Record<StepName, number | null>;
  endedAt: Record<StepName, number | null>;
  batches: StepTruth[];
}

/** What a person reads from the page that a choice draws of a view. */
export function detailsTruth(view: DetailsView, choice: DetailsChoice): DetailsTruth {
  const times = stepNames.map((name) => [name, spanOf(view, name, choice)] as const);
  return {
    kind: 'details',
    id: shownId(view, choice),
    name: choice.name.value === 'none' ? null : view.name,
    steps: Object.fromEntries(
      stepNames.map((name, n) => [name, stepTruth(view, n, choice)]),
    ) as DetailsTruth['steps'],
    startedAt: Object.fromEntries(times.map(([name, { startedAt }]) => [name, startedAt])) as never,
    endedAt: Object.fromEntries(times.map(([name, { endedAt }]) => [name, endedAt])) as never,
    batches: view.batches.map(({ label }) =>
      label.kind === 'blank' ? { states: ['waiting'], percents: [null] } : begun(label, choice),
    ),
  };
}

/** The job's id where the page holds it; null else. */
export function shownId(view: DetailsView, { id }: Pick<DetailsChoice, 'id'>): string | null {
  return id.value === 'none' || (id.value === 'file' && !view.files.length) ? null : view.jobId;
}

function stepTruth(view: DetailsView, n: number, choice: DetailsChoice): StepTruth {
  const label = view.steps[stepNames[n] as StepName];
  if (label.kind !== 'blank') return begun(label, choice);
  const kinds = stepNames.map((name) => view.steps[name].kind);
  const before = kinds.slice(0, n);
  const states = kinds.slice(n + 1).some((kind) => kind !== 'blank')
    ? ['skipped']
    : before.includes('failed') || kinds.every((kind) => kind === 'blank')
      ? ['waiting', 'skipped', 'unknown']
      : ['waiting'];
  return { states, percents: [null] };
}

/** A percentage that only a bar shows of a failed or complete step may be read or left. */
function begun(label: Exclude<StepLabel, { kind: 'blank' }>, { value }: DetailsChoice): StepTruth {
  if (label.kind === 'complete') return { states: ['complete'], percents: [null, 100] };
  const hidden = value.value === 'word';
  const state = label.kind === 'failed' ? 'failed' : 'running';
  // A bar at 0 is how many pages draw a step that has not begun.
  const states = label.percent === 0 ? [state, 'waiting', 'unknown'] : [state];
  return { states, percents: [hidden || label.percent === 0 ? null : label.percent] };
}

function spanOf(view: DetailsView, step: StepName, choice: DetailsChoice) {
  const shown =
    choice.timing.value !== 'none' && !(choice.tabs.value === 'absent' && step !== 'extract');
  if (!shown) return { startedAt: null, endedAt: null };
  const rows =
    step === 'import'
      ? view.batches.flatMap((_, n) => ownRows(view, n, choice))
      : ownRows(view, step, choice);
  const starts = rows.flatMap(({ startedAt }) => startedAt ?? []);
  const ends = rows.flatMap(({ endedAt }) => endedAt ?? []);
  const over = rows.every(({ status }) => status === 'completed' || status === 'failed');
  return {
    startedAt: starts.length ? Math.min(...starts) : null,
    endedAt: over && ends.length ? Math.max(...ends) : null,
  };
}
