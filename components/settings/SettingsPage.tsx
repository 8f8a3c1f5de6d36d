import { say } from '../../utils/language';
import type { Settings } from '../../utils/roster/settings';
import { Icon } from '../Icon';
import type { Notifications } from '../NotificationLine';
import { EventChoices } from './EventChoices';
import { HistorySection, type HistorySummary } from './HistorySection';
import { Mute } from './Mute';
import { QuietHours } from './QuietHours';

/** How the last thing the admin did went. */
export type Notice =
  | 'none'
  | 'saved'
  | 'not-saved'
  | 'exported'
  | 'not-exported'
  | 'cleared'
  | 'not-cleared';

export interface SettingsPageProps {
  settings: Settings;
  /** True when stored settings could not be read and lie aside. */
  aside: boolean;
  history: HistorySummary | null;
  notifications: Notifications | null;
  notice: Notice;
  /** Local ms. */
  now: number;
  onChange: (change: Partial<Settings>) => void;
  /** Something is being typed or chosen: an earlier notice is no longer about it. */
  onEdit: () => void;
  onAsideSeen: () => void;
  onAllowNotifications: () => void;
  onExport: () => void;
  onClear: () => void;
}

/** All that the admin may choose; each choice is saved at once. */
export function SettingsPage({
  settings,
  aside,
  history,
  notice,
  now,
  ...props
}: SettingsPageProps) {
  const { onChange } = props;
  return (
    <main onInput={props.onEdit}>
      <header>
        <h1>
          <Icon name="mark" />
          {say('settings.title')}
        </h1>
        <p class="notice" role="status" data-bad={notice.startsWith('not-')}>
          {notice !== 'none' && say(`settings.notice.${notice}`)}
        </p>
      </header>
      {aside && (
        <p class="note">
          <span>{say('settings.aside')}</span>
          <button type="button" class="button" onClick={props.onAsideSeen}>
            {say('settings.understood')}
          </button>
        </p>
      )}
      <EventChoices
        notify={settings.notify}
        allowed={props.notifications}
        onChange={(notify) => onChange({ notify })}
        onAllow={props.onAllowNotifications}
      />
      <QuietHours
        quietHours={settings.quietHours}
        now={now}
        onChange={(quietHours) => onChange({ quietHours })}
      />
      <Mute
        mutedUntil={settings.mutedUntil}
        now={now}
        onChange={(mutedUntil) => onChange({ mutedUntil })}
      />
      <HistorySection
        summary={history}
        days={settings.historyDays}
        onDays={(historyDays) => onChange({ historyDays })}
        onExport={props.onExport}
        onClear={props.onClear}
      />
      <section>
        <h2>{say('settings.kept.title')}</h2>
        <p>{say('settings.kept.jobs')}</p>
        <p>{say('settings.kept.people')}</p>
        <p>{say('settings.kept.here')}</p>
      </section>
    </main>
  );
}
