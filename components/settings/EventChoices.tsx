import { eventKinds, type Settings } from '../../utils/roster/settings';
import type { Notifications } from '../NotificationLine';
import { Choice } from './Choice';
import { Section } from './Section';
import * as words from './words';

interface Props {
  notify: Settings['notify'];
  /** Whether the browser lets notifications through; null until known. */
  allowed: Notifications | null;
  onChange: (notify: Settings['notify']) => void;
  onAllow: () => void;
}

/** Which kinds of change raise a notification. */
export function EventChoices({ notify, allowed, onChange, onAllow }: Props) {
  return (
    <Section title={words.notifications.title}>
      <p>{words.notifications.lead}</p>
      {allowed === 'off' && (
        <p class="note">
          <span>{words.notifications.off}</span>
          <button type="button" class="button" onClick={onAllow}>
            {words.notifications.allow}
          </button>
        </p>
      )}
      {allowed === 'denied' && <p class="note">{words.notifications.denied}</p>}
      {eventKinds.map((kind) => (
        <Choice
          key={kind}
          {...words.events[kind]}
          checked={notify[kind]}
          onChange={(checked) => onChange({ ...notify, [kind]: checked })}
        />
      ))}
    </Section>
  );
}
