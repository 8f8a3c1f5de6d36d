import type { Verdict } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { Clocks } from './clocks';
import { outcomeText, tookWords, whenText } from './outcome';
import { changedText, headlineText, tookText } from './verdict-text';
import * as words from './words';

/** A job, or an import of no known job, that ended. */
export interface Ending {
  item: JobView | ImportView;
  /** The first of its account is said in full, what ended before it in a row. */
  isLead: boolean;
  clocks: Clocks;
  /** Undefined until the background has compared it with earlier ones. */
  insight: Insight | undefined;
  /** Why it failed as a headline, once that is known. */
  cause: string | null;
}

/** How it ended: its cause where that is known, what was found in it, else its outcome. */
export function endingText(
  { item, insight, cause }: Ending,
  { level, finding, ...rest }: Verdict,
): string {
  if (level === 'failed') return cause ?? outcomeText(item);
  if (!finding) return outcomeText(item);
  return headlineText({ level, finding, ...rest }, insight?.rows ?? null);
}

/** When, how long and how much; and where it failed, where the headline says why. */
export function endingFacts({ item, insight, clocks, cause, isLead }: Ending): string {
  const isUsual = isLead && item.status !== 'failed';
  const took = (isUsual && tookText(insight)) || tookWords(item, clocks);
  const parts = [
    cause && outcomeText(item),
    whenText(item, clocks),
    took,
    isLead && changedText(insight),
  ];
  return parts.filter(Boolean).join(words.separator);
}
