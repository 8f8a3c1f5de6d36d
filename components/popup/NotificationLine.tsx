import { say } from '../../utils/language';
import type { Notifications } from '../../utils/use-notifications';

/** Offers notifications in one quiet line; says nothing once they are on. */
export function NotificationLine({
  state,
  onAllow,
}: {
  state: Notifications;
  onAllow: () => void;
}) {
  if (state === 'on') return null;
  if (state === 'denied') return <p class="notify">{say('denied')}</p>;
  if (state === 'blocked') return <p class="notify">{say('notificationsBlocked')}</p>;
  return (
    <p class="notify">
      <span>{say('tellMe')}</span>
      <button type="button" class="button" onClick={onAllow}>
        {say('allow')}
      </button>
    </p>
  );
}
