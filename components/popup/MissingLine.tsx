import { say } from '../../utils/language';
import type { AccountView } from '../../utils/roster/model/snapshot';
import { type Clocks, serverTime } from '../text/clocks';
import { Icon } from '../ui/Icon';

/** Says that a sync which should have started has not, in the words of its notification. */
export function MissingLine({ account, clocks }: { account: AccountView; clocks: Clocks }) {
  if (account.missingAt === null) return null;
  return (
    <p class="problem" data-problem="missing">
      <Icon name="warning" />
      <span>
        <strong>{say('notice.overdue.title')}</strong>{' '}
        {say('notice.overdue.expected', serverTime(account.missingAt, clocks))}
      </span>
    </p>
  );
}
