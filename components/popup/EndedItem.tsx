import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../utils/language';
import { verdictOf } from '../../utils/roster/assess/verdict';
import type { Insight } from '../../utils/roster/model/insight';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { Clocks } from '../text/clocks';
import { statusTone } from '../text/job-text';
import { jobTitle } from '../text/job-title';
import { outcomeText, whenText } from '../text/outcome';
import { isJob } from '../text/popup-groups';
import { headlineText, verdictTone } from '../text/verdict-text';
import { Icon, type IconName } from '../ui/Icon';
import { verdictIcon } from '../ui/verdict-icon';

interface Props {
  item: JobView | ImportView;
  clocks: Clocks;
  /** Undefined until the background has compared it with earlier ones. */
  insight: Insight | undefined;
  onOpen: (key: string) => void;
  onSeen: (key: string) => void;
  /** What history and knowledge say of it. */
  children: ComponentChildren;
}

/** A job, or an import of no known job, that ended: how, when, and *Mark as seen* for a new failure. */
export function EndedItem({ item, insight, clocks, onOpen, onSeen, children }: Props) {
  const job = isJob(item);
  const title = job ? (item.name ?? jobTitle(item)) : say('canvasImport', item.id);
  const opener = useRef<HTMLButtonElement>(null);
  // The button goes away with the click, so the focus must not go with it.
  const see = () => {
    opener.current?.focus();
    onSeen(item.key);
  };
  const verdict = verdictOf(item, insight?.findings ?? [], null);
  const tone = verdict.level === 'danger' ? verdictTone.danger : statusTone[item.status];
  const ids = job ? { 'data-job': item.key } : { 'data-import': item.key };
  return (
    <li
      class="item"
      {...ids}
      data-status={item.status}
      data-seen={item.seen}
      data-verdict={verdict.level}
    >
      <span class="outcome" data-tone={tone}>
        <Icon name={verdict.level === 'danger' ? verdictIcon.danger : (tone as IconName)} />
      </span>
      <div class="what">
        <button type="button" class="open" ref={opener} onClick={() => onOpen(item.key)}>
          <bdi>{title}</bdi>
        </button>
        <p class="how">{verdict.level === 'danger' ? headlineText(verdict) : outcomeText(item)}</p>
        <p class="small">{whenText(item, clocks)}</p>
      </div>
      {item.status === 'failed' && !item.seen && (
        <button type="button" class="button" aria-label={say('markSeenFor', title)} onClick={see}>
          {say('markSeen')}
        </button>
      )}
      {children}
    </li>
  );
}
