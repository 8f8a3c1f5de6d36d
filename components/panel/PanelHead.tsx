import { say } from '../../utils/language';
import type { AccountView } from '../../utils/roster/model/snapshot';
import { Icon } from '../ui/Icon';

import type { Connected } from './connected';

interface Props {
  subject: string | null;
  account: AccountView | null;
  connected: Connected;
}

/** Whose panel this is, what it is about, and whether what it shows is live. */
export function PanelHead({ subject, account, connected }: Props) {
  const problem = connected === 'live' ? (account?.problem ?? null) : null;
  return (
    <div class="head">
      <Icon name="mark" />
      <strong>{say('extension.name')}</strong>
      <bdi class="subject">{subject}</bdi>
      <span class="connection" data-live={connected === 'live' && problem === null}>
        {problem ? say(`problemWord.${problem}`) : say(`connection.${connected}`)}
      </span>
    </div>
  );
}
