import { say } from '../../utils/language';
import { isKindManaged, type Managed } from '../../utils/roster/model/managed';
import { eventKinds, type Settings } from '../../utils/roster/model/settings';
import type { Notifications } from '../../utils/use-notifications';
import { Choice } from './Choice';
import { Section } from './Section';

interface Props {
  notify: Settings['notify'];
  /** What the organization decided. */
  managed: Managed;
  /** Whether the browser lets notifications through; null until known. */
  allowed: Notifications | null;
  onChange: (notify: Settings['notify']) => void;
  onAllow: () => void;
}

/** Which kinds of change raise a notification. */
export function EventChoices({ notify, managed, allowed, onChange, onAllow }: Props) {
  return (
    <Section title={say('settings.notifications.title')} managed={managed.notifications === false}>
      <p>{say('settings.notifications.lead')}</p>
      {allowed === 'off' && (
        <p class="note">
          <span>{say('settings.notifications.off')}</span>
          <button type="button" class="button" onClick={onAllow}>
            {say('allow')}
          </button>
        </p>
      )}
      {allowed === 'denied' && <p class="note">{say('settings.notifications.denied')}</p>}
      {allowed === 'blocked' && <p class="note">{say('notificationsBlocked')}</p>}
      {eventKinds.map((kind) => (
        <Choice
          key={kind}
          label={say(`settings.event.${kind}.label`)}
          about={say(`settings.event.${kind}.about`)}
          checked={notify[kind]}
          managed={managed.notifications !== false && isKindManaged(managed, kind)}
          onChange={(checked) => onChange({ ...notify, [kind]: checked })}
        />
      ))}
    </Section>
  );
}
