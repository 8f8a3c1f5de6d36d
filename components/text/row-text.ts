import { count, percent, say } from '../../utils/language';
import type { VerdictLevel } from '../../utils/roster/assess/verdict';
import { verdictOf } from '../../utils/roster/assess/verdict-rules';
import type { Insight } from '../../utils/roster/model/insight';
import type { JobView } from '../../utils/roster/model/snapshot';
import { spanText } from './time';
import { findingText } from './verdict-text';

/** What a row of the list says beyond what the page says in it. */
export interface RowNews {
  level: VerdictLevel;
  /** Empty where the three steps say it all. */
  text: string;
  /** How long it still takes; empty when not known. */
  left: string;
}

/** Null for a row of which the page says all: a healthy one, one not understood, one that failed nobody knows where. */
export function rowNews(job: JobView | null, insight: Insight | undefined): RowNews | null {
  if (!job) return null;
  const verdict = verdictOf(job, insight?.findings ?? [], null);
  const { level, step, finding } = verdict;
  const at = verdict.percent === null ? '' : percent(Math.floor(verdict.percent));
  const news = (text: string, left = '') => ({ level, text, left });
  if (level === 'running') {
    const remaining = insight?.estimate?.remaining;
    const left = remaining && remaining !== 'learning' ? say('row.left', spanText(remaining)) : '';
    if (step) return news(say(`row.${step}`, at), left);
    const isUnderWay = Object.values(job.steps).some(({ state }) => state === 'complete');
    return news(isUnderWay ? '' : say('row.unknown'), left);
  }
  if (level === 'failed')
    return step && at ? news(say('row.failed', say(`step.${step}`), at)) : null;
  if (finding) return news(findingText(finding));
  return level === 'attention' && insight?.rows ? news(count('row.rows', insight.rows)) : null;
}
