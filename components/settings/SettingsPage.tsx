import type { Host } from '../../utils/hosts/host';
import type { HostLine } from '../../utils/hosts/host-role';
import { say } from '../../utils/language';
import type { Managed } from '../../utils/roster/model/managed';
import type { Notifications } from '../../utils/use-notifications';
import { Icon } from '../ui/Icon';
import { AdvancedSections, type AdvancedSectionsProps } from './AdvancedSections';
import { EventChoices } from './EventChoices';
import { HostsSection } from './HostsSection';
import { HouseLines } from './HouseLines';
import { Mute } from './Mute';
import { Pauses } from './Pauses';
import { QuietHours } from './QuietHours';
import { useBeside } from './use-beside';

/** How the last thing the admin did went. */
export type SettingsNotice =
  | 'none'
  | 'saved'
  | 'not-saved'
  | 'exported'
  | 'not-exported'
  | 'export-stopped'
  | 'cleared'
  | 'not-cleared'
  | 'removed'
  | 'not-removed'
  | 'settings-saved'
  | 'loaded'
  | 'not-loaded'
  | 'support-saved'
  | 'not-support'
  | 'deleted'
  | 'not-deleted';

export interface SettingsPageProps extends Omit<AdvancedSectionsProps, 'managed'> {
  /** True when stored settings could not be read and lie aside. */
  aside: boolean;
  /** What the organization decided, and the keys of its policy that cannot be used. */
  policy: { managed: Managed; bad: string[] };
  hosts: HostLine[] | null;
  notifications: Notifications | null;
  notice: SettingsNotice;
  /** Local ms. */
  now: number;
  /** Something is being typed or chosen: an earlier notice is no longer about it. */
  onEdit: () => void;
  onAsideSeen: () => void;
  onAllowNotifications: () => void;
  onRemoveHost: (host: Host) => void;
}

/** All that the admin may choose; each choice is saved at once. */
export function SettingsPage({
  settings,
  aside,
  policy: { managed, bad },
  history,
  notice,
  now,
  ...props
}: SettingsPageProps) {
  const { onChange } = props;
  const text = notice === 'none' ? '' : say(`settings.notice.${notice}`);
  const isBad = notice.startsWith('not-');
  const { note, hasPlace } = useBeside(text, isBad);
  return (
    <main onInput={props.onEdit} onInputCapture={note} onClickCapture={note}>
      <header>
        <h1>
          <Icon name="mark" />
          {say('settings.title')}
        </h1>
        <p class={hasPlace() ? 'hidden' : 'notice'} role="status" data-bad={isBad}>
          {text}
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
      {bad.length > 0 && <p class="note">{say('settings.managed.bad', bad.join(', '))}</p>}
      <HouseLines managed={managed} />
      <EventChoices
        managed={managed}
        notify={settings.notify}
        allowed={props.notifications}
        onChange={(notify) => onChange({ notify })}
        onAllow={props.onAllowNotifications}
      />
      <QuietHours
        managed={managed.quietHours !== undefined}
        quietHours={settings.quietHours}
        now={now}
        onChange={(quietHours) => onChange({ quietHours })}
      />
      <Mute
        mutedUntil={settings.mutedUntil}
        now={now}
        onChange={(mutedUntil) => onChange({ mutedUntil })}
      />
      <Pauses
        managed={managed.pauses !== undefined}
        pauses={settings.pauses}
        now={now}
        onChange={(pauses) => onChange({ pauses })}
      />
      <HostsSection hosts={props.hosts} onRemove={props.onRemoveHost} />
      <details class="advanced">
        <summary>
          <strong>{say('settings.advanced.title')}</strong>{' '}
          <span class="small">{say('settings.advanced.about')}</span>
        </summary>
        <AdvancedSections {...props} {...{ settings, managed, history }} />
      </details>
    </main>
  );
}
