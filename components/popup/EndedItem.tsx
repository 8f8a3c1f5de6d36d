import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../utils/language';
import { verdictOf } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { Clocks } from '../text/clocks';
import { statusTone } from '../text/job-text';
import { itemTitle } from '../text/job-title';
import { outcomeText, rowTook, rowWhen, whenText } from '../text/outcome';
import { isNewFailure } from '../text/popup-groups';
import { changedText, headlineText, verdictTone } from '../text/verdict-text';
import * as words from '../text/words';
import { Icon, type IconName } from '../ui/Icon';
import { verdictIcon } from '../ui/verdict-icon';

/** A row for what needs no attention, a whole item for a new failure, the lead for the first of its account. */
type Form = 'row' | 'whole' | 'lead';

const classes: Record<Form, string> = { row: 'earlier', whole: '', lead: 'lead' };

function formOf(item: Props['item'], isLead: boolean): Form {
  if (isLead) return 'lead';
  return isNewFailure(item) ? 'whole' : 'row';
}

interface Props {
  item: JobView | ImportView;
  /** The first of its account is said in full, what ended before it in a row. */
  isLead: boolean;
  clocks: Clocks;
  /** Undefined until the background has compared it with earlier ones. */
  insight: Insight | undefined;
  onOpen: (key: string) => void;
  onSeen: (key: string) => void;
  /** What history and knowledge say of it. */
  children: ComponentChildren;
}

/** A job, or an import of no known job, that ended: how, when, and *Mark as seen* for a new failure. */
export function EndedItem({ item, isLead, insight, clocks, onOpen, onSeen, children }: Props) {
  const title = itemTitle(item);
  const opener = useRef<HTMLButtonElement>(null);
  // The button goes away with the click, so the focus must not go with it.
  const see = () => {
    opener.current?.focus();
    onSeen(item.key);
  };
  const verdict = verdictOf(item, insight?.findings ?? [], null);
  const isDanger = verdict.level === 'danger';
  const tone = isDanger ? verdictTone.danger : statusTone[item.status];
  const ids = isJob(item) ? { 'data-job': item.key } : { 'data-import': item.key };
  const form = formOf(item, isLead);
  const isRow = form === 'row';
  const how = isDanger ? headlineText(verdict) : outcomeText(item);
  const changed = isLead ? changedText(insight) : '';
  return (
    <li
      class={`item ${classes[form]}`}
      {...ids}
      data-status={item.status}
      data-seen={item.seen}
      data-verdict={verdict.level}
      data-tone={tone}
    >
      <span class="outcome">
        <Icon name={isDanger ? verdictIcon.danger : (tone as IconName)} />
      </span>
      <div class="what">
        {isLead && <p class="how">{how}</p>}
        <button
          type="button"
          class="open"
          ref={opener}
          title={title}
          onClick={() => onOpen(item.key)}
        >
          <bdi>{title}</bdi>
        </button>
        {!isLead && <p class={isRow && verdict.level === 'ok' ? 'hidden' : 'how'}>{how}</p>}
        <p class="small">
          {isRow
            ? rowWhen(item, clocks)
            : [whenText(item, clocks), changed].filter(Boolean).join(words.separator)}
        </p>
      </div>
      {isRow && <span class="time">{rowTook(item, clocks)}</span>}
      {isNewFailure(item) && (
        <button type="button" class="button" aria-label={say('markSeenFor', title)} onClick={see}>
          {say('markSeen')}
        </button>
      )}
      {children}
    </li>
  );
}
