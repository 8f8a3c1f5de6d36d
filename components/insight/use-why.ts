import { useEffect, useState } from 'preact/hooks';
import type { InsightProps } from '../../utils/in-page/mount';
import type { Cause } from '../../utils/roster/model/cause';
import { digest } from '../../utils/roster/model/digest';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import { importStepOf, isUnseenFailure } from '../text/import-items';
import type { Messages } from './groups/received-messages';
import { useMessages } from './groups/use-messages';
import { whyOf } from './why';

/** Why an item failed, as far as it is known or being read. */
export function useWhy(props: InsightProps, failed: boolean) {
  const { item, insight, open, message, list, compact = false, send } = props;
  const kept = insight?.cause ?? null;
  const mark = digest(`${props.version} ${changeMark(item)}`);
  // What was read in vain is not read again unasked, until there is more of it or of what we know.
  const wasInVain = kept === null && insight?.sought === mark;
  const [isBegun, begin] = useState(false);
  const isNew = kept === null && isUnseenFailure(item);
  const isUnasked = isNew && (isBegun || !wasInVain);
  const isSought = open || !compact || isUnasked;
  const isExplained = failed && (isSought || isNew || kept !== null || list !== null);
  // The reason of a failed import is in its messages, so they are read unasked where nothing else explains it.
  const isUnexplained = isExplained && whyOf(item, message, null).advice === null;
  const isLookedUp = isUnexplained && isSought;
  const hasGroups = hasMessages(item) && (open || isLookedUp);
  const messages = useMessages(item.key, hasGroups, changeMark(item), props);
  const isReading = hasGroups && messages.state === 'reading';
  const why = isExplained
    ? whyOf(item, message, messages.grouping, messages.state === 'done', kept)
    : null;
  const found = isReading ? null : (why?.cause ?? null);
  const isVain =
    isLookedUp && hasGroups && found === null && kept === null && hasRead(messages) && failed;
  useEffect(() => {
    if (isUnasked) begin(true);
  }, [isUnasked]);
  useEffect(() => {
    if (isVain && insight && !wasInVain) send({ kind: 'sought', key: item.key, mark });
  }, [item.key, isVain, wasInVain, mark, Boolean(insight)]);
  const isNews = found !== null && !isSame(found, kept);
  useEffect(() => {
    if (isNews && found && insight) send({ kind: 'cause', key: item.key, cause: found });
  }, [item.key, isNews, found?.entry, found?.reason, found?.confidence, Boolean(insight)]);
  return {
    why: why && { ...why, wasInVain: wasInVain && !hasGroups },
    messages,
    hasGroups,
    /** Whether the reason is where nothing can be read now. */
    isOutOfReach: messages.state === 'failed' && messages.read === 0 && why?.original === null,
    /** Nothing can be said yet. */
    isLooking: isReading && isLookedUp && messages.read === 0 && why?.advice === null,
  };
}

/** True once all was read that is read unasked. */
const hasRead = ({ state, read }: Messages) => state === 'done' || (state === 'paused' && read > 0);

const isSame = (one: Cause, other: Cause | null) =>
  one.entry === other?.entry && one.reason === other.reason && one.confidence === other.confidence;

/** Changes when Canvas tells more of its imports: there may be messages that were not there before. */
export function changeMark(item: JobView | ImportView): string {
  const { state, note, source, endedAt } = importStepOf(item);
  const counts = isJob(item) ? [] : [item.errorCount, item.warningCount];
  return [state, note, source, endedAt, ...counts].join();
}

/** True where an import was refused rows, or all of them. */
function hasMessages(item: JobView | ImportView): boolean {
  const { state, note } = importStepOf(item);
  const isNoted = note === 'with-messages' || note === 'aborted' || item.status === 'warning';
  return (
    state === 'failed' || isNoted || (!isJob(item) && Boolean(item.errorCount || item.warningCount))
  );
}
