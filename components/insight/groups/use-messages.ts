import { useEffect, useRef, useState } from 'preact/hooks';
import type { InsightProps } from '../../../utils/in-page/mount';
import type { RunKey } from '../../../utils/roster/model/keys';
import { type Messages, noMessages, receiveMessages } from './received-messages';

/**
 * The messages of a job, asked for while `isWanted`, and once more whenever `mark` changes: by it the caller
 * says that there may be others now. `isKept`: the rows themselves are wanted, too.
 */
export function useMessages(
  key: RunKey,
  isWanted: boolean,
  mark: string,
  { send, listen }: Pick<InsightProps, 'send' | 'listen'>,
  isKept = false,
): Messages {
  const [messages, show] = useState(noMessages);
  const asked = useRef(mark);
  useEffect(() => {
    if (!isWanted) return;
    asked.current = mark;
    return receiveMessages(key, isKept, { send, listen }, show);
  }, [key, isWanted, isKept, send, listen]);
  useEffect(() => {
    if (!isWanted || asked.current === mark) return;
    asked.current = mark;
    send({ kind: 'rows', key, ask: 'again' });
  }, [key, isWanted, mark, send]);
  return messages;
}
