import { say } from '../../utils/language';
import { Icon } from '../ui/Icon';

/** Says that the organization decided what stands here, so that nobody looks for what is broken. */
export function ManagedLine() {
  return (
    <p class="managed small">
      <Icon name="info" />
      {say('settings.managed.set')}
    </p>
  );
}
