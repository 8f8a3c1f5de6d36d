import { useEffect } from 'preact/hooks';
import { dismissal } from '../../utils/in-page/dismissal';
import type { InsightProps } from '../../utils/in-page/mount';
import { say } from '../../utils/language';
import { isJob } from '../../utils/roster/model/is-job';
import { hasFailed } from '../text/job-text';
import { Brief } from './Brief';
import { CopiedLine } from './CopiedLine';
import { causeHeadline } from './cause-headline';
import { Explanations } from './Explanation';
import { Findings } from './Findings';
import { GreenBut } from './GreenBut';
import { Groups } from './groups/Groups';
import { HandOver } from './HandOver';
import { RunHistoryDetails } from './trends/RunHistoryDetails';
import { useRunHistory } from './trends/use-run-history';
import { useSupportCopy } from './use-support-copy';
import { useWhy } from './use-why';
import { WhatToDo } from './WhatToDo';

/** Why a job or import failed, at a glance; and, once opened, all that is known of it. */
export function InsightDetails(props: InsightProps) {
  const { item, account, insight, open, compact, send, onSchedules, onCause } = props;
  const failed = isJob(item) ? hasFailed(item) : item.status === 'failed';
  const { why, messages, isLooking, isOutOfReach, hasGroups } = useWhy(props, failed);
  const isOffered = failed && props.onSupportCopy !== undefined;
  const past = useRunHistory(props, open || isOffered);
  const shared = { ...props, past, grouping: messages.grouping, cause: why?.cause ?? null };
  const copied = useSupportCopy(shared, isOffered);
  const headline = causeHeadline(why, props.explanations);
  const hindrance = (isLooking && 'why.reading') || (isOutOfReach && 'why.outOfReach');
  useEffect(() => {
    onCause?.(item.key, headline);
  }, [item.key, headline, onCause]);
  return (
    <Explanations.Provider value={props.explanations}>
      {why && hindrance && <div class="brief">{say(hindrance)}</div>}
      {why && !hindrance && (
        <Brief why={why} isPage={!compact} isHeaded={Boolean(onCause) && headline !== null} />
      )}
      {failed && <CopiedLine copied={copied} />}
      {open && (
        <div class="details">
          <HandOver {...shared} />
          {/* A single step is shown at a glance already. */}
          {why?.advice?.actions[1] && <WhatToDo advice={why.advice} />}
          {why && past?.house?.supportContact && (
            <p>
              <strong>{say('why.contact')}</strong> <bdi>{past.house.supportContact}</bdi>
            </p>
          )}
          {hasGroups && (
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
              onDismiss={(finding, note, until) =>
                send(dismissal(item.key, finding, note, until, account?.skew ?? 0))
              }
            />
          )}
          {!failed && <GreenBut />}
          <RunHistoryDetails past={past} now={props.now} />
        </div>
      )}
    </Explanations.Provider>
  );
}
