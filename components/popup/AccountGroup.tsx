import type { Host } from '../../utils/hosts/host';
import { say } from '../../utils/language';
import { clocksOf } from '../text/clocks';
import { EndedItems, type EndedItemsProps } from './EndedItems';
import { MissingLine } from './MissingLine';
import { ProblemLine } from './ProblemLine';
import { RunningImport } from './RunningImport';
import { RunningJob } from './RunningJob';
import { UnreadSpan } from './UnreadSpan';

interface Props extends EndedItemsProps {
  /** Goes on reading what was missed on a host, or stops it. */
  onCatchUp: (host: Host, on: boolean) => void;
}

/** What is known of one Canvas host. */
export function AccountGroup({ group, named, now, insights, insightOf, ...on }: Props) {
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
