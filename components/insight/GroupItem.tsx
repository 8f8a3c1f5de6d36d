import { useState } from 'preact/hooks';
import { count, number, say } from '../../utils/language';
import type { Group } from '../../utils/roster/group/group';
import type { RowMessage } from '../../utils/roster/group/row-message';
import * as words from '../words';
import { Explanation } from './Explanation';

/** So many rows are shown at a time: enough to see what they have in common. */
const most = 20;

/** One cause: what it is, how many messages it explains, who acts, a masked example, rows on request. */
export function GroupItem({ group, rows }: { group: Group; rows: readonly RowMessage[] }) {
  const { entry, confidence, consequences, example, messages } = group;
  const [open, setOpen] = useState(false);
  const later = group.count - group.own;
  const isGuess = consequences.some((each) => each.confidence === 'likely');
  return (
    <li class="group-item" data-entry={entry?.id}>
      <p>
        <strong>{count('groups.messages', group.count)}</strong>
        {words.separator}
        {entry ? <Explanation text={entry.cause} /> : say('why.unknown')}
        {entry && confidence === 'likely' && <span class="likely">{say('findings.likely')}</span>}
      </p>
      {entry && (
        <p>
          <strong>{say('why.who')}</strong> {say(`owner.${entry.owner}`)}
          {entry.actions[0] && (
            <>
              {words.separator}
              <strong>{say('why.next')}</strong> <Explanation text={entry.actions[0]} />
            </>
          )}
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
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'groups.hide' : 'groups.show')}
      </button>
      {open && <Rows all={rows} places={messages} />}
    </li>
  );
}

function Rows({ all, places }: { all: readonly RowMessage[]; places: readonly number[] }) {
  const shown = places.slice(0, most);
  return (
    <>
      <p class="quiet-text">{say('groups.shown', number(shown.length))}</p>
      <ul class="facts">
        {shown.map((place) => {
          const { file, row, message } = all[place] ?? { file: null, row: null, message: '' };
          return (
            <li key={place}>
              {file && (
                <span class="quiet-text">
                  <bdi>{row === null ? file : say('groups.row', file, number(row))}</bdi>{' '}
                </span>
              )}
              <bdi>{message}</bdi>
            </li>
          );
        })}
      </ul>
    </>
  );
}
