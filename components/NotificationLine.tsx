import * as words from './words';

/** `off`: not asked for yet. `denied`: the person or the browser said no. */
export type Notifications = 'on' | 'off' | 'denied';

/** Offers notifications in one quiet line; says nothing once they are on. */
export function NotificationLine({
  state,
  onAllow,
}: {
  state: Notifications;
  onAllow: () => void;
}) {
  if (state === 'on') return null;
  if (state === 'denied') return <p class="notify">{words.denied}</p>;
  return (
    <p class="notify">
      <span>{words.tellMe}</span>
      <button type="button" class="button" onClick={onAllow}>
        {words.allow}
      </button>
    </p>
  );
}
