import type { InsightProps, Mount } from '../../../utils/in-page/mount';
import { count, say } from '../../../utils/language';
import { verdictOf } from '../../../utils/roster/assess/verdict-rules';
import { isJob } from '../../../utils/roster/model/is-job';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { isUnseenFailure } from '../../text/import-items';
import { hasFailed, isReasonOnPage } from '../../text/job-text';
import { itemTitle } from '../../text/job-title';
import { jobOutlook, lookText, openFindings } from '../../text/outlook-text';
import { Icon } from '../../ui/Icon';
import { CopyForSupport } from '../CopyForSupport';
import { DetailsButton } from '../DetailsButton';
import type { FailureFacts } from '../use-found';
import { InsightPlace } from './InsightPlace';

/** What a surface gives to every such line alike. */
export type InsightTools = Pick<
  InsightLineProps,
  | 'mount'
  | 'compact'
  | 'explanations'
  | 'open'
  | 'onToggle'
  | 'onNotifyOnEnd'
  | 'send'
  | 'listen'
  | 'onSchedules'
  | 'version'
>;

export interface InsightLineProps extends InsightProps {
  /** Null until the insight script is there. */
  mount: Mount | null;
  /** True for what an account is headed by: its failure is explained without the details. */
  isLead?: boolean;
  supportCopy?: FailureFacts['supportCopy'];
  onToggle: () => void;
  onNotifyOnEnd: (on: boolean) => void;
}

/** What history and knowledge say of an item: why it failed, what is worth a look, or when it ends. */
export function InsightLine(props: InsightLineProps) {
  const { onToggle, onNotifyOnEnd, isLead = false, supportCopy, ...rest } = props;
  const { item, insight, open, mount } = rest;
  const job = isJob(item) ? item : null;
  const hasEndedBadly = job ? hasFailed(job) : item.status === 'failed';
  const isKnown = Boolean(insight?.cause) || isUnseenFailure(item);
  const isExplained = hasEndedBadly && (open || (isLead && isKnown));
  const { finding, action } = verdictOf(item, insight?.findings ?? [], null);
  const isHeaded = isLead && !hasEndedBadly && finding !== null;
  const isOffered = isLead && hasEndedBadly;
  const notifiesOnEnd = insight?.notifiesOnEnd ?? false;
  return (
    <div class="insight" data-failed={isExplained}>
      <div class="tools">
        {item.status === 'in-progress' && (
          <button
            type="button"
            class="button"
            aria-pressed={notifiesOnEnd}
            onClick={() => onNotifyOnEnd(!notifiesOnEnd)}
          >
            {notifiesOnEnd && <Icon name="check" />}
            {say('tellEnd')}
          </button>
        )}
        {/* Without the reason the text says little: it is to be read first. */}
        {isOffered && !isReasonOnPage(item, insight) && (
          <CopyForSupport supportCopy={supportCopy} />
        )}
        <DetailsButton subject={itemTitle(item)} {...{ open, onToggle }} />
      </div>
      {!isExplained && <Outlook {...{ job, insight, isLead }} {...{ isHeaded }} />}
      {isExplained && !mount && <div class="brief">{say('why.reading')}</div>}
      {(isOffered || open) && (
        <InsightPlace
          {...rest}
          // Offered beside the headline already.
          onSchedules={isHeaded && action === 'go-to-pause' ? null : rest.onSchedules}
        />
      )}
    </div>
  );
}

interface OutlookProps extends Pick<InsightProps, 'insight'> {
  job: JobView | null;
  isLead: boolean;
  /** One of the things found is a headline already. */
  isHeaded: boolean;
}

function Outlook({ job, insight, isLead, isHeaded }: OutlookProps) {
  const found = openFindings(insight);
  const counted = found === 1 && isHeaded ? null : count('look', found);
  const look = isLead && found > 0 ? counted : lookText(insight);
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
