import { say } from '../utils/language';
import type { Trouble } from '../utils/roster/trouble';
import { Icon } from './Icon';

/** What hinders Rosterscope on this computer, whatever Canvas answers; nothing where all is well. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  if (trouble === null) return null;
  const text = trouble === 'not-stored' ? say('notStored') : say('settings.history.unavailable');
  return (
    <p class="problem" data-problem={trouble}>
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
