import { useState } from 'preact/hooks';
import type { Host } from '../../../utils/hosts/host';
import { count, number, say } from '../../../utils/language';
import { messageMark } from '../../../utils/roster/audit/message-mark';
import { type Grouping, messageCounts } from '../../../utils/roster/explain/group/group';
import type { MessageGroup } from '../../../utils/roster/explain/group/message-group';
import type { Run } from '../../../utils/roster/model/run';
import { WorkBar } from '../../ui/WorkBar';
import { GroupItem } from './GroupItem';
import type { Messages } from './received-messages';

interface Props {
  messages: Messages;
  host: Host;
  onAsk: (ask: 'begin' | 'more' | 'all' | 'stop') => void;
  /** Opens the page of ours where the rows are; null on that page. */
  onOpen: (() => void) | null;
  /** Runs to compare with, newest first; none where they are not known. */
  history: readonly Run[];
  /** Shows the rows of a cause; null anywhere else. */
  onRows: ((group: MessageGroup) => void) | null;
}

/** Messages that come each time more are asked for. */
const atOnce = 1000;

/** So many causes more are drawn at a time; there may be a thousand where nobody knows the messages. */
const mostDrawn = 30;

/** So many messages have to be explained by the causes named in the headline. */
const most = 0.9;

/** The fewest causes that explain nearly all messages: "1 cause explains 3,912 of 4,020". */
function headline({ groups, total }: Grouping): string {
  const known = groups.filter(({ entry }) => entry !== null).sort((a, b) => b.count - a.count);
  let explained = 0;
  let causes = 0;
  for (const group of known) {
    if (explained >= most * total) break;
    explained += group.count;
    causes++;
  }
  if (causes === 0) return count('groups.messages', total);
  return count('groups.explain', causes, number(explained), number(total));
}

/** How many messages are read, and how many there are where that is known. */
function progress({ state, read: count, total }: Messages): string {
  const read = number(count);
  if (state === 'reading') {
    return total === null
      ? say('groups.reading', read)
      : say('groups.readingOf', read, number(total));
  }
  return total === null ? say('groups.read', read) : say('groups.readOf', read, number(total));
}

/** The messages of the imports as a few causes, while they are still being read, too. */
export function Groups({ messages, host, onAsk, onOpen, onRows, history }: Props) {
  const { grouping, state, problem, read } = messages;
  const isEmpty = state === 'done' && read === 0;
  const counts = grouping ? messageCounts(grouping) : {};
  const [drawn, setDrawn] = useState(mostDrawn);
  const mayReadOn = state === 'paused' || state === 'stopped' || state === 'failed';
  return (
    <section>
      <h3>{say('groups.title')}</h3>
      {grouping && grouping.total > 0 && <p class="headline">{headline(grouping)}</p>}
      <ol class="groups">
        {grouping?.groups.slice(0, drawn).map((group) => (
          <GroupItem
            key={group.key}
            group={group}
            mark={group.entry && messageMark(group.entry.id, counts[group.entry.id] ?? 0, history)}
            onRows={onRows && (() => onRows(group))}
          />
        ))}
      </ol>
      {grouping && grouping.groups.length > drawn && (
        <button type="button" class="button" onClick={() => setDrawn(drawn + mostDrawn)}>
          {say('groups.moreCauses')}
        </button>
      )}
      {grouping && grouping.leftOut > 0 && state === 'done' && (
        <p class="quiet-text">{say('groups.leftOut', number(grouping.leftOut))}</p>
      )}
      <div class="buttons">
        {state === 'reading' && (
          <WorkBar label={say('groups.work')} done={read} total={messages.total} />
        )}
        <span class="quiet-text" role="status">
          {isEmpty ? say('groups.none') : progress(messages)}
        </span>
        {problem && <span class="quiet-text">{say(`problem.${problem}`, host)}</span>}
        {state === 'reading' && (
          <button type="button" class="button" onClick={() => onAsk('stop')}>
            {say('groups.stop')}
          </button>
        )}
        {onOpen && read > 0 && (
          <button type="button" class="button" onClick={onOpen}>
            {say('groups.open')}
          </button>
        )}
        {isEmpty && (
          <button type="button" class="button" onClick={() => onAsk('begin')}>
            {say('groups.more')}
          </button>
        )}
        {mayReadOn && (
          <button type="button" class="button" onClick={() => onAsk('more')}>
            {say('groups.more')}
          </button>
        )}
        {mayReadOn && (messages.total ?? 0) - read > atOnce && (
          <button type="button" class="button" onClick={() => onAsk('all')}>
            {say('groups.all')}
          </button>
        )}
      </div>
    </section>
  );
}
