import { say } from '../../utils/language';
import type { AccountView } from '../../utils/roster/model/snapshot';
import { age, type Clocks } from '../text/clocks';
import { problemText } from '../text/job-text';
import { durationText } from '../text/time';
import { Icon } from '../ui/Icon';

/** As of when an account is known, or what hinders Rosterscope, with the way out where there is one. */
export function ProblemLine({ account, clocks }: { account: AccountView; clocks: Clocks }) {
  const problem = problemText(account, clocks);
  // While something runs the next one is never far.
  const wait = (account.nextAt ?? 0) - clocks.now;
  if (!problem) {
    return (
      <p class="as-of">
        {account.readAt === null ? say('neverRead') : say('asOf', age(account.readAt, clocks))}
        {wait > 60_000 && (
          <> · {say('nextReading', durationText(Math.round(wait / 60_000) * 60_000))}</>
        )}
      </p>
    );
  }
  return (
    <p class="problem" data-problem={account.problem}>
      <Icon name="warning" />
      <span>
        {problem}{' '}
        {account.problem === 'signed-out' && (
          <a href={`https://${account.host}/`} target="_blank" rel="noreferrer">
            {say('signIn')}
          </a>
        )}
      </span>
    </p>
  );
}
