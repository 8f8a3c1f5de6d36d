import { count, number, percent, say } from '../../utils/language';
import type { JobView, StepView } from '../../utils/roster/model/snapshot';
import type { LocalTime, StepName } from '../../utils/roster/model/step';
import { stepNames } from '../../utils/roster/model/step-names';
import { age, type Clocks, serverTime } from './clocks';
import { durationText } from './time';
import * as words from './words';

const stale = 120_000;

/** True when a running step was last heard of so long ago that it may have ended since. */
export function isStale(step: Pick<StepView, 'asOf'>, now: LocalTime): boolean {
  return step.asOf !== null && now - step.asOf > stale;
}

/** Percentages are cut, not rounded, so that 99.6 does not say 100 while something still runs. */
export function wholePercent(step: StepView): number | null {
  return step.percent === null ? null : Math.floor(step.percent);
}

/** How far a bar is filled; undefined where a step that runs or failed has no figure. */
export function fill(step: StepView): { '--rs-figure': string } | undefined {
  if (step.percent === null && (step.state === 'running' || step.state === 'failed'))
    return undefined;
  return { '--rs-figure': `${step.state === 'complete' ? 100 : (step.percent ?? 0)}%` };
}

/** The word of the state chip: "Failed at 37%". `over`: the job has failed, so what waits will not start. */
export function stateText(step: StepView, over: boolean): string {
  const figure = wholePercent(step);
  if (over && step.state === 'waiting') return say('notReached');
  return step.state === 'failed' && figure !== null
    ? say('failedAt', percent(figure))
    : say(`state.${step.state}`);
}

/** What a step looks like: its state, or `warning` when it is complete but rows were refused. */
export function tone(step: StepView): string {
  return step.state === 'complete' && step.note === 'with-messages' ? 'warning' : step.state;
}

/**
 * Time a run has taken, in ms; up to its last reading when that is old. Null when its start, or the
 * end of a run that is over, is unknown.
 */
export function elapsed(
  run: Pick<StepView, 'startedAt' | 'endedAt' | 'asOf'>,
  running: boolean,
  { now, skew }: Clocks,
): number | null {
  if (run.startedAt === null) return null;
  if (!running) return run.endedAt === null ? null : Math.max(0, run.endedAt - run.startedAt);
  const seen = run.asOf !== null && isStale(run, now) ? run.asOf : now;
  return Math.max(0, seen + skew - run.startedAt);
}

/** Elapsed or total time in words, empty when unknown. */
export function elapsedText(step: StepView, clocks: Clocks): string {
  const ms = elapsed(step, step.state === 'running', clocks);
  return ms === null ? '' : durationText(ms);
}

/** How many batches there are, and how many of them are through where that is known. */
function batchText({ state, source, batches }: StepView): string {
  if (!batches || batches.total === 0) return '';
  const { done, failed, total } = batches;
  if (failed > 0) return count('batchesFailed', total, number(failed));
  if (total === 1) return '';
  // The page shows how many there are, but not how many are done.
  const known = source === 'canvas' && state !== 'complete';
  return known ? count('batchesDone', total, number(done)) : count('batches', total);
}

/** Missing figure, note, batches and what is imported now; empty when there is none of it. */
export function newsText(step: StepView): string {
  const parts = [
    step.state === 'running' && step.percent === null && say('noFigureYet'),
    step.note && say(`note.${step.note}`),
    batchText(step),
    step.importing && words.importing(step.importing),
  ];
  const text = parts.filter(Boolean).join(words.separator);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What else is worth knowing of a step: its news, else when it started or why it did not. */
export function detailText(job: JobView, name: StepName, clocks: Clocks): string {
  const step = job.steps[name];
  const news = newsText(step);
  if (news) return news;
  if (step.source === null || (step.state === 'waiting' && job.failedStep)) return '';
  if (step.state === 'skipped') return say('notNeeded');
  if (step.state === 'unknown') return say('nothingTells');
  if (step.startedAt !== null) {
    return say('started', serverTime(step.startedAt, clocks));
  }
  if (step.state !== 'waiting') return '';
  const before = stepNames[stepNames.indexOf(name) - 1];
  return before ? say('startsAfter', say(`step.${before}`)) : say('notStarted');
}

/** True for a step of a page whose words nobody here knows. */
export function isByStructure({ source, likely }: StepView): boolean {
  return source === 'frame' && likely;
}

/** Where state and figure come from and how old they are. `frame`: how a surface names the page. */
export function sourceText(step: StepView, clocks: Clocks, frame: string): string {
  if (step.source === null || step.asOf === null) return say('nothingRead');
  const read = age(step.asOf, clocks);
  if (isByStructure(step)) return say('fromStructure', frame, read);
  const source = step.source === 'frame' ? frame : say('fromCanvas');
  return words.from(source, read, step.likely);
}

/** One step in a sentence for a text alternative: "Data Conversion: Running, 40%". */
export function stepSentence(name: StepName, step: StepView, over: boolean): string {
  const figure = wholePercent(step);
  const state =
    step.state === 'running'
      ? say('runningAt', figure === null ? say('noFigure') : percent(figure))
      : stateText(step, over);
  return say('stepState', say(`step.${name}`), state);
}
