import { count, number, say } from '../../../utils/language';
import type { MessageMark } from '../../../utils/roster/audit/message-mark';
import { adviceOf } from '../../../utils/roster/explain/advice';
import type { MessageGroup } from '../../../utils/roster/explain/group/message-group';
import * as words from '../../text/words';
import { Explanation, Sentences } from '../Explanation';

interface Props {
  group: MessageGroup;
  /** How it compares with earlier runs; null where that is not known, or ordinary. */
  mark: MessageMark | null;
  /** Shows the rows of this cause; null where none may be shown. */
  onRows: (() => void) | null;
}

/** One cause: what it is, how many messages it explains, who acts, and a masked example. */
export function GroupItem({ group, mark, onRows }: Props) {
  const { entry, reason, confidence, consequences, example } = group;
  const advice = entry && adviceOf(entry, reason);
  const later = group.count - group.own;
  const isGuess = consequences.some((each) => each.confidence === 'likely');
  return (
    <li class="group-item" data-entry={entry?.id}>
      <p>
        <strong>{count('groups.messages', group.count)}</strong>
        {words.separator}
        {advice ? <Sentences texts={advice.causes} /> : say('why.unknown')}
        {mark && (
          <span class="likely" data-mark={mark}>
            {say(`groups.mark.${mark}`)}
          </span>
        )}
        {advice && confidence === 'likely' && <span class="likely">{say('findings.likely')}</span>}
      </p>
      {advice && (
        <p>
          <strong>{say(`owner.${advice.owner}`)}</strong>{' '}
          {advice.actions[0] && <Explanation text={advice.actions[0]} />}
        </p>
      )}
      {later > 0 && (
        <p class="quiet-text">
          {say(isGuess ? 'groups.followedLikely' : 'groups.followed', number(later))}
        </p>
      )}
      <p class="quiet-text">
        {say('groups.example')} <bdi>{example}</bdi>
      </p>
      {onRows && (
        <button type="button" class="button" onClick={onRows}>
          {say('groups.show')}
        </button>
      )}
    </li>
  );
}
