import { count, number, percent, say } from '../../utils/language';
import type { StepName } from '../../utils/roster/model/step';

/** Sentences that depend on what is known. Plain words are said as they are: `say('key')`. */
export const separator = ' · ';

/** A progress bar in words. `place` counts from 1; `figure` is a percentage, null when unknown. */
export function progress(place: number, step: StepName, figure: number | null): string {
  const name = say(`step.${step}`);
  if (figure === null) return say('progress.none', number(place), name);
  return say('progress.figure', number(place), name, number(figure));
}

/** What Canvas imports now; a type without a word is shown as Canvas calls it. */
export function importing(type: string): string {
  return say('importing', say(`importType.${type as 'user'}`) || type);
}

/** Where a figure comes from and how old it is. */
export function from(source: string, age: string, likely: boolean): string {
  return likely ? say('fromLikely', source, age) : say('from', source, age);
}

/** How long a job runs; `time` is empty when nothing counts any more. */
export function runningFor(time: string, since: string): string {
  return time ? say('runningFor', time, since) : say('runningSince', since);
}

/** `time`: a duration as it is shown; empty when unknown. */
export function runningTime(time: string): string {
  return time ? say('runningTime', time) : say('runningNoTime');
}

/** How, when and after how long a job ended; the last two are empty when unknown. */
export function ended(outcome: string, at: string, took: string): string {
  if (at && took) return say('ended.atAfter', outcome, at, took);
  if (at) return say('ended.at', outcome, at);
  return took ? say('ended.after', outcome, took) : outcome;
}

/** Which step failed, and at which percentage if that is known. */
export function stepFailed(step: StepName, figure: number | null): string {
  const name = say(`step.${step}`);
  return figure === null ? say('stepFailed', name) : say('stepFailedAt', name, percent(figure));
}

/** The one or two earlier failures worth a line, or that there is none. */
export function earlierFailures(texts: string[]): string {
  return texts.length === 0
    ? say('noEarlierFailure')
    : count('earlierFailures', texts.length, ...texts);
}
