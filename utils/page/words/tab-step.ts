import type { StepName } from '../../roster/model/step';
import { labelKey } from '../text';
import { lookUpKey, type WordedText } from './look-up';
import type { Wordings } from './wordings';

/** The step of `Import Details`, `Import Details 2`, `Import Details (2 of 3)` and the like; null for others. */
export function tabStep({ text, words }: WordedText): StepName | null {
  if (!text || text.length > 60) return null;
  const key = labelKey(text);
  for (const [wording, step] of words('tabs')) {
    const rest = key.startsWith(wording) ? key.slice(wording.length) : null;
    if (rest === null) continue;
    const suffix = /^\D{0,12}?\d+(.*)$/.exec(rest)?.[1];
    const counted = suffix !== undefined && suffix.length <= 12;
    if (!rest || counted || isState(suffix ?? rest, words)) return step as StepName;
  }
  return null;
}

/** A state's key, with the percentage that may stand in it. */
function isState(key: string, words: Wordings): boolean {
  return lookUpKey('states', key.replace(/\d+%|%\d+/, ''), words) !== null;
}
