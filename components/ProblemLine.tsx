import type { AccountView } from '../utils/roster/snapshot';
import { Icon } from './Icon';
import { problemText } from './job-text';
import { ago } from './time';
import * as words from './words';

/** As of when an account is known, or what hinders Rosterscope, with the way out where there is one. */
export function ProblemLine({ account, now }: { account: AccountView; now: number }) {
  const problem = problemText(account, now);
  if (!problem) {
    return (
      <p class="as-of">
        {account.readAt === null ? words.neverRead : words.asOf(ago(now - account.readAt))}
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
            {words.signIn}
          </a>
        )}
      </span>
    </p>
  );
}
