import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../utils/language';
import { verdictOf } from '../../utils/roster/assess/verdict-rules';
import type { JudgedFinding } from '../../utils/roster/model/insight';
import { isJob } from '../../utils/roster/model/is-job';
import type { JobKey, RunKey } from '../../utils/roster/model/keys';
import { type Ending, endingFacts, endingText } from '../text/ending-text';
import { isReasonOnPage, statusTone } from '../text/job-text';
import { itemTitle } from '../text/job-title';
import { rowTook, rowWhen, tookWords } from '../text/outcome';
import { isNewFailure } from '../text/popup-groups';
import { reasonText, verdictTone } from '../text/verdict-text';
import * as words from '../text/words';
import { Icon, type IconName } from '../ui/Icon';
import { Took } from '../ui/Took';
import { verdictIcon } from '../ui/verdict-icon';
import { FindingActions } from './FindingActions';

/** A row for what needs no attention, a whole item for a new failure, the lead for the first of its account. */
type Form = 'row' | 'whole' | 'lead';

const classes: Record<Form, string> = { row: 'earlier', whole: '', lead: 'lead' };

function formOf(item: Props['item'], isLead: boolean): Form {
  if (isLead) return 'lead';
  return isNewFailure(item) ? 'whole' : 'row';
}

interface Props extends Ending {
  /** False where its name is that of what stands above it: a row then says when, and no more. */
  isNamed: boolean;
  onOpen: (key: RunKey) => void;
  onSchedules: (key: JobKey) => void;
  onSeen: (key: RunKey) => void;
  /** `isSilenced`: in later runs, too. */
  onHandle: (key: RunKey, finding: JudgedFinding, isSilenced: boolean) => void;
  /** What history and knowledge say of it. */
  children: ComponentChildren;
}

/** A job, or an import of no known job, that ended: how, when, and *Mark as seen* for a new failure. */
export function EndedItem(props: Props) {
  const { item, isLead, isNamed, insight, clocks, children, ...on } = props;
  const { onOpen, onSchedules, onSeen, onHandle } = on;
  const title = itemTitle(item);
  const opener = useRef<HTMLButtonElement>(null);
  // The button goes away with the click, so the focus must not go with it.
  const leave = () => opener.current?.focus();
  const verdict = verdictOf(item, insight?.findings ?? [], null);
  const { level, finding } = verdict;
  const isFound = finding !== null && (level === 'danger' || level === 'attention');
  const tone = isFound ? verdictTone[level] : statusTone[item.status];
  const ids = isJob(item) ? { 'data-job': item.key } : { 'data-import': item.key };
  const form = formOf(item, isLead);
  const isRow = form === 'row';
  const how = endingText(props, verdict);
  const when = rowWhen(item, clocks);
  const isOnlyTime = isRow && !isNamed;
  const seen = isNewFailure(item) && (
    <button
      type="button"
      class="button"
      aria-label={say('markSeenFor', title)}
      onClick={() => {
        leave();
        onSeen(item.key);
      }}
    >
      {say('markSeen')}
    </button>
  );
  return (
    <li
      class={`item ${classes[form]}`}
      {...ids}
      data-status={item.status}
      data-seen={item.seen}
      data-verdict={level}
      data-tone={tone}
    >
      <span class="outcome">
        <Icon name={isFound ? verdictIcon[level] : (tone as IconName)} />
      </span>
      <div class="what">
        {isLead && <h3 class="how">{how}</h3>}
        <button
          type="button"
          class={isOnlyTime ? 'open at' : 'open'}
          ref={opener}
          title={title}
          aria-label={isOnlyTime ? `${when}${words.separator}${title}` : undefined}
          onClick={() => onOpen(item.key)}
        >
          {isOnlyTime ? when : <bdi>{title}</bdi>}
        </button>
        {!isLead && <p class={isRow && level === 'ok' ? 'hidden' : 'how'}>{how}</p>}
        {!isOnlyTime && <p class="small">{isRow ? when : endingFacts(props)}</p>}
        {isLead && isFound && <p class="small reason">{reasonText(verdict)}</p>}
      </div>
      {isRow && <Took time={rowTook(item, clocks)} text={tookWords(item, clocks)} />}
      {!isLead && seen}
      {isLead && isFound && (
        <FindingActions
          subject={title}
          onSchedules={
            verdict.action === 'go-to-pause' && isJob(item) ? () => onSchedules(item.key) : null
          }
          onHandle={(isSilenced) => {
            leave();
            onHandle(item.key, finding, isSilenced);
          }}
        />
      )}
      {isLead && isReasonOnPage(item, insight) && (
        <button type="button" class="button primary" onClick={() => onOpen(item.key)}>
          {say('openJob')}
        </button>
      )}
      {children}
      {isLead && seen}
    </li>
  );
}
