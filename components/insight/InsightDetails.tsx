import { useEffect } from 'preact/hooks';
import type { InsightProps } from '../../utils/in-page/mount';
import { language, say } from '../../utils/language';
import type { SurfaceMessage } from '../../utils/messages';
import type { JudgedFinding } from '../../utils/roster/model/insight';
import { isJob } from '../../utils/roster/model/is-job';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import type { ServerTime } from '../../utils/roster/model/step';
import { importStepOf } from '../text/import-items';
import { hasFailed } from '../text/job-text';
import { Brief } from './Brief';
import { Explanations } from './Explanation';
import { Findings } from './Findings';
import { GreenBut } from './GreenBut';
import { Groups } from './Groups';
import { RunHistoryDetails } from './RunHistoryDetails';
import { useMessages } from './use-messages';
import { useRunHistory } from './use-run-history';
import { WhatToDo } from './WhatToDo';
import { type Why, whyOf } from './why';

/** Why a job or import failed, at a glance; and, once opened, all that is known of it. */
export function InsightDetails(props: InsightProps) {
  const { item, insight, open, message, list, compact, send, onSchedules } = props;
  const failed = isJob(item) ? hasFailed(item) : item.status === 'failed';
  const isExplained = failed && list === null && (open || !compact);
  // The reason of a failed import is in its messages, so they are read unasked where nothing else explains it.
  const atOnce = isExplained ? whyOf(item, message, null) : null;
  const isOpen = atOnce !== null && atOnce.advice === null;
  const isWanted = hasMessages(item) && (open || isOpen);
  const messages = useMessages(item.key, isWanted, changeMark(item), props);
  const past = useRunHistory(props, open);
  const isLooking = isWanted && isOpen && messages.state === 'reading' && messages.read === 0;
  const why = isOpen ? whyOf(item, message, messages.grouping, messages.state === 'done') : atOnce;
  const headline = causeHeadline(why, props.explanations);
  const { onCause } = props;
  useEffect(() => {
    if (headline !== null) onCause?.(item.key, headline);
  }, [item.key, headline, onCause]);
  return (
    <Explanations.Provider value={props.explanations}>
      {why && isLooking && <div class="brief">{say('why.reading')}</div>}
      {why && !isLooking && <Brief why={why} isPage={!compact} />}
      {open && (
        <div class="details">
          {/* A single step is shown at a glance already. */}
          {why?.advice?.actions[1] && <WhatToDo advice={why.advice} />}
          {why && past?.house?.supportContact && (
            <p class="contact">
              <strong>{say('why.contact')}</strong> <bdi>{past.house.supportContact}</bdi>
            </p>
          )}
          {isWanted && (
            <Groups
              messages={messages}
              host={item.host}
              onAsk={(ask) => send({ kind: 'rows', key: item.key, ask })}
              onOpen={() => send({ kind: 'open-messages', key: item.key })}
              onRows={null}
              history={past?.history ?? []}
            />
          )}
          {(!failed || Boolean(insight?.findings.length)) && (
            <Findings
              insight={insight}
              onSchedules={onSchedules}
              onDismiss={(finding, note, until) => send(dismissal(props, finding, note, until))}
            />
          )}
          {!failed && <GreenBut />}
          <RunHistoryDetails {...props} past={past} grouping={messages.grouping} />
        </div>
      )}
    </Explanations.Provider>
  );
}

/** What tells the background that a finding was handled, in later runs too, or that it stands again. */
function dismissal(
  { item, account }: InsightProps,
  { id, evidence }: JudgedFinding,
  note: string | null,
  until: number | null,
): SurfaceMessage {
  const message = { kind: 'dismiss', key: item.key, finding: id, note } as const;
  if (note !== null && until === null) return message;
  const types = evidence.map(({ type }) => type);
  const ends = until === null ? null : ((until + (account?.skew ?? 0)) as ServerTime);
  return { ...message, silence: { types, until: ends } };
}

/** A longer one takes more lines than the panel has. */
const longest = 72;

/** What a failure came from, as a headline; null where that is not known, or not in these words. */
function causeHeadline(why: Why | null, translations: Record<string, string>): string | null {
  const cause = why?.advice?.causes[0];
  if (!why || cause === undefined) return null;
  const text = Object.hasOwn(translations, cause) ? translations[cause] : null;
  if (!text && !language().lang.startsWith('en')) return null;
  // The first sentence says what; the rest of it stands below.
  const [first = ''] = (text ?? cause).split(/(?<=[.。؟])\s/);
  const isLikely = why.confidence === 'likely';
  const headline = say(
    'verdict.failedBecause',
    isLikely ? `${say('why.likelyCause')} ${first}` : first,
  );
  return headline.length > longest ? null : headline;
}

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
