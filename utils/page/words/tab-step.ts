import type { StepName } from '../../roster/model/step';
import { labelKey } from '../text';
import { lookUpKey, wordings } from './dictionary';

/** The step of `Import Details`, `Import Details 2`, `Import Details (2 of 3)` and the like; null for others. */
export function tabStep(text: string): StepName | null {
  if (!text || text.length > 60) return null;
  const key = labelKey(text);
  for (const [wording, step] of wordings('tabs')) {
    const rest = key.startsWith(wording) ? key.slice(wording.length) : null;
    if (rest === null) continue;
    const suffix = /^\D{0,12}?\d+(.*)$/.exec(rest)?.[1];
    const counted = suffix !== undefined && suffix.length <= 12;
    if (!rest || counted || isState(suffix ?? rest)) return step as StepName;
  }
  return null;
}

/** A state's key, with the percentage that may stand in it. */
function isState(key: string): boolean {
  return lookUpKey('states', key.replace(/\d+%|%\d+/, '')) !== null;
}
