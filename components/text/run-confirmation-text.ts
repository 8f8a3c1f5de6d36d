import { percent, say } from '../../utils/language';
import type { Running } from '../../utils/roster/assess/overlap';
import { age, type Clocks } from './clocks';
import { jobTitle } from './job-title';

/** Names the job that runs and how far it is, or that it was running when last read. */
export function guardText(running: Running, clocks: Clocks): string {
  const job = jobTitle(running);
  if (running.likely) return say('guard.likely', job, age(running.asOf, clocks));
  const { step } = running;
  const name = step === null ? say('state.running') : say(`step.${step}`);
  const figure = running.percent === null ? '' : `, ${percent(Math.floor(running.percent))}`;
  return say('guard.running', job, name + figure);
}
