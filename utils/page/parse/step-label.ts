import type { StepState } from '../../roster/model/step';
import { labelKey } from '../text';
import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import { findPercent } from './parse-number';

/** What a step shows: `blank` stands for a skipped step and for one that has not begun alike. */
export interface LabelValue {
  state: StepState | 'blank';
  /** While running, and for a failed step the percentage it failed at; else null. */
  percent: number | null;
}

const bare = (state: LabelValue['state']): LabelValue => ({ state, percent: null });

/** A step's label (`37%`, `Complete`, `Failed at 37%`, nothing, a dash); null for any other text. */
export function stepLabel(text: string, words: Wordings): LabelValue | null {
  if (text.length > 60) return null;
  const found = findPercent(text, words);
  const before = labelKey(found ? found.before : text);
  const after = labelKey(found?.after ?? '');
  if (!found && /\d/.test(text)) return null;
  if (!before && !after)
    return found ? { state: 'running', percent: found.percent } : bare('blank');
  const state = lookUp('states', found ? `${found.before} ${found.after}` : text, words);
  if (!found) return state && bare(state);
  const { percent } = found;
  switch (state) {
    case 'failed':
    case 'running':
      return { state, percent };
    case 'complete':
      // "Complete (100%)" ends a step, "37% complete" runs; "100% complete" may be either.
      if (before) return percent === 100 ? bare('complete') : null;
      return percent < 100 ? { state: 'running', percent } : null;
    case 'waiting':
      return percent === 0 ? bare('waiting') : null;
    default:
      return null;
  }
}
