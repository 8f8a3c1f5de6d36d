import { count } from '../../../utils/language';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { duration } from '../../../utils/roster/time/duration';
import * as words from '../../text/words';

const most = 14;
const full = 20;

/** The last runs as bars, oldest first: how long each took; one that failed is as high as the chart. */
export function RunStrip({ jobs }: { jobs: readonly JobView[] }) {
  const ended = jobs
    .filter(({ status }) => status !== 'in-progress' && status !== 'unknown')
    .slice(0, most)
    .reverse();
  if (ended.length < 3) return null;
  const spans = ended.map((job) => duration(job) ?? 0);
  const longest = Math.max(...spans, 1);
  const failed = ended.filter(({ status }) => status === 'failed').length;
  const text = [
    count('verdict.runs', ended.length),
    failed > 0 && count('verdict.runsFailed', failed),
  ];
  return (
    <span class="runs" role="img" aria-label={text.filter(Boolean).join(words.separator)}>
      {ended.map(({ key, status }, at) => (
        <span
          key={key}
          data-status={status}
          style={{
            blockSize: `${status === 'failed' ? full : 5 + Math.round(((spans[at] ?? 0) / longest) * 9)}px`,
          }}
        />
      ))}
    </span>
  );
}
