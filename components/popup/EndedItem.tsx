import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../utils/language';
import type { Verdict } from '../../utils/roster/assess/verdict';
import { verdictOf } from '../../utils/roster/assess/verdict-rules';
import type { Insight, JudgedFinding } from '../../utils/roster/model/insight';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { Clocks } from '../text/clocks';
import { statusTone } from '../text/job-text';
import { itemTitle } from '../text/job-title';
import { outcomeText, rowTook, rowWhen, whenText } from '../text/outcome';
import { isNewFailure } from '../text/popup-groups';
import { changedText, headlineText, reasonText, verdictTone } from '../text/verdict-text';
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

interface Props {
  item: JobView | ImportView;
  /** The first of its account is said in full, what ended before it in a row. */
  isLead: boolean;
  clocks: Clocks;
  /** Undefined until the background has compared it with earlier ones. */
  insight: Insight | undefined;
  /** Why it failed as a headline, once that is known. */
  cause: string | null;
  onOpen: (key: string) => void;
  onSeen: (key: string) => void;
  /** `isSilenced`: in later runs, too. */
  onHandle: (key: string, finding: JudgedFinding, isSilenced: boolean) => void;
  /** What history and knowledge say of it. */
  children: ComponentChildren;
}

/** How it ended: its cause where that is known, what was found in it, else its outcome. */
function howText({ item, insight, cause }: Props, { level, finding, ...rest }: Verdict): string {
  if (level === 'failed') return cause ?? outcomeText(item);
  if (!finding) return outcomeText(item);
  return headlineText({ level, finding, ...rest }, insight?.rows ?? null);
}

/** When, how long and how much; and where it failed, where the headline says why. */
function factsText({ item, insight, clocks, cause, isLead }: Props): string {
  const parts = [
    cause && outcomeText(item),
    whenText(item, clocks),
    isLead && changedText(insight),
  ];
  return parts.filter(Boolean).join(words.separator);
}

/** A job, or an import of no known job, that ended: how, when, and *Mark as seen* for a new failure. */
export function EndedItem(props: Props) {
  const { item, isLead, insight, clocks, onOpen, onSeen, onHandle, children } = props;
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
  const how = howText(props, verdict);
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
          class="open"
          ref={opener}
          title={title}
          onClick={() => onOpen(item.key)}
        >
          <bdi>{title}</bdi>
        </button>
        {!isLead && <p class={isRow && level === 'ok' ? 'hidden' : 'how'}>{how}</p>}
        <p class="small">{isRow ? rowWhen(item, clocks) : factsText(props)}</p>
        {isLead && isFound && <p class="small">{reasonText(verdict)}</p>}
      </div>
      {isRow && <Took time={rowTook(item, clocks)} text={say('took', rowTook(item, clocks))} />}
      {!isLead && seen}
      {isLead && isFound && (
        <FindingActions
          subject={title}
          onHandle={(isSilenced) => {
            leave();
            onHandle(item.key, finding, isSilenced);
          }}
        />
      )}
      {children}
      {isLead && seen}
    </li>
  );
}
