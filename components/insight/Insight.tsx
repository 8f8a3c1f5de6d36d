import { hasFailed } from '../job-text';
import { isJob } from '../lately';
import { Brief } from './Brief';
import { Explanations } from './Explanation';
import { Findings } from './Findings';
import { Past } from './Past';
import type { InsightProps } from './props';
import { Why } from './Why';
import { whyOf } from './why';

/** Why a job or import failed, at a glance; and, once opened, all that is known of it. */
export function Insight(props: InsightProps) {
  const { item, insight, open, message, list, send, onSchedules } = props;
  const failed = isJob(item) ? hasFailed(item) : item.status === 'failed';
  const why = failed && list === null ? whyOf(item, message) : null;
  return (
    <Explanations.Provider value={props.explanations}>
      {why && <Brief why={why} />}
      {open && (
        <div class="details">
          {why?.entry && <Why entry={why.entry} />}
          {(!failed || insight?.findings.length) && (
            <Findings
              insight={insight}
              onSchedules={onSchedules}
              onDismiss={(finding, note) => send({ kind: 'dismiss', key: item.key, finding, note })}
            />
          )}
          <Past {...props} />
        </div>
      )}
    </Explanations.Provider>
  );
}
