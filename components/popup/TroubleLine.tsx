import { say } from '../../utils/language';
import type { Trouble } from '../../utils/roster/model/trouble';
import { Icon } from '../ui/Icon';

const texts = {
  'not-stored': 'notStored',
  'no-history': 'settings.history.unavailable',
  damaged: 'storedDamaged',
  'history-set-aside': 'settings.history.setAside',
} as const satisfies Record<Trouble, string>;

/** What hinders Rosterscope on this computer, whatever Canvas answers; nothing where all is well. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  if (trouble === null) return null;
  return (
    <p class="problem" data-problem={trouble}>
      <Icon name="warning" />
      <span>{say(texts[trouble])}</span>
    </p>
  );
}
