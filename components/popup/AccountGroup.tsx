import type { ComponentChildren } from 'preact';
import { say } from '../../utils/language';
import type { Insight, JudgedFinding } from '../../utils/roster/model/insight';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import { clocksOf } from '../text/clocks';
import type { PopupGroup } from '../text/popup-groups';
import { EndedItems } from './EndedItems';
import { MissingLine } from './MissingLine';
import { ProblemLine } from './ProblemLine';
import { RunningImport } from './RunningImport';
import { RunningJob } from './RunningJob';
import { UnreadSpan } from './UnreadSpan';

export interface AccountGroupProps {
  group: PopupGroup;
  /** With one host alone its name is no news. */
  named: boolean;
  now: number;
  /** By key of job or import. */
  insights: Record<string, Insight>;
  /** What history and knowledge say of a job or import; `isLead`: of the one the account is headed by. */
  insightOf: (item: JobView | ImportView, isLead?: boolean) => ComponentChildren;
  /** Why it failed as a headline; null where that is not known. */
  causeOf: (key: string) => string | null;
  onOpen: (key: string) => void;
  onSeen: (key: string) => void;
  /** `isSilenced`: in later runs, too. */
  onHandle: (key: string, finding: JudgedFinding, isSilenced: boolean) => void;
  /** Goes on reading what was missed on a host, or stops it. */
  onCatchUp: (host: string, on: boolean) => void;
}

/** What is known of one Canvas host. */
export function AccountGroup({ group, named, now, insights, insightOf, ...on }: AccountGroupProps) {
  const { onOpen, onCatchUp } = on;
  const { host, account, running, runningImports, ended } = group;
  const clocks = clocksOf(account, now);
  const runs = running.length + runningImports.length > 0;
  return (
    <section class="group" aria-label={host} data-host={host}>
      <h2 class={named ? undefined : 'hidden'}>{host}</h2>
      {account?.problem && <ProblemLine account={account} clocks={clocks} />}
      {account && <MissingLine account={account} clocks={clocks} />}
      {account && <UnreadSpan {...{ account, clocks, onCatchUp }} />}
      {runs && (
        <>
          <h3>{say('runningNow')}</h3>
          <ul>
            {running.map((job) => (
              <RunningJob key={job.key} {...{ job, clocks, onOpen }}>
                {insightOf(job)}
              </RunningJob>
            ))}
            {runningImports.map((item) => (
              <RunningImport key={item.key} {...{ item, clocks, onOpen }}>
                {insightOf(item)}
              </RunningImport>
            ))}
          </ul>
        </>
      )}
      <EndedItems {...{ group, named, now, insights, insightOf }} {...on} />
      {!runs &&
        ended.length === 0 &&
        !account?.problem &&
        !account?.missingAt &&
        !account?.unread && (
          <p class="quiet">
            <strong>{say('quietTitle')}</strong> {say('quietText')}
          </p>
        )}
      {account && !account.problem && <ProblemLine account={account} clocks={clocks} />}
    </section>
  );
}
