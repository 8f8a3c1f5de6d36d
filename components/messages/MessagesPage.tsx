import { useState } from 'preact/hooks';
import type { MessagesProps } from '../../utils/in-page/mount';
import { say } from '../../utils/language';
import type { RowMessage } from '../../utils/roster/explain/group/row-message';
import { isJob } from '../../utils/roster/model/is-job';
import { Explanations } from '../insight/Explanation';
import { Groups } from '../insight/groups/Groups';
import { useMessages } from '../insight/groups/use-messages';
import { changeMark } from '../insight/use-why';
import { Icon } from '../ui/Icon';
import { RowTable } from './RowTable';
import { shownRow } from './search';
import { useSoughtRows } from './use-sought-rows';

const noRow: RowMessage = { file: null, row: null, message: '' };

/** What the imports of a job said, by cause and row by row: on a page of ours, where no script of a page is. */
export function MessagesPage({ item, isMasked, explanations, ...props }: MessagesProps) {
  const { send, listen, onCopy } = props;
  const messages = useMessages(item.key, true, changeMark(item), { send, listen }, true);
  const [words, setWords] = useState('');
  /** By its key, for the group itself is made anew as more is read. */
  const [chosen, choose] = useState<string | null>(null);
  const { rows, grouping } = messages;
  const cause = grouping?.groups.find(({ key }) => key === chosen) ?? null;
  const places = useSoughtRows({ rows, cause, words: words.trim().toLowerCase(), isMasked });
  const title =
    item.id === null
      ? say('messages.ofUnnamed')
      : say(isJob(item) ? 'messages.ofJob' : 'messages.ofImport', item.id);
  return (
    <Explanations.Provider value={explanations}>
      <main class="details">
        <header>
          <h1>
            <Icon name="mark" />
            <bdi>{title}</bdi>
          </h1>
          <h2>
            <bdi>{item.host}</bdi>
          </h2>
        </header>
        <p>{say(isMasked ? 'messages.masked' : 'messages.people')}</p>
        <Groups
          {...{ messages }}
          host={item.host}
          onAsk={(ask) => send({ kind: 'rows', key: item.key, ask })}
          onOpen={null}
          history={[]}
          onRows={({ key }) => choose(key)}
        />
        <div class="buttons find">
          <label>
            {say('messages.search')}{' '}
            <input
              type="search"
              value={words}
              autocomplete="off"
              onInput={({ currentTarget }) => setWords(currentTarget.value)}
            />
          </label>
          {cause && (
            <>
              <bdi class="quiet-text">{cause.example}</bdi>
              <button type="button" class="button" onClick={() => choose(null)}>
                {say('messages.all')}
              </button>
            </>
          )}
        </div>
        <RowTable
          key={`${chosen} ${words}`}
          count={(places ?? rows).length}
          rowAt={(n) => shownRow(rows[places ? (places[n] ?? -1) : n] ?? noRow, isMasked)}
          {...{ onCopy, isMasked }}
        />
      </main>
    </Explanations.Provider>
  );
}
