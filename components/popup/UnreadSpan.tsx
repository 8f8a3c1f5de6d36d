import type { Host } from '../../utils/hosts/host';
import { say } from '../../utils/language';
import type { AccountView } from '../../utils/roster/model/snapshot';
import { type Clocks, serverTime } from '../text/clocks';
import { Icon } from '../ui/Icon';
import { WorkBar } from '../ui/WorkBar';

interface Props {
  account: AccountView;
  clocks: Clocks;
  /** Goes on reading what was missed, or stops it. */
  onCatchUp: (host: Host, on: boolean) => void;
}

/**
 * Says of which time Canvas's imports were not read, so that nobody takes silence for success; how far it is
 * while they are.
 */
export function UnreadSpan({ account, clocks, onCatchUp }: Props) {
  const { host, unread } = account;
  if (unread === null) return null;
  const { began, state } = unread;
  const [from, to] = [serverTime(unread.from, clocks), serverTime(unread.to, clocks)];
  const isReading = state === 'reading';
  return (
    <div class="problem" data-problem="unread" data-catch-up={state}>
      {!isReading && <Icon name="warning" />}
      <div>
        <p role="status">
          {isReading && say('catchUp.reading', from, to)}
          {state === 'stopped' && say('catchUp.stopped', from, to)}
          {state === 'failed' && say('unreadSpan', from, to)}
        </p>
        {isReading && (
          <WorkBar
            label={say('catchUp.work')}
            done={began - unread.to}
            total={began - unread.from}
          />
        )}{' '}
        {state !== 'failed' && (
          <button type="button" class="button" onClick={() => onCatchUp(host, !isReading)}>
            {say(isReading ? 'groups.stop' : 'catchUp.goOn')}
          </button>
        )}
      </div>
    </div>
  );
}
