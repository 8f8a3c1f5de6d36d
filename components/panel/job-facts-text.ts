import { say } from '../../utils/language';
import type { Verdict } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import type { JobView } from '../../utils/roster/model/snapshot';
import { type Clocks, serverTime } from '../text/clocks';
import { jobText, runTime } from '../text/job-text';
import { jobOutlook } from '../text/outlook-text';
import { changedText, reasonText, tookText } from '../text/verdict-text';
import * as words from '../text/words';

const joined = (parts: (string | false | null)[]) => parts.filter(Boolean).join(words.separator);

/** What stands beside the headline of a job: when, how long, how much, or what is usual instead unless `isTold` below. */
export function jobFacts(
  verdict: Verdict,
  job: JobView | null,
  insight: Insight | undefined,
  clocks: Clocks,
  isTold: boolean,
): string {
  // Said by the headline, unless something keeps us from knowing.
  if (job === null) return verdict.headline === 'unknown' ? '' : say('jobUnknown');
  const at = job.endedAt === null ? '' : serverTime(job.endedAt, clocks);
  const reason = isTold ? '' : reasonText(verdict);
  if (verdict.level === 'danger' && reason) return joined([at, reason]);
  if (job.status === 'in-progress') {
    return joined([jobOutlook(job, insight), jobText(job, clocks)]);
  }
  if (verdict.level === 'failed') return at || jobText(job, clocks);
  if (job.status === 'unknown') return jobText(job, clocks);
  const time = runTime(job, clocks);
  const took = tookText(insight) || (time && say('took', time));
  return joined([at, took, changedText(insight), reason]);
}
