import type { InsightProps, Mount } from '../../utils/in-page/mount';
import { say } from '../../utils/language';
import { isJob } from '../../utils/roster/model/is-job';
import type { JobView } from '../../utils/roster/model/snapshot';
import { hasFailed } from '../text/job-text';
import { itemTitle } from '../text/job-title';
import { jobOutlook, lookText } from '../text/outlook-text';
import { Icon } from '../ui/Icon';
import { DetailsButton } from './DetailsButton';
import { InsightPlace } from './InsightPlace';

/** What a surface gives to every such line alike. */
export type InsightTools = Pick<
  InsightLineProps,
  | 'mount'
  | 'compact'
  | 'explanations'
  | 'open'
  | 'onToggle'
  | 'onWish'
  | 'send'
  | 'listen'
  | 'onSchedules'
  | 'version'
>;

export interface InsightLineProps extends InsightProps {
  /** Null until the insight script is there. */
  mount: Mount | null;
  onToggle: () => void;
  onWish: (on: boolean) => void;
}

/**
 * What history and knowledge say of a job: why it failed, what is worth a look, or when it ends. Its
 * first row has a fixed height; *Details* opens the rest below.
 */
export function InsightLine({ onToggle, onWish, ...props }: InsightLineProps) {
  const { item, insight, open, mount } = props;
  const job = isJob(item) ? item : null;
  // Above a list there is no failure text to explain.
  const failed =
    props.list === null &&
    (open || !props.compact) &&
    (job ? hasFailed(job) : item.status === 'failed');
  const wished = insight?.wished ?? false;
  return (
    <div class="insight" data-failed={failed}>
      <div class="tools">
        {item.status === 'in-progress' && (
          <button
            type="button"
            class="button"
            aria-pressed={wished}
            onClick={() => onWish(!wished)}
          >
            {wished && <Icon name="check" />}
            {say('tellEnd')}
          </button>
        )}
        <DetailsButton
          subject={props.compact ? itemTitle(item) : undefined}
          {...{ open, onToggle }}
        />
      </div>
      {!failed && <Outlook job={job} insight={insight} />}
      {failed && !mount && <div class="brief">{say('why.reading')}</div>}
      {(failed || open) && <InsightPlace {...props} />}
    </div>
  );
}

function Outlook({ job, insight }: { job: JobView | null; insight: InsightProps['insight'] }) {
  const look = lookText(insight);
  return (
    <div class="brief">
      {look && (
        <p class="look">
          <Icon name="look" />
          <span>{look}</span>
        </p>
      )}
      {job && <p>{jobOutlook(job, insight)}</p>}
    </div>
  );
}
