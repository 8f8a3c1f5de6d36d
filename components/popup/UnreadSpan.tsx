import { say } from '../../utils/language';
import type { AccountView } from '../../utils/roster/model/snapshot';
import { type Clocks, serverTime } from '../text/clocks';
import { Icon } from '../ui/Icon';

/** Says of which time Canvas's imports could not be read, so that nobody takes silence for success. */
export function UnreadSpan({ account, clocks }: { account: AccountView; clocks: Clocks }) {
  const { unread } = account;
  if (unread === null) return null;
  return (
    <p class="problem" data-problem="unread">
      <Icon name="warning" />
      <span>
        {say('unreadSpan', serverTime(unread.from, clocks), serverTime(unread.to, clocks))}
      </span>
    </p>
  );
}
